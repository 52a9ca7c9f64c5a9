import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepLink, textFragment } from '../../src/article/text-fragment.ts';

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('textFragment', () => {
  const text =
    'The mayor said the bridge was safe. The council said the bridge was closed, pending a review.';

  it.each([
    ['words that stand once', 'pending a review', 0, 'pending%20a%20review'],
    ['its own marks encoded', 'closed, pending', 0, 'closed%2C%20pending'],
    ['the first of two: no context', 'the bridge was', 0, 'the%20bridge%20was'],
    ['the second of two: a word after it', 'bridge was', 40, 'bridge%20was,-closed%2C'],
    ['the second of two: a word before it', 'said', 30, 'council-,said'],
  ])('%s', (_, words, from, expected) => {
    expect(textFragment(text, spanOf(text, words, from))).toBe(`:~:text=${expected}`);
  });

  it('gives a long text by its first and last words', () => {
    const long = `It began here ${'and it went on '.repeat(10)}until it came to its very end. More.`;
    const span = spanOf(long, long.slice(0, long.indexOf(' More.')));
    expect(textFragment(long, span)).toBe(
      ':~:text=It%20began%20here%20and%20it,came%20to%20its%20very%20end.',
    );
  });

  it('encodes hyphens and commas, which are marks of the directive', () => {
    const dashed = 'A well-known, much-loved tower fell.';
    expect(textFragment(dashed, spanOf(dashed, 'well-known, much-loved'))).toBe(
      ':~:text=well%2Dknown%2C%20much%2Dloved',
    );
  });

  it('gives nothing for words that no context tells apart', () => {
    const same = Array(30).fill('no no no').join(' ');
    expect(textFragment(same, { start: 120, end: 122 })).toBeUndefined();
  });

  it('survives half of a surrogate pair', () => {
    const broken = 'He wrote \ud83d and left.';
    expect(() => textFragment(broken, { start: 0, end: 10 })).not.toThrow();
  });

  it('finds its place again, whatever the text', () => {
    const word = fc.constantFrom('the', 'bridge', 'fell', 'A', 'was', 'so', 'it');
    const words = fc.array(word, { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
        const from = a % list.length;
        const to = Math.min(list.length, from + 1 + (b % 5));
        const line = list.join(' ');
        const start = list.slice(0, from).join(' ').length + (from ? 1 : 0);
        const span = { start, end: start + list.slice(from, to).join(' ').length };
        const fragment = textFragment(line, span);
        if (!fragment) return;
        expect(place(line, fragment)).toBe(span.start);
      }),
    );
  });
});

/** Where a reader of the directive, looking from the top, first finds it. */
function place(text: string, fragment: string): number {
  const parts = fragment.slice(':~:text='.length).split(',').map(decodeURIComponent);
  const raw = fragment.slice(':~:text='.length).split(',');
  const prefix = raw[0]?.endsWith('-') ? (parts.shift() ?? '').slice(0, -1) : '';
  const suffix = raw.at(-1)?.startsWith('-') ? (parts.pop() ?? '').slice(1) : '';
  const start = (parts[0] ?? '').toLowerCase();
  const whole = [prefix.toLowerCase(), start, suffix.toLowerCase()].filter(Boolean).join(' ');
  const padded = ` ${text.toLowerCase()} `;
  const at = padded.indexOf(` ${whole} `);
  return at + (prefix ? prefix.length + 1 : 0);
}

describe('deepLink', () => {
  const text = 'One thing. Another thing.';

  it.each([
    ['an address', 'https://paper.example/a', 'https://paper.example/a#:~:text=Another%20thing'],
    [
      'one with a fragment',
      'https://paper.example/a#b',
      'https://paper.example/a#b:~:text=Another%20thing',
    ],
  ])('adds the directive to %s', (_, url, expected) => {
    expect(deepLink(url, text, [spanOf(text, 'Another thing')])).toBe(expected);
  });

  it('gives nothing for no words', () => {
    expect(deepLink('https://paper.example/a', text, [])).toBeUndefined();
  });
});
