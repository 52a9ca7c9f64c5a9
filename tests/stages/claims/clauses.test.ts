import { describe, expect, it } from 'vitest';
import { tagSentence } from '../../../src/nlp/index.ts';
import { splitClauses } from '../../../src/stages/claims/clauses/split.ts';

const clauses = (text: string): string[] =>
  splitClauses(text, tagSentence(text)).map(
    (c) => `${c.kind}: ${c.pieces.map((p) => text.slice(p.start, p.end)).join(' … ')}`,
  );

describe('clauses', () => {
  it.each([
    ['one', 'The tower has leaned for years.', ['main: The tower has leaned for years']],
    [
      'coordination',
      'The port was rich, but it lost its ships.',
      ['main: The port was rich', 'coordinate: it lost its ships'],
    ],
    [
      'a second predicate after "but"',
      'The mayor had a majority, but has lost it.',
      ['main: The mayor had a majority', 'predicate: has lost it'],
    ],
    [
      'a relative clause at the end',
      'They cut the subsidy, which quickly emptied the theatres.',
      ['main: They cut the subsidy', 'relative: which quickly emptied the theatres'],
    ],
    [
      'a relative clause in the middle',
      'The bridge, which was built in 1890, has closed.',
      ['main: The bridge … has closed', 'relative: which was built in 1890'],
    ],
    [
      'a relative clause before an adverb',
      'The bridge, which was built in 1890, only opens in May.',
      ['main: The bridge … only opens in May', 'relative: which was built in 1890'],
    ],
    [
      'a comment on the whole of a clause',
      'The town sold the mill, in what became a long quarrel.',
      ['main: The town sold the mill', 'relative: in what became a long quarrel'],
    ],
    [
      'no subject that reaches over a "but"',
      'The town sold the mill and quay in May but kept the tower.',
      ['main: The town sold the mill and quay in May', 'predicate: kept the tower'],
    ],
    [
      'a clause of reason before the main one',
      'Because the river was high, the ferry stayed in port.',
      ['main: the ferry stayed in port', 'subordinate: Because the river was high'],
    ],
    [
      'an apposition',
      'The army has closed the valley, a strip of land that feeds the region.',
      ['main: The army has closed the valley', 'apposition: a strip of land that feeds the region'],
    ],
    [
      'a bracket',
      'The bank has raised its rate (the third rise this year).',
      ['main: The bank has raised its rate', 'bracket: the third rise this year'],
    ],
    [
      'no split inside a list',
      'The shop has sold bread, cheese, and wine.',
      ['main: The shop has sold bread, cheese, and wine'],
    ],
  ])('%s', (_, text, expected) => {
    expect(clauses(text).sort()).toEqual([...expected].sort());
  });
});
