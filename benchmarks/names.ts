/**
 * `npm run bench -- names DIR`: the entities stage and what a user would pick instead, on the same
 * lines of the corpora in DIR with the same scorer (exact spans and types: person, organization, place).
 *
 * Corpora differ over titles: some take "President" into a person's name and call it a person where it
 * stands alone, others do neither, as we do. The second column gives every tool's names with the
 * titles before them, and those of our mentions that are a title alone; the third cuts titles from
 * the gold.
 *
 * For wink-nlp: npm install --no-save wink-nlp wink-eng-lite-web-model. It has no types for names, so
 * runs of words that it tags PROPN are held against the gold spans alone.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withoutTitles, withTitles } from '../training/entity-corpora.ts';
import { compromise, type Finder, type FoundName, onrecord, wink } from './name-finders.ts';

interface Line {
  readonly text: string;
  readonly split: string;
  readonly entities: readonly FoundName[];
}

const TYPES: Readonly<Record<string, string>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  GPE: 'place',
  FAC: 'place',
};
const WANTED = new Set(Object.values(TYPES));
const ROUNDS = 3;
const CORPORA = ['wwn-dev', 'gum_newslike', 'uner_ewt', 'wnut17'];
const ARTICLE = /^(?:the|a|an) /i;
const CAPITAL = /^\p{Lu}/u;

/** A tool's names in a corpus's convention: none for a title alone, and names as they are. */
const asGiven = (_: string, name: FoundName): FoundName[] => (name.nominal ? [] : [name]);

/** The same in the other convention: titles belong to the name, and a title is a name. */
function inTitles(text: string, { start, end, type, nominal }: FoundName): FoundName[] {
  if (type !== 'person') return [{ start, end, type }];
  const from = start + (ARTICLE.exec(text.slice(start, end))?.[0].length ?? 0);
  if (nominal) return CAPITAL.test(text.slice(from, end)) ? [{ start: from, end, type }] : [];
  return [{ start: withTitles(text, start), end, type }];
}

/** The gold names of a line; persons without the titles that some corpora take in, if cut. */
function goldOf({ text, entities }: Line, cut: boolean): FoundName[] {
  return entities.flatMap(({ start, end, type }) => {
    const ours = TYPES[type];
    if (!ours) return [];
    const from = cut && ours === 'person' ? withoutTitles(text, start, end) : start;
    return from < end ? [{ start: from, end, type: ours }] : [];
  });
}

interface Convention {
  readonly map: (text: string, name: FoundName) => FoundName[];
  readonly cut: boolean;
}

const CONVENTIONS: Readonly<Record<string, Convention>> = {
  F1: { map: asGiven, cut: false },
  'with titles': { map: inTitles, cut: false },
  'titles cut from gold': { map: asGiven, cut: true },
};

/** F1 of spans, and of types where the tool has them. */
function score(
  lines: readonly Line[],
  found: readonly FoundName[][],
  { map, cut }: Convention,
  typed: boolean,
): number {
  let [right, given, gold] = [0, 0, 0];
  const key = ({ start, end, type }: FoundName) => `${start}-${end}-${typed ? type : ''}`;
  lines.forEach((line, i) => {
    const keys = new Set(goldOf(line, cut).map(key));
    const own = (found[i] ?? []).flatMap((name) => map(line.text, name));
    const ownKeys = new Set(own.filter(({ type }) => !typed || WANTED.has(type)).map(key));
    gold += keys.size;
    given += ownKeys.size;
    for (const name of ownKeys) if (keys.has(name)) right++;
  });
  return (200 * right) / (given + gold);
}

const readLines = (dir: string, corpus: string): Line[] =>
  readFileSync(path.join(dir, 'entities', `${corpus}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
    .filter(({ split, text }) => split === 'dev' && text.trim() !== '');

/** The same for every tool: the first round loads its words and compiles its code. */
function fastest<T>(find: () => T): { found: T; milliseconds: number } {
  let milliseconds = Infinity;
  let found = find();
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    found = find();
    milliseconds = Math.min(milliseconds, performance.now() - started);
  }
  return { found, milliseconds };
}

export function main([dir = 'corpora']: string[]): void {
  const finders: Readonly<Record<string, Finder | undefined>> = {
    onrecord,
    compromise,
    'wink-nlp, spans only': wink(),
  };
  const table: Record<string, Record<string, string>> = {};
  for (const corpus of CORPORA) {
    const lines = readLines(dir, corpus);
    const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
    for (const [name, find] of Object.entries(finders)) {
      if (!find) continue;
      const { found, milliseconds } = fastest(() => lines.map(({ text }) => find(text)));
      const speed = characters / milliseconds;
      const row: Record<string, string> = {};
      for (const [title, convention] of Object.entries(CONVENTIONS))
        row[title] = score(lines, found, convention, !name.includes('spans')).toFixed(1);
      row['thousand characters a second'] = Math.round(speed).toString();
      table[`${corpus}: ${name}`] = row;
    }
  }
  console.table(table);
}
