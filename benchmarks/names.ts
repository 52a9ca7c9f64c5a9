/**
 * The entities stage and what a user would pick instead, on the same lines with the same scorer
 * (exact spans and types: person, organization, place).
 *
 *   npx jiti benchmarks/names.ts --corpora DIR
 *
 * For wink-nlp: npm install --no-save wink-nlp wink-eng-lite-web-model. It has no types for names, so
 * runs of words that it tags PROPN are held against the gold spans alone.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import nlp from 'compromise/three';
import { loadModel } from '../src/models/index.ts';
import { tokenize } from '../src/nlp/index.ts';
import { paragraphsOf } from '../src/stages/content/plain-text.ts';
import { Recogniser } from '../src/stages/entities/recognise/recognise.ts';
import { splitSentences } from '../src/stages/sentences/split.ts';
import { withoutTitles } from '../training/entity-corpora.ts';

interface Name {
  start: number;
  end: number;
  type: string;
}
interface Line {
  text: string;
  split: string;
  entities: Name[];
}
type Finder = (text: string) => Name[];

const TYPES: Record<string, string> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  GPE: 'place',
  FAC: 'place',
};
const CORPORA = ['wwn-dev', 'gum_newslike', 'uner_ewt', 'wnut17'];

const recogniser = new Recogniser(loadModel('entities'));

function ownNames(text: string): Name[] {
  const sentences = paragraphsOf(text).flatMap(({ start, end }) =>
    splitSentences(text, start, end),
  );
  return recogniser.names(sentences.map(({ start, end }) => tokenize(text, start, end)));
}

interface Found {
  terms: { text: string; offset: { start: number; length: number } }[];
}

function compromiseNames(text: string): Name[] {
  const doc = nlp(text);
  const names: Name[] = [];
  const take = (view: { json(options: object): unknown }, type: string) => {
    for (const { terms } of view.json({ offset: true }) as Found[]) {
      const [first, last] = [terms[0], terms.at(-1)];
      if (!first || !last) continue;
      const start = first.offset.start;
      const end = last.offset.start + last.offset.length;
      // Its names take in a possessive ending, which is no part of the gold spans.
      const written = text.slice(start, end).replace(/['’]s?$/u, '');
      names.push({ start, end: start + written.length, type });
    }
  };
  take(doc.people(), 'person');
  take(doc.places(), 'place');
  take(doc.organizations(), 'organization');
  return names;
}

function winkNames(): Finder | undefined {
  try {
    const require = createRequire(path.resolve('package.json'));
    const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));
    return (text) => {
      const tokens = wink.readDoc(text).tokens();
      const words: string[] = tokens.out();
      const tags: string[] = tokens.out(wink.its.pos);
      const names: Name[] = [];
      let at = 0;
      let open: Name | undefined;
      words.forEach((word, i) => {
        const start = text.indexOf(word, at);
        at = start + word.length;
        if (tags[i] !== 'PROPN') open = undefined;
        else if (open) open.end = at;
        else {
          open = { start, end: at, type: 'name' };
          names.push(open);
        }
      });
      return names;
    };
  } catch {
    return undefined;
  }
}

/** The gold names of a line; persons without the titles that some corpora take in. */
function goldOf({ text, entities }: Line, titles: 'kept' | 'cut'): Name[] {
  return entities.flatMap(({ start, end, type }) => {
    const ours = TYPES[type];
    if (!ours) return [];
    const from = titles === 'cut' && ours === 'person' ? withoutTitles(text, start, end) : start;
    return from < end ? [{ start: from, end, type: ours }] : [];
  });
}

function scores(
  lines: readonly Line[],
  found: readonly Name[][],
  titles: 'kept' | 'cut',
  typed: boolean,
) {
  let [right, given, gold] = [0, 0, 0];
  const key = ({ start, end, type }: Name) => `${start}-${end}-${typed ? type : ''}`;
  const wanted = new Set(Object.values(TYPES));
  lines.forEach((line, i) => {
    const keys = new Set(goldOf(line, titles).map(key));
    const own = (found[i] ?? []).filter(({ type }) => !typed || wanted.has(type));
    const ownKeys = new Set(own.map(key));
    gold += keys.size;
    given += ownKeys.size;
    for (const name of ownKeys) if (keys.has(name)) right++;
  });
  return (200 * right) / (given + gold);
}

const { values } = parseArgs({ options: { corpora: { type: 'string', default: 'corpora' } } });
const finders: Record<string, Finder | undefined> = {
  onrecord: ownNames,
  compromise: compromiseNames,
  'wink-nlp, spans only': winkNames(),
};
const table: Record<string, Record<string, string>> = {};
for (const corpus of CORPORA) {
  const lines = readFileSync(path.join(values.corpora, 'entities', `${corpus}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
    .filter(({ split }) => split === 'dev');
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  for (const [name, find] of Object.entries(finders)) {
    if (!find) continue;
    const started = performance.now();
    const found = lines.map(({ text }) => find(text));
    const ms = performance.now() - started;
    const typed = !name.includes('spans');
    table[`${corpus}: ${name}`] = {
      F1: scores(lines, found, 'kept', typed).toFixed(1),
      'F1, titles cut from gold': scores(lines, found, 'cut', typed).toFixed(1),
      'thousand characters a second': Math.round(characters / ms).toString(),
    };
  }
}
console.table(table);
