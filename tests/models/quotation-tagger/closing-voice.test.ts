import { describe, expect, test } from 'vitest';
import { withoutVoice } from '../../../src/models/quotation-tagger/rules/closing-voice.ts';

/** What is left of the words between the bars. */
function left(marked: string): string {
  const [before = '', inside = '', after = ''] = marked.split('|');
  const text = before + inside + after;
  const piece = withoutVoice(text, {
    start: before.length,
    end: before.length + inside.length,
  });
  return text.slice(piece.start, piece.end);
}

describe('the voice that reports the whole sentence is no part of what was said', () => {
  test.each([
    ['Vale warned |that the pier was weak, according to two letters|.', 'that the pier was weak'],
    [
      'Vale warned |that the pier was weak, according to Tom Reed, an adviser to the board|.',
      'that the pier was weak',
    ],
    ['Vale said |the pier, according to the board, was weak|.', null],
    ['Vale said |the pier was weak, according to the board, and that she would close it|.', null],
    ['Vale said, |“It was weak, according to the board”|.', null],
    ['Vale said |it was built according to the plan|.', null],
    ['Vale warned |that it was weak, according to letters| from the board.', null],
  ])('%s', (marked, rest) => expect(left(marked)).toBe(rest ?? marked.split('|')[1]));
});
