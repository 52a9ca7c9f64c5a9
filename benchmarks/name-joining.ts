/**
 * How well name variants are joined, given gold mentions: B³ (Bagga and Baldwin 1998) on articles
 * with coreference chains, next to joining names that are written alike.
 *
 *   npm run bench -- name-joining DIR [--file gum_newslike] [--show]
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

interface Sums {
  precision: number;
  recall: number;
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldMention[];
}

/** Prints the pairs of mentions that are joined and should not be, or the other way round. */
function show({ id, text }: Article, named: readonly GoldMention[], joined: readonly string[]) {
  named.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = named[j];
      if (!b || (a.cluster === b.cluster) === (joined[i] === joined[j])) continue;
      const [x, y] = [text.slice(b.start, b.end), text.slice(a.start, a.end)];
      const kind = a.cluster === b.cluster ? 'APART' : 'TOGETHER';
      console.log(id, kind, `${b.type} ${x} | ${a.type} ${y}`);
    }
  });
}

export function main(args: string[]): void {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      file: { type: 'string', default: 'gum_news' },
      show: { type: 'boolean', default: false },
    },
  });
  const [dir = 'corpora'] = positionals;
  const lines = readFileSync(path.join(dir, 'entities', `${values.file}.jsonl`), 'utf8').split(
    '\n',
  );
  const sums: Record<'joined' | 'written alike', Sums> = {
    joined: { precision: 0, recall: 0 },
    'written alike': { precision: 0, recall: 0 },
  };
  let mentions = 0;
  for (const line of lines.filter(Boolean)) {
    const article = JSON.parse(line) as Article;
    const { text } = article;
    const named = article.entities
      .filter(({ type }) => type in TYPES)
      .sort((a, b) => a.start - b.start);
    const gold = named.map(({ cluster }) => cluster);
    const names = named.map(({ start, end, type }) => {
      return { start, end, type: TYPES[type] ?? 'work', score: 1 };
    });
    const joined = joinNames(text, names).mentions.map(({ entity }) => entity);
    const alike = names.map(({ start, end }) => text.slice(start, end).toLowerCase());
    mentions += gold.length;
    add(sums.joined, bCubed(joined, gold));
    add(sums['written alike'], bCubed(alike, gold));
    if (values.show) show(article, named, joined);
  }
  for (const [kind, { precision, recall }] of Object.entries(sums)) {
    const [p, r] = [(100 * precision) / mentions, (100 * recall) / mentions];
    const f1 = ((2 * p * r) / (p + r)).toFixed(1);
    console.log(`${kind}: B³ ${f1} (P ${p.toFixed(1)} R ${r.toFixed(1)}), ${mentions} mentions`);
  }
}

function add(sums: Sums, [precision, recall]: [number, number]): void {
  sums.precision += precision;
  sums.recall += recall;
}
