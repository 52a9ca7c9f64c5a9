/** The labels of the tagger: what part of an attribution a token belongs to. */
export const labels = [
  'O',
  'B-content',
  'I-content',
  'B-cue',
  'I-cue',
  'B-source',
  'I-source',
] as const;

export const SIZE = labels.length;
export const CONTENT = 1;
export const CUE = 3;
export const SOURCE = 5;
