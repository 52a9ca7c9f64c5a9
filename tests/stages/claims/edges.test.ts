import { describe, expect, it } from 'vitest';
import { quotedSpans } from '../../../src/nlp/index.ts';
import { datelineLength } from '../../../src/stages/claims/dateline.ts';
import { fronted } from '../../../src/stages/claims/fronted.ts';
import { withBothMarks } from '../../../src/stages/claims/marked.ts';
import { article, said } from './article.ts';

const STORY = 'https://daily.example/2021/03/04/tower';

describe('datelines', () => {
  it.each([
    ['KEA, Greece (Agency) — A ferry sank.', 'A ferry sank.'],
    ['AUSTIN (KVVO) — Voters agreed.', 'Voters agreed.'],
    ['HONOLULU, Hawaii (Island News) - Boats sank.', 'Boats sank.'],
    ['VIENNA — The house is sold.', 'The house is sold.'],
    ['NEW DELHI: Trains are late.', 'Trains are late.'],
    ['ROME, May 4 – It rains.', 'It rains.'],
    ['Port Kea, NY – The mill burned.', 'The mill burned.'],
    ['Kea, TX, March 4, 2021 — The mill burned.', 'The mill burned.'],
  ])('%s', (text, rest) => {
    expect(text.slice(datelineLength(text))).toBe(rest);
  });

  it.each([
    'A ferry sank — again.',
    'Ruiz: it rains.',
    'NATO members agreed on Monday.',
    'Ruiz, CEO of the mill, left – again.',
    'Lind, Ruiz – both left.',
    'EU ministers (all of them) left.',
    'The LENA - a ferry - sank.',
  ])('none in: %s', (text) => {
    expect(datelineLength(text)).toBe(0);
  });

  it('is no part of what a link backs', () => {
    const text = `KEA (Agency) — Ferry traffic [has fallen](${STORY}) since May.`;
    expect(said(article(text))).toEqual(['Ferry traffic has fallen since May']);
  });
});

describe('what stands before the source', () => {
  it.each([
    'To clear the air, ',
    'Because the dam is old, ',
    'Unless it rains, ',
    'Under the new rules, ',
    'Throughout the valley, ',
    'By 2030, ',
  ])('belongs to the statement: %s', (lead) => {
    const text = `${lead}Ruiz said the town could close.`;
    const found = fronted(text, { start: 0, end: text.length }, lead.length);
    expect(found && text.slice(found.start, found.end)).toBe(lead.replace(/, $/, ''));
  });

  it.each(['On Tuesday, ', 'In a statement, ', 'To be clear, ', 'Under oath, ', 'Asked twice, '])(
    'belongs to the saying: %s',
    (lead) => {
      const text = `${lead}Ruiz said the town could close.`;
      expect(fronted(text, { start: 0, end: text.length }, lead.length)).toBeUndefined();
    },
  );
});

describe('the marks of a mixed claim', () => {
  it.each([
    ['the mill was “gone', 'the mill was “gone”'],
    ['the mill was “gone for good', 'the mill was “gone for good.”'],
    ['gone” mill had burned', '“gone” mill had burned'],
    ['gone', 'gone'],
    ['the mill', 'the mill'],
    ['“gone” and “lost', '“gone” and “lost”'],
  ])('%s → %s', (piece, expected) => {
    const text =
      {
        'the mill was “gone for good': 'Ruiz said the mill was “gone for good.”',
        'gone” mill had burned': 'Ruiz said “gone” mill had burned.',
        '“gone” and “lost': 'Ruiz said it was “gone” and “lost”.',
      }[piece] ?? 'Ruiz said the mill was “gone”.';
    const start = text.indexOf(piece);
    const quoted = quotedSpans(text, [{ start: 0, end: text.length }]);
    const { start: from, end } = withBothMarks(text, { start, end: start + piece.length }, quoted);
    expect(text.slice(from, end)).toBe(expected);
  });
});

describe('what only hands over to the statement', () => {
  it.each([
    ['in a survey last year that two mills had burned', 'two mills had burned'],
    ['on Monday before the council that two mills had burned', 'two mills had burned'],
    ['without a smile, that two mills had burned', 'two mills had burned'],
    ['in a Dec. 4 letter to the council that two mills had burned', 'two mills had burned'],
    ['only that two mills had burned', 'two mills had burned'],
  ])('%s', (content, expected) => {
    const text = `Ruiz admitted ${content}.`;
    expect(said(article(text, [{ content, cue: 'admitted', source: 'Ruiz' }]))).toEqual([expected]);
  });

  it('of a source, more about it', () => {
    const text = 'According to Ruiz, who left in May, the mill had been sold twice.';
    const content = 'who left in May, the mill had been sold twice';
    const statement = { content, cue: 'According to', source: 'Ruiz' };
    expect(said(article(text, [statement]))).toEqual(['the mill had been sold twice']);
  });

  it.each(['of', 'about'])('what they spoke %s is no part of what they said', (word) => {
    const text = `“It was late for all,” Ruiz said ${word} the sale.`;
    const content = ['It was late for all', 'the sale'];
    const statement = { content, cue: `said ${word}`, source: 'Ruiz', type: 'mixed' as const };
    expect(said(article(text, [statement]))).toEqual(['It was late for all']);
  });
});
