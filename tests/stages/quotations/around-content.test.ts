/** What stands beside the words that were said: when, where, in which note, and other clauses. */
import { describe, expect, test } from 'vitest';
import { attributed } from '../../support/attributed.ts';

const contents = (text: string) => attributed(text).rows.map((r) => r.content.join(' … '));

describe('before "that"', () => {
  test.each([
    [
      'The office concluded in a survey last year that the bolts had failed.',
      'the bolts had failed',
    ],
    [
      'Ana Vale admitted in the chamber on Friday that the bolts had failed.',
      'the bolts had failed',
    ],
    ['Tom Reed said only that the bolts had failed.', 'the bolts had failed'],
    ['Tom Reed denied reports that the bolts had failed.', 'the bolts had failed'],
    ['Ana Vale said on Monday at a hearing that the bolts had failed.', 'the bolts had failed'],
  ])('%s', (text, content) => expect(contents(text)[0]).toBe(content));

  test.each([
    ['Tom Reed said the bolts that failed were old.', 'the bolts that failed were old'],
    ['Tom Reed said that was untrue.', 'was untrue'],
    [
      'One father told me, without a trace of a smile, that the bolts had failed.',
      'the bolts had failed',
    ],
  ])('%s', (text, content) => expect(contents(text)[0]).toContain(content));

  describe('without "that"', () => {
    test.each([
      [
        'Ana Vale said in the chamber nobody had told her that the bolts had failed.',
        'nobody had told her that the bolts had failed',
      ],
    ])('%s', (text, content) => expect(contents(text)[0]).toBe(content));
  });
});

describe('the mark of a footnote', () => {
  test.each([
    [
      'Tom Reed claimed that the bolts had failed nine times in August.[8] Nobody knew.',
      'the bolts had failed nine times in August',
    ],
    ['The office said the bolts had failed.[12]', 'the bolts had failed'],
    ['Ana Vale said that the bolts had failed[3].', 'the bolts had failed'],
  ])('%s', (text, content) => expect(contents(text)[0]).toBe(content));

  test('but not a number in brackets that is said', () =>
    expect(contents('“He paid [400] for it,” Ana Vale said.')).toEqual(['He paid [400] for it']));
});

test('a quotation goes on with the words before its cue when it begins small', () =>
  expect(
    attributed('The loan would be forgiven, Ana Vale said, “and the town has it in writing.”').rows,
  ).toMatchObject([
    { type: 'mixed', content: ['The loan would be forgiven', 'and the town has it in writing.'] },
  ]));
