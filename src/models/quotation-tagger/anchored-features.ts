/**
 * Features of the second pass: each token as seen from one cue (Citron's idea, Newell et al. 2018).
 * They ask where the token stands from the cue, what lies between, and what the first pass took it for.
 */
import * as at from './anchored-values.ts';
import { CONTENT, CUE, SOURCE } from './labels.ts';
import { Templates } from './templates.ts';

export const place = new Templates(300, [
  [at.FAR, at.LABEL, at.RUN],
  [at.FAR, at.SENTENCE, at.QUOTED],
  [at.LABEL, at.RUN, at.MARKS_OF_CUE],
  [at.LABELS, at.RUN, at.SENTENCE],
  [at.LABEL_COMMAS, at.SEEN, at.SIDE],
  [at.SIDE, at.SENTENCE, at.SEEN],
  [at.SIDE, at.HEAD, at.COMMAS],
  [at.SIDE, at.HEAD_FINE, at.SENTENCE],
  [at.FAR, at.HEAD_LEXICON, at.LEXICON_AFTER_CUE],
  [at.FAR, at.BEFORE_CUE],
  [at.FAR, at.WORD],
  [at.FAR, at.SHAPE, at.SHAPES_AROUND],
  [at.FAR, at.WORD_BEFORE],
  [at.FAR, at.WORD_AFTER],
  [at.SIDE, at.COMMAS, at.MARKS_AND_VOICE],
  [at.VOICE, at.FAR, at.LABEL],
  [at.VOICE, at.SIDE, at.RUN],
  [at.CLAUSE, at.SIDE, at.SENTENCE],
  [at.CLAUSE, at.LABEL, at.RUN],
  [at.SIDE, at.QUOTED_AROUND, at.SENTENCE_COMMAS],
  [at.SIDE, at.SEEN, at.COMMAS_QUOTED_SHAPE],
  [at.SIDE, at.SENTENCE, at.QUOTED_COMMA_BEFORE_CUE],
  [at.SENTENCE, at.QUOTED, at.MARKS_AND_CLAUSE],
]);

/** How sure the first pass was of each part here, and of the cue. */
export const sureness = [CONTENT, CUE, SOURCE].map(
  (part, i) =>
    [
      part,
      new Templates(350 + 3 * i, [
        [at.SURE, at.BEGINS, at.SIDE],
        [at.SURE, at.RUN, at.SENTENCE_SIDE],
        [at.SURE, at.FAR, at.VOICE],
      ]),
    ] as const,
);
export const cueSureness = new Templates(359, [[at.CUE_SURE, at.SIDE, at.LABEL]]);
