/** Passages that a page sets apart as quoted, and the lines that lead into them. */
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/pipeline/run.ts';
import { registry } from '../../../src/stages/index.ts';
import { attributed } from '../../support/attributed.ts';

const stages = [
  registry.content.create(),
  registry.sentences.create(),
  registry.entities.create(),
  registry.dates.create(),
  registry.quotations.create({ minScore: 0 }),
  registry.attributions.create(),
];

const LETTER =
  'The bolts are old and we have asked for new ones. Nobody has answered us, and the winter is near.';
const REST =
  '<p>The council has not replied to the letter so far and will meet on Friday to talk about it in the town hall.</p>';

function quoted(lead: string, block: string) {
  const html = `<html><body><article><h1>Letter from the harbour</h1><p>${lead}</p>${block}${REST}</article></body></html>`;
  const { text, quotations, attributions } = runPipeline({ id: 'test', html }, stages);
  return quotations
    .filter((q) => q.by === 'block-quotation' || q.by === 'signed-quotation')
    .map((q) => {
      const row = attributions.find((a) => a.quotation === q.id);
      const words = (spans: readonly { start: number; end: number }[] = []) =>
        spans.map((s) => text.slice(s.start, s.end)).join(' … ');
      return [q.type, words(row?.source), words(row?.cue), words(q.content)];
    });
}

describe('a block quotation', () => {
  test('after a line that ends in a colon is direct', () =>
    expect(
      quoted(
        'Ana Vale, who has run the harbour for ten years, wrote on Monday:',
        `<blockquote><p>${LETTER}</p></blockquote>`,
      ),
    ).toEqual([['direct', 'Ana Vale', 'wrote', LETTER]]));

  test('of two paragraphs is one', () =>
    expect(
      quoted(
        'The board met on Monday and said in a letter:',
        `<blockquote><p>${LETTER}</p><p>We shall wait until May.</p></blockquote>`,
      ),
    ).toEqual([['direct', 'The board', 'said', `${LETTER} … We shall wait until May.`]]));

  test.each([
    ['its footer', '<footer>— <cite>Ana Vale</cite>, harbour master</footer>'],
    ['its last line', '<p>— Ana Vale, harbour master</p>'],
  ])('has the speaker whom %s names', (_, signed) =>
    expect(
      quoted(
        'The board met on Monday and will meet again soon.',
        `<blockquote><p>${LETTER}</p>${signed}</blockquote>`,
      ),
    ).toEqual([['direct', 'Ana Vale, harbour master', '', LETTER]]),
  );

  test('nothing leads into is left to its quotation marks', () =>
    expect(
      quoted(
        'The board met on Monday and will meet again soon.',
        `<blockquote><p>${LETTER}</p></blockquote>`,
      ),
    ).toEqual([]));
});

describe('the paragraph after a line that only leads', () => {
  test('is what was said', () =>
    expect(attributed(`Vale added:\n\n${LETTER}\n\nThe council waits.`).rows[0]).toMatchObject({
      source: 'Vale',
      cue: 'added',
      content: [LETTER],
      by: 'block-quotation',
    }));

  test.each([
    ['Other forecasts:\n\nRain in the north of the country and snow on the hills.'],
    ['The council lists three steps:\n\nClose the bridge and test the bolts that hold it.'],
    ['Vale said that this was why she left, and she added:\n\n“No.”'],
  ])('a list or words in marks: %s', (text) =>
    expect(attributed(text).rows.filter((r) => r.by === 'block-quotation')).toEqual([]),
  );
});
