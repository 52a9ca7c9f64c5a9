/**
 * What a user would pick instead of the entities stage, on the same lines and the same scorer:
 * compromise, and wink-nlp where it is installed.
 *
 *   npx jiti benchmarks/names-of-others.ts --corpora DIR
 *
 * wink-nlp: npm install --no-save wink-nlp wink-eng-lite-web-model; its entities are dates, numbers,
 * hashtags and the like, so names are taken as runs of words that it tags PROPN, without a type.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import nlp from 'compromise/three';

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

const TYPES: Record<string, string> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  GPE: 'place',
  FAC: 'place',
  GROUP: 'organization',
};
const CORPORA = ['wwn-dev', 'gum_newslike', 'uner_ewt', 'wnut17'];

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
      // Its names take in a possessive ending and a title; these are no part of the gold spans.
      const written = text.slice(start, end).replace(/['’]s?$/u, '');
      names.push({ start, end: start + written.length, type });
    }
  };
  take(doc.people(), 'person');
  take(doc.places(), 'place');
  take(doc.organizations(), 'organization');
  return names;
}

function winkNames(): ((text: string) => Name[]) | undefined {
  try {
    const require = createRequire(path.resolve('package.json'));
    const model = require('wink-eng-lite-web-model');
    const wink = require('wink-nlp')(model);
    return (text) => {
      const doc = wink.readDoc(text);
      const words: string[] = doc.tokens().out();
      const tags: string[] = doc.tokens().out(wink.its.pos);
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

function score(lines: readonly Line[], find: (text: string) => Name[], typed: boolean) {
  let [right, found, gold] = [0, 0, 0];
  const key = ({ start, end, type }: Name) => `${start}-${end}-${typed ? type : ''}`;
  const started = performance.now();
  const names = lines.map(({ text }) => find(text));
  const ms = performance.now() - started;
  lines.forEach(({ entities }, i) => {
    const wanted = entities
      .map((e) => ({ ...e, type: TYPES[e.type] ?? '' }))
      .filter(({ type }) => type);
    const keys = new Set(wanted.map(key));
    const own = new Set((names[i] ?? []).map(key));
    gold += keys.size;
    found += own.size;
    for (const name of own) if (keys.has(name)) right++;
  });
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return {
    f1: ((200 * right) / (found + gold)).toFixed(1),
    precision: ((100 * right) / found).toFixed(1),
    recall: ((100 * right) / gold).toFixed(1),
    'thousand characters a second': Math.round(characters / ms),
  };
}

const { values } = parseArgs({ options: { corpora: { type: 'string', default: 'corpora' } } });
const wink = winkNames();
const table: Record<string, unknown> = {};
for (const name of CORPORA) {
  const file = path.join(values.corpora, 'entities', `${name}.jsonl`);
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
    .filter(({ split }) => split === 'dev');
  table[`${name}: compromise`] = score(lines, compromiseNames, true);
  if (wink) table[`${name}: wink-nlp, span only`] = score(lines, wink, false);
}
console.table(table);
