/**
 * Features of a passage's tokens by the words around them, marks and nearby reporting verbs. Those of
 * single words are in word-features.ts. Words far away (a sentence's first, a quotation's last) are not
 * asked for by themselves: such features only learn sentences by heart.
 */
import type { FeatureBuffer } from '../sequence-model.ts';
import type { Passage } from './passage.ts';
import { Templates } from './templates.ts';
import * as at from './token-values.ts';

const shared = new Templates(100, [
  // Neighbouring words.
  [at.LEXICON_B, at.LEXICON, at.LEXICON_D],
  [at.LEXICON, at.LEXICON_D, at.LEXICON_E],
  [at.LEXICON, at.D],
  [at.B, at.LEXICON],
  [at.SHAPES_ABCD, at.SHAPE_E],
  [at.COARSE, at.COARSE_D],
  [at.B, at.COARSE],
  // Quotation marks around.
  [at.LEXICON, at.QUOTED_BD, at.SHAPES_BD],
  [at.QUOTED_BCD, at.SHAPES_BC],
  [at.QUOTED_BCD, at.C],
  // The nearest reporting verb on either side, and what lies between.
  [at.BOTH_FAR, at.QUOTED, at.IS_CUE],
  [at.RIGHT_FAR, at.RIGHT_LEXICON, at.QUOTED],
  [at.LEFT_FINE, at.THAT_BEFORE, at.SHAPE],
  // Where in its sentence, passage and article.
  [at.CUES, at.QUOTED, at.LATER_SENTENCE],
  [at.FROM_START, at.CUES, at.QUOTED],
  [at.SENTENCE_OPENS_QUOTED, at.SENTENCE_ENDS_QUOTED, at.QUOTED_LEFT_FAR],
  [at.PLACE, at.LEXICON, at.SHAPE],
  [at.BEFORE, at.FROM_TOP, at.QUOTED_SHAPE],
  [at.BEFORE, at.PLACE, at.TO_BOTTOM],
]);

const insideMarks = new Templates(150, [
  [at.AFTER_MARKS, at.AFTER_MARKS_SHAPE],
  [at.MARKS_OPEN_PASSAGE, at.MARKS_END_PASSAGE, at.MARKS_LENGTH],
]);

const outsideMarks = new Templates(160, [
  [at.MARKS_BEHIND, at.MARKS_AHEAD, at.LEXICON],
  [at.MARKS_BEHIND, at.SHAPE, at.B],
  [at.MARKS_BEHIND, at.MARKS_AHEAD, at.SHAPE],
  [at.MARKS_BEHIND, at.C],
  [at.HAS_MARKS, at.LEXICON],
]);

const firstOnly = new Templates(200, [
  [at.B, at.C],
  [at.C, at.D],
  [at.A, at.B],
  [at.ENDING_B, at.ENDING, at.ENDING_D],
  [at.B, at.STEM],
  [at.COARSE_B, at.COARSE],
  [at.COARSE, at.D],
  [at.SHAPE, at.B, at.D],
  [at.LEFT, at.LEFT_FAR],
  [at.RIGHT, at.RIGHT_FAR],
  [at.LEFT_FINE, at.LEFT_FAR],
  [at.RIGHT_FINE, at.RIGHT_FAR],
  [at.LEFT, at.LEFT_NEXT, at.THAT_BEFORE],
  [at.TO_END, at.LEFT_FAR, at.QUOTED],
  [at.C, at.PLACE],
]);

/**
 * Adds one item of features a token: to `both` what both passes read, to `first` what only the first
 * pass reads; the second knows the rest from what the first made of it.
 */
export function addFeatures(p: Passage, both: FeatureBuffer, first: FeatureBuffer): void {
  const token = new at.TokenValues(p);
  for (let i = 0; i < p.words.length; i++) {
    token.read(i);
    shared.add(token.values, both);
    (token.values[at.QUOTED] ? insideMarks : outsideMarks).add(token.values, both);
    both.next();
    firstOnly.add(token.values, first);
    first.next();
  }
}
