import { describe, expect, it } from 'vitest';
import { parentheticals } from '../../src/nlp/index.ts';

const read = (text: string) => parentheticals(text, { start: 0, end: text.length });

describe('parentheticals', () => {
  it.each([
    [
      'It never worked (Author’s interview, May 2020).',
      [['interview', 'Author’s interview, May 2020']],
    ],
    [
      'It never worked (interview with a guard, 3 May 2020).',
      [['interview', 'interview with a guard, 3 May 2020']],
    ],
    ['It never worked (Okafor 2018).', [['reference', 'Okafor 2018']]],
    [
      'It never worked (see Lind and Moe 2020, 12–14).',
      [['reference', 'see Lind and Moe 2020, 12–14']],
    ],
    [
      'It never worked (Okafor et al., 2018; Lind 2019a).',
      [
        ['reference', 'Okafor et al., 2018'],
        ['reference', 'Lind 2019a'],
      ],
    ],
    ['It never worked (Water Office 2019: 7).', [['reference', 'Water Office 2019: 7']]],
  ])('%s', (text, expected) => {
    const found = read(text);
    expect(found.map((p) => [p.kind, p.text])).toEqual(expected);
    for (const p of found) expect(text.slice(p.start, p.end)).toBe(p.text);
  });

  it.each([
    'The club (founded in 1902) is old.',
    'The club (May 2020) closed.',
    'The club (in 2020 it had 12 rooms) closed.',
    'Ruiz (1920–1988) painted it.',
    'He gave an interview (in English).',
    'An open bracket (Okafor 2018',
  ])('cites nothing: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('finds what comes after a long row of brackets, and nothing behind its end', () => {
    const row = '(Ab '.repeat(500);
    const text = `${row} The club (Okafor 2018) closed. (Lee 2019)`;
    const found = parentheticals(text, { start: 0, end: text.indexOf(' (Lee') });
    expect(found.map(({ text: words }) => words)).toEqual(['Okafor 2018']);
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe('Okafor 2018');
  });
});
