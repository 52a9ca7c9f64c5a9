/** Every construction that the stage knows, positive and negative, on sentences of our own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MIN_SCORE } from '../../../src/stages/quotations/index.ts';
import { attributed } from '../../support/attributed.ts';

const row = (text: string) => {
  const { rows } = attributed(text);
  expect(rows).toHaveLength(1);
  const [first] = rows;
  return { type: first?.type, content: first?.content, cue: first?.cue, source: first?.source };
};

describe('direct', () => {
  test.each([
    [
      'cue before its source',
      '“We will rebuild the harbour,” said Ana Vale, the mayor.',
      ['We will rebuild the harbour'],
      'said',
      'Ana Vale, the mayor',
    ],
    [
      'in two pieces',
      '“The plan,” Tom Reed told reporters on Monday, “is too expensive for a town like ours.”',
      ['The plan', 'is too expensive for a town like ours.'],
      'told',
      'Tom Reed',
    ],
    [
      'going on after the cue',
      '“We will rebuild the harbour,” Ana Vale said. “It will take three years.”',
      ['We will rebuild the harbour', 'It will take three years.'],
      'said',
      'Ana Vale',
    ],
    [
      'straight marks',
      '"We will rebuild the harbour," Ana Vale said.',
      ['We will rebuild the harbour'],
      'said',
      'Ana Vale',
    ],
    [
      'a credit after a dash',
      '“We are tired of waiting.” — Ana Vale, teacher',
      ['We are tired of waiting.'],
      '—',
      'Ana Vale, teacher',
    ],
    [
      'a colon in the line before',
      'Ana Vale wrote in a letter to residents:\n\n“The harbour belongs to all of us and we will not sell it.”',
      ['The harbour belongs to all of us and we will not sell it.'],
      'wrote',
      'Ana Vale',
    ],
    [
      'left open and taken up in the next paragraph',
      'Ana Vale said: “The first year was hard. We had no money.\n\n“The second year was better, because the ferry came back.”',
      [
        'The first year was hard. We had no money.',
        'The second year was better, because the ferry came back.',
      ],
      'said',
      'Ana Vale',
    ],
  ])('%s', (_, text, content, cue, source) =>
    expect(row(text)).toEqual({ type: 'direct', content, cue, source }),
  );
});

describe('indirect', () => {
  test.each([
    [
      'without that',
      'Ana Vale said the harbour would be rebuilt within three years.',
      'the harbour would be rebuilt within three years',
      'said',
      'Ana Vale',
    ],
    [
      'according to, in front',
      'According to Tom Reed, the plan is too expensive.',
      'the plan is too expensive',
      'According to',
      'Tom Reed',
    ],
    [
      'according to, behind',
      'The plan is too expensive, according to a source close to the council.',
      'The plan is too expensive',
      'according to',
      'a source close to the council',
    ],
    [
      'a document',
      'The report found that the bridge had been unsafe since 2015.',
      'the bridge had been unsafe since 2015',
      'found',
      'The report',
    ],
  ])('%s', (_, text, content, cue, source) =>
    expect(row(text)).toEqual({ type: 'indirect', content: [content], cue, source }),
  );
});

test('words of both kinds are mixed', () => {
  const text = 'Ana Vale said the plan was “a gift to the town” and would create hundreds of jobs.';
  expect(row(text)).toMatchObject({ type: 'mixed', cue: 'said', source: 'Ana Vale' });
});

describe('turns of a conversation', () => {
  test.each([
    [
      'Q and A',
      'Q: When did the work start?\n\nA: In the spring of 2019.\n\nQ: Was it dear?\n\nA: It was.',
      ['Q', 'A', 'Q', 'A'],
    ],
    [
      'capitals',
      'VALE: Thank you all for coming.\n\nREED: It is good to be here.',
      ['VALE', 'REED'],
    ],
    [
      'one name, twice',
      'Ana Vale: We begin now.\n\nSome clapped.\n\nAna Vale: Thank you all.',
      ['Ana Vale', 'Ana Vale'],
    ],
  ])('%s', (_, text, labels) => {
    const { rows } = attributed(text);
    const turns = rows.filter((r) => r.by === 'speaker-label');
    expect(turns.map((r) => r.source)).toEqual(labels);
    expect(turns.every((r) => r.type === 'direct')).toBe(true);
  });
});

describe('class', () => {
  test.each([
    ['Ana Vale said the harbour would be rebuilt.', 'speech'],
    ['Tom Reed wrote that the harbour would be rebuilt.', 'speech'],
    ['Tom Reed wants the council to sell the land.', 'stance'],
    ['Ana Vale believes that the bridge is safe.', 'stance'],
    ['Ana Vale fears that the bridge will fall.', 'stance'],
  ])('%s', (text, expected) => expect(attributed(text).rows[0]?.class).toBe(expected));
});

describe('nobody says', () => {
  test.each([
    [
      'a repeated term',
      'The so-called “harbour lobby” has grown. Nobody in the “harbour lobby” would be named.',
      ['harbour lobby', 'harbour lobby'],
    ],
    ['plain narrative', 'The bridge was closed on Monday. Cars took the old road.', []],
  ])('%s', (_, text, terms) => expect(attributed(text)).toMatchObject({ rows: [], terms }));

  test('inches and decades', () =>
    expect(
      attributed("He is 6'2\" tall and was born in the '90s.", {}, {}, { minScore: MIN_SCORE }),
    ).toMatchObject({ rows: [], terms: [] }));
});

test('a reporting verb of the user’s own', () => {
  const text = 'Ana Vale tooted that the harbour would be rebuilt.';
  const cues = [{ verb: 'toot', class: 'speech' }] as const;
  const [row] = attributed(text, {}, {}, { cues }).rows;
  expect(row).toMatchObject({ cue: 'tooted', class: 'speech', source: 'Ana Vale' });
});

test('the same text gives the same rows', () => {
  const text = '“We will rebuild the harbour,” said Ana Vale. Tom Reed disagreed.';
  expect(attributed(text)).toEqual(attributed(text));
});

test('whatever the marks and line breaks, the record stays sound and no piece begins with a closing mark', () => {
  const piece = fc.constantFrom(
    ...['“', '”', '"', "'", '‘', '’', '\n\n', '\n', ' ', ', ', '. ', ': ', ' — ', '('],
    ...[
      'Ana Vale',
      ' said ',
      ' that ',
      'Q',
      'the bridge was safe',
      ' who ',
      ' according to ',
      'It was ',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      // The pipeline throws when a span is empty, out of bounds or out of order.
      const { rows } = attributed(pieces.join(''));
      for (const row of rows)
        for (const content of row.content) {
          expect(content).toBe(content.trim());
          expect(content).not.toMatch(/^[”,]/);
        }
    }),
    {
      numRuns: 150,
      examples: [[[' said ', '”', 'the bridge was safe', '"', ' who ']]],
    },
  );
});
