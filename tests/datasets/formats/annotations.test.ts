import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/datasets/formats/annotations.ts';
import { extract } from '../../../src/index.ts';

/** Terms of http://www.w3.org/ns/anno.jsonld (W3C Recommendation of 23 February 2017) that may stand here. */
const terms = new Set(
  '@context id type motivation generator name body value format language target source selector exact prefix suffix start end'.split(
    ' ',
  ),
);
const classes = new Set([
  'Annotation',
  'Software',
  'TextualBody',
  'TextQuoteSelector',
  'TextPositionSelector',
]);

function check(value: unknown): void {
  if (Array.isArray(value)) value.forEach(check);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      expect(terms.has(key), key).toBe(true);
      if (key === 'type') expect(classes).toContain(inner);
      check(inner);
    }
}

interface Selector {
  exact?: string;
  start?: number;
  end?: number;
}
interface Annotation {
  id: string;
  target: { source: string; selector: [Selector, Selector] }[];
}

describe('annotations', () => {
  const article = extract({ id: 'a', bytes: readFileSync('input/company-leak.html') });
  const astral = extract({
    id: 'b',
    text: '😀 is a face. “It is 😀 enough, I think,” Ann Lee said on Monday.',
  });

  it('use the terms of the standard', () => {
    const all = annotationsOf(article, '1.0.0');
    expect(all.length).toBe(article.quotations.length + article.claims.length);
    check(all);
  });

  it.each([
    ['a page', article],
    ['characters of two units', astral],
  ])('select their words by quotation and by position in characters: %s', (_, record) => {
    const characters = [...record.text];
    const all = annotationsOf(record, '1.0.0') as Annotation[];
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { target } of all)
      for (const { selector } of target) {
        const [{ exact }, { start, end }] = selector;
        expect(characters.slice(start, end).join('')).toBe(exact);
      }
  });
});
