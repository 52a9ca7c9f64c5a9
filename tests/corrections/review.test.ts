import { describe, expect, it } from 'vitest';
import { type ArticleRecord, violations } from '../../src/article/index.ts';
import { type Correction, REVIEWER, review } from '../../src/corrections/index.ts';
import { correctionFrom } from '../../src/desk/correction.ts';
import type { CorrectionRequest } from '../../src/desk/requests.ts';
import { articleSaid, spanOf, TEXT } from '../support/article-said.ts';

type Wanted = CorrectionRequest extends infer R
  ? R extends { version: string }
    ? Omit<R, 'version'>
    : never
  : never;

/** Corrections one after the other, each made on what the ones before it left, as at the desk. */
function made(article: ArticleRecord, wanted: readonly Wanted[]): Correction[] {
  const corrections: Correction[] = [];
  for (const [i, one] of wanted.entries()) {
    const seen = review(article, corrections).article;
    const signed = { id: `k${i + 1}`, at: `2026-05-03T10:00:0${i}.000Z`, who: 'Mira' };
    // Safe: the version is not looked at here.
    corrections.push(correctionFrom({ ...one, version: '' } as CorrectionRequest, seen, signed));
  }
  return corrections;
}

/** Speaker and words of each statement, with what made it. */
const told = ({ text, quotations, attributions }: ArticleRecord) =>
  quotations.map(({ id, content, by }) => {
    const said = attributions.find(({ quotation }) => quotation === id);
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${id} ${said?.speaker.name}: ${words} (${by})`;
  });

const statement = (words: string, speaker?: { name: string; entity?: string }, from = 0) => ({
  content: [spanOf(TEXT, words, from)],
  cue: [],
  source: [],
  type: 'indirect' as const,
  polarity: 'affirmed' as const,
  ...(speaker && { speaker: { ...speaker, kind: 'person' as const } }),
});

const CASES: readonly (readonly [
  what: string,
  wanted: readonly Wanted[],
  rows: readonly string[],
])[] = [
  [
    'right: the row is the reviewer’s',
    [{ action: 'right', row: 'q2' }],
    [
      'q1 Ana Ruiz: The harbour will be dredged in May (rule)',
      'q2 Tom Beck: We have no money … None at all. (reviewer)',
      'q3 Fishermen: the catch had fallen (rule)',
    ],
  ],
  [
    'wrong: the row is gone',
    [{ action: 'wrong', row: 'q2' }],
    [
      'q1 Ana Ruiz: The harbour will be dredged in May (rule)',
      'q3 Fishermen: the catch had fallen (rule)',
    ],
  ],
  [
    'another speaker, from the entities',
    [
      {
        action: 'edit',
        row: 'q3',
        statement: statement('the catch had fallen', { name: 'x', entity: 'e2' }),
      },
    ],
    [
      'q1 Ana Ruiz: The harbour will be dredged in May (rule)',
      'q2 Tom Beck: We have no money … None at all. (rule)',
      'q3 Tom Beck: the catch had fallen (reviewer)',
    ],
  ],
  [
    'other words',
    [{ action: 'edit', row: 'q1', statement: statement('The harbour will be dredged') }],
    [
      'q1 Ana Ruiz: The harbour will be dredged (reviewer)',
      'q2 Tom Beck: We have no money … None at all. (rule)',
      'q3 Fishermen: the catch had fallen (rule)',
    ],
  ],
  [
    'a missed statement, in its place; the same words stand earlier',
    [
      {
        action: 'add',
        statement: statement('the harbour will be dredged in May', {
          name: 'Ana Ruiz',
          entity: 'e1',
        }),
      },
    ],
    [
      'q1 Ana Ruiz: The harbour will be dredged in May (rule)',
      'q2 Tom Beck: We have no money … None at all. (rule)',
      'q3 Fishermen: the catch had fallen (rule)',
      'qr1 Ana Ruiz: the harbour will be dredged in May (reviewer)',
    ],
  ],
  [
    'an edit of an edit',
    [
      {
        action: 'edit',
        row: 'q3',
        statement: statement('the catch had fallen', { name: 'Nobody' }),
      },
      { action: 'edit', row: 'q3', statement: statement('catch had fallen') },
    ],
    [
      'q1 Ana Ruiz: The harbour will be dredged in May (rule)',
      'q2 Tom Beck: We have no money … None at all. (rule)',
      'q3 Nobody: catch had fallen (reviewer)',
    ],
  ],
  [
    'undone: as it was found',
    [
      { action: 'wrong', row: 'q1' },
      { action: 'undo', correction: 'k1' },
    ],
    [
      'q1 Ana Ruiz: The harbour will be dredged in May (rule)',
      'q2 Tom Beck: We have no money … None at all. (rule)',
      'q3 Fishermen: the catch had fallen (rule)',
    ],
  ],
  [
    'an undo that is undone',
    [
      { action: 'wrong', row: 'q1' },
      { action: 'undo', correction: 'k1' },
      { action: 'undo', correction: 'k2' },
    ],
    [
      'q2 Tom Beck: We have no money … None at all. (rule)',
      'q3 Fishermen: the catch had fallen (rule)',
    ],
  ],
];

describe('a review', () => {
  it.each(CASES)('%s', (_, wanted, rows) => {
    const article = articleSaid();
    const before = structuredClone(article);
    const { article: after, applied } = review(article, made(article, wanted));
    expect(told(after)).toEqual(rows);
    expect(violations(after)).toEqual([]);
    expect(applied.filter(({ unfit }) => unfit)).toEqual([]);
    expect(article).toEqual(before);
  });

  it('gives the very record that was found where nothing stands', () => {
    const article = articleSaid();
    expect(review(article, []).article).toBe(article);
  });

  it('takes claim, citation and source along', () => {
    const article = articleSaid();
    const request = statement('the catch had fallen', { name: 'Ana Ruiz', entity: 'e1' });
    const { article: after } = review(
      article,
      made(article, [{ action: 'edit', row: 'q3', statement: request }]),
    );
    expect(after.claims.find(({ quotation }) => quotation === 'q3')).toMatchObject({
      id: 'c3',
      speaker: 'Ana Ruiz',
      by: REVIEWER,
    });
    expect(after.citations.find(({ claim }) => claim === 'c3')).toMatchObject({ source: 's1' });
    expect(after.sources.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Tom Beck']);
  });

  it('gives a claim another source', () => {
    const article = articleSaid();
    const source = { name: 'Port report', kind: 'document' as const };
    const { article: after } = review(
      article,
      made(article, [{ action: 'claim-source', claim: 'c3', source }]),
    );
    const cited = after.citations.filter(({ claim }) => claim === 'c3');
    expect(cited).toHaveLength(1);
    expect(after.sources.find(({ id }) => id === cited[0]?.source)).toMatchObject(source);
    expect(violations(after)).toEqual([]);
  });

  it('retypes an entity, and joins two', () => {
    const article = articleSaid();
    const { article: after } = review(
      article,
      made(article, [
        { action: 'retype', entity: 'e3', type: 'organization' },
        { action: 'merge', entity: 'e2', into: 'e1' },
      ]),
    );
    expect(after.entities.map(({ name, type, aliases }) => [name, type, aliases])).toEqual([
      ['Ana Ruiz', 'person', ['Ruiz', 'Tom Beck']],
      ['Porto Vell', 'organization', []],
    ]);
    expect(after.mentions.map(({ entity, type }) => [entity, type])).toEqual([
      ['e1', 'person'],
      ['e3', 'organization'],
      ['e1', 'person'],
    ]);
    expect(after.attributions.find(({ quotation }) => quotation === 'q2')?.speaker.name).toBe(
      'Ana Ruiz',
    );
    expect(violations(after)).toEqual([]);
  });
});

describe('the next run', () => {
  const article = articleSaid();
  const shifted = `A line that was not there before.\n\n${TEXT}`;

  it('finds the words again when the text has moved', () => {
    const corrections = made(article, [
      { action: 'right', row: 'q1' },
      { action: 'wrong', row: 'q2' },
    ]);
    const { article: after, applied } = review(articleSaid(shifted), corrections);
    expect(told(after)).toEqual([
      'q1 Ana Ruiz: The harbour will be dredged in May (reviewer)',
      'q3 Fishermen: the catch had fallen (rule)',
    ]);
    expect(applied.every(({ row }) => row !== undefined)).toBe(true);
  });

  it('keeps what a reviewer said right, also where it is not found any more', () => {
    const corrections = made(article, [{ action: 'right', row: 'q3' }]);
    const { article: after } = review(articleSaid(TEXT, []), corrections);
    expect(told(after)).toEqual(['qr1 Fishermen: the catch had fallen (reviewer)']);
  });

  it.each([
    ['words-gone', TEXT.replaceAll('the catch', 'the haul'), [], { action: 'right', row: 'q3' }],
    ['row-gone', TEXT, [], { action: 'wrong', row: 'q3' }],
    [
      'row-differs',
      TEXT,
      [{ content: ['the catch had fallen'], speaker: { name: 'a report', kind: 'document' } }],
      { action: 'wrong', row: 'q3' },
    ],
  ] as const)('says that a correction no longer fits: %s', (unfit, text, said, wanted) => {
    const now = articleSaid(text, said);
    const { article: after, applied } = review(now, made(article, [wanted]));
    expect(applied.map((one) => one.unfit)).toEqual([unfit]);
    expect(after).toBe(now);
  });
});
