/**
 * How well name variants are joined, given gold mentions: B³ (Bagga and Baldwin 1998) on articles
 * with coreference chains, next to joining names that are written alike.
 *
 *   npx jiti benchmarks/name-joining.ts --corpora DIR
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { EntityType } from '../src/article/index.ts';
import { joinNames } from '../src/stages/entities/join/index.ts';

interface GoldMention {
  start: number;
  end: number;
  type: string;
  cluster: string;
}

const TYPES: Record<string, EntityType> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  EVENT: 'event',
  PRODUCT: 'product',
  MISC: 'work',
};

/** Sums of B³ precision and recall over the mentions of one article. */
function bCubed(predicted: readonly string[], gold: readonly string[]): [number, number] {
  let [precision, recall] = [0, 0];
  predicted.forEach((cluster, i) => {
    const own = predicted.flatMap((other, j) => (other === cluster ? [j] : []));
    const wanted = gold.flatMap((other, j) => (other === gold[i] ? [j] : []));
    const both = own.filter((j) => gold[j] === gold[i]).length;
    precision += both / own.length;
    recall += both / wanted.length;
  });
  return [precision, recall];
}

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: 'corpora' },
    file: { type: 'string', default: 'gum_news' },
    show: { type: 'boolean', default: false },
  },
});
const lines = readFileSync(path.join(values.corpora, 'entities', `${values.file}.jsonl`), 'utf8');
const sums = { joined: [0, 0], 'written alike': [0, 0] };
let mentions = 0;
for (const line of lines.split('\n').filter(Boolean)) {
  const { id, text, entities } = JSON.parse(line) as {
    id: string;
    text: string;
    entities: GoldMention[];
  };
  const named = entities.filter(({ type }) => type in TYPES).sort((a, b) => a.start - b.start);
  const names = named.map(({ start, end, type }) => ({
    start,
    end,
    type: TYPES[type] ?? 'work',
    score: 1,
  }));
  const gold = named.map(({ cluster }) => cluster);
  const joined = joinNames(text, names).mentions.map(({ entity }) => entity);
  const alike = names.map(({ start, end }) => text.slice(start, end).toLowerCase());
  mentions += gold.length;
  for (const [kind, clusters] of [
    ['joined', joined],
    ['written alike', alike],
  ] as const) {
    const [precision, recall] = bCubed(clusters, gold);
    sums[kind] = [(sums[kind][0] ?? 0) + precision, (sums[kind][1] ?? 0) + recall];
  }
  if (values.show)
    named.forEach((a, i) => {
      for (let j = 0; j < i; j++) {
        const same = gold[i] === gold[j];
        const b = named[j];
        if (!b || same === (joined[i] === joined[j])) continue;
        const [x, y] = [text.slice(b.start, b.end), text.slice(a.start, a.end)];
        console.log(id, same ? 'APART' : 'TOGETHER', `${b.type} ${x} | ${a.type} ${y}`);
      }
    });
}
for (const [kind, [p = 0, r = 0]] of Object.entries(sums)) {
  const [precision, recall] = [(100 * p) / mentions, (100 * r) / mentions];
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${kind}: B³ ${f1.toFixed(1)} (P ${precision.toFixed(1)} R ${recall.toFixed(1)}), ${mentions} mentions`,
  );
}
