/** Texts as words in small letters. */
import { remembering } from '../../../article/index.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** The words in small letters. Names and roles are asked for again and again. */
export const wordsOf = remembering(
  (text): readonly string[] => text.toLowerCase().match(WORD) ?? [],
  5000,
);
