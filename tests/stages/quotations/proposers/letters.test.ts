/** Letters to a column: whose words they are, and where they end. */
import { expect, test } from 'vitest';
import { passagesOf } from '../../../../src/models/statement-network/passage.ts';
import { paragraphsOf } from '../../../../src/stages/content/plain-text.ts';
import { letters } from '../../../../src/stages/quotations/proposers/letters.ts';
import { splitSentences } from '../../../../src/stages/sentences/split.ts';

function read(...paragraphs: string[]): string[][] {
  const text = paragraphs.join('\n\n');
  const blocks = paragraphsOf(text);
  const sentences = blocks.flatMap((b) => splitSentences(text, b.start, b.end));
  const { passages } = passagesOf({ text, blocks, sentences });
  return letters({ prose: passages }).voices.map(({ source, content }) =>
    [...source, ...content].map(({ start, end }) => text.slice(start, end)),
  );
}

test('from the salutation to the signature, a piece a paragraph', () =>
  expect(
    read(
      'DEAR ADA: My neighbour keeps bees.',
      'Should I move? -- STUNG IN OSLO',
      'DEAR STUNG: Buy honey.',
      'Dear Ada, My ferry is late. — Waiting in Leith',
    ),
  ).toEqual([
    ['STUNG IN OSLO', 'My neighbour keeps bees.', 'Should I move?'],
    ['Waiting in Leith', 'My ferry is late.'],
  ]));

test.each([
  ['an answer without a signature', ['DEAR STUNG: Buy honey.', 'The column runs on Mondays.']],
  ['a line with a dash', ['The slip is old -- and it will close']],
  ['a dear thing', ['Dear reader we have news. -- Ana Vale']],
])('none: %s', (_, paragraphs) => expect(read(...paragraphs)).toEqual([]));
