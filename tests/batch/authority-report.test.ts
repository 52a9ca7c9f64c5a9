import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/article/index.ts';
import { AuthorityCounts, authorityNote } from '../../src/batch/authority-report.ts';
import { parseAuthority } from '../../src/stages/entities/authority/read.ts';

const file = [
  'name,aliases,type,wikidata',
  'Ada Quist,A. Quist,person,Q1',
  'Bo Lind,,person,Q2',
  'Bo Lind,,person,Q3',
  'Nobody Here,,,Q4',
].join('\n');

/** An article that means each of the persons so many times. */
function article(persons: Readonly<Record<string, number>>) {
  const entities = Object.keys(persons).map(
    (name, i): Entity => ({ id: `e${i}`, type: 'person', name, aliases: [] }),
  );
  const mentions = entities.flatMap(({ id, name }) =>
    Array.from({ length: persons[name] ?? 0 }, () => ({
      ...{ start: 0, end: 1, entity: id, type: 'person', form: 'name', by: 'test', score: 1 },
    })),
  );
  return { entities, mentions } as Parameters<AuthorityCounts['add']>[0];
}

function counted(...articles: Readonly<Record<string, number>>[]) {
  const counts = new AuthorityCounts(parseAuthority(file, 'people.csv'));
  for (const persons of articles) counts.add(article(persons));
  return counts.rows;
}

describe('what the rows of an authority file matched', () => {
  test('a row by article, mention and name', () => {
    const [row] = counted({ 'Ada Quist': 3 }, { 'A. Quist': 2 }, { 'Bo Lind': 1 });
    expect(row).toMatchObject({ row: 2, wikidata: 'Q1', articles: 2, mentions: 5 });
    expect(row?.names).toEqual(['Ada Quist', 'A. Quist']);
  });

  test('two entities of one article are one article', () => {
    expect(counted({ 'Ada Quist': 1, 'A. Quist': 1 })[0]).toMatchObject({ articles: 1 });
  });

  test('rows with one name are ambiguous, each with the number of the other', () => {
    const [, second, third] = counted({ 'Bo Lind': 4 });
    const nothing = { articles: 0, mentions: 0, names: [], ambiguousArticles: 1 };
    expect(second).toMatchObject({ ...nothing, row: 3, rivals: [4] });
    expect(third).toMatchObject({ ...nothing, row: 4, rivals: [3] });
  });

  test('what no article names is there, too', () => {
    expect(counted().map(({ row, articles }) => [row, articles])).toEqual([
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 0],
    ]);
  });

  test('the line of the summary', () => {
    expect(authorityNote(counted({ 'Ada Quist': 1, 'Bo Lind': 1 }))).toBe(
      'your authority file: 1 of 4 rows matched, 2 only ambiguously, 1 not at all; authority.csv has each.',
    );
  });
});
