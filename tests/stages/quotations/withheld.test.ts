/** Silence is no quotation, and a heading says nothing of its own. */
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/pipeline/run.ts';
import { content } from '../../../src/stages/content/index.ts';
import { quotations } from '../../../src/stages/quotations/index.ts';
import { sentences } from '../../../src/stages/sentences/index.ts';
import { attributed } from '../../support/attributed.ts';

const contents = (text: string) => attributed(text).rows.map((r) => r.content.join(' … '));

describe('silence', () => {
  test.each([
    ['The inspector asked that his name be withheld.'],
    ['Both asked not to be identified because the talks were private.'],
    ['A clerk who asked for her name not to be used left the room.'],
    ['Two officials spoke to the Harbour Post on the condition they not be named.'],
    ['The ministry declined to comment on the audit.'],
    ['She declined to say how many ships are out of service.'],
    ['The company did not respond to messages.'],
    ['The finance ministry has never commented on the figure.'],
    ['A spokesman for the agency would neither confirm nor deny that it had opened an inquiry.'],
  ])('%s', (text) => expect(contents(text)).toEqual([]));

  test('but not a refusal to act, or a name that was announced', () => {
    expect(contents('Ana Vale refused to sign the contract.')).toEqual(['to sign the contract']);
    expect(contents('Ana Vale said the ship would be named after her town.')).toEqual([
      'the ship would be named after her town',
    ]);
  });
});

const PROSE = '<p>The bridge over the Tarn was closed on Monday. Cars took the old road.</p>';

test('a heading is not read', () => {
  const html = `<html><body><article><h1>The bridge</h1>${PROSE.repeat(3)}<h2>The bridge is safe, Ana Vale says</h2>${PROSE}<p>The bridge is safe, Ana Vale said.</p></article></body></html>`;
  const article = runPipeline({ id: 'test', html, language: 'en' }, [
    content(),
    sentences(),
    quotations({ minScore: 0 }),
  ]);
  const said = article.quotations.map((q) =>
    q.content.map((s) => article.text.slice(s.start, s.end)),
  );
  expect(article.blocks.some((b) => b.role === 'heading')).toBe(true);
  expect(said).toEqual([['The bridge is safe']]);
});

test('a sentence in marks after a colon is a quotation even when it begins small', () => {
  const text = 'On the wall hangs one line: “no boat leaves before its crew has eaten.”';
  const { rows, terms } = attributed(text);
  expect(rows).toMatchObject([{ type: 'direct' }]);
  expect(rows[0]?.content[0]).toMatch(/^no boat leaves before its crew has eaten/);
  expect(terms).toEqual([]);
});
