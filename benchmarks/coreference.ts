/**
 * How well all mentions of named persons and bodies are joined, names, nominals and pronouns, end to
 * end: B³ with system mentions (Bagga and Baldwin 1998; Cai and Strube 2010) against coreference chains
 * that hold a name, and how many of the pronouns that are led to somebody are led to the right one.
 *
 *   npm run bench -- coreference DIR
 *
 * A mention of ours is the gold one that covers it most tightly: gold ones hold titles and clauses. A
 * gold mention that we do not have stands alone, and so does one of ours that is none.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Mention, Span } from '../src/article/index.ts';
import { runPipeline } from '../src/pipeline/run.ts';
import { content } from '../src/stages/content/index.ts';
import { entities as findEntities } from '../src/stages/entities/index.ts';
import { sentences } from '../src/stages/sentences/index.ts';

interface GoldMention extends Span {
  type: string;
  cluster: string;
}

interface Gold {
  id: string;
  text: string;
  entities: GoldMention[];
  mentions: GoldMention[];
}

const TYPES = new Set(['PER', 'ORG']);

/** For each of our mentions the index of its gold one, each given once; -1 where it is none. */
function aligned(found: readonly Mention[], gold: readonly GoldMention[]): number[] {
  const taken = new Set<number>();
  return found.map(({ start, end }) => {
    let best = -1;
    gold.forEach((g, i) => {
      const length = g.end - g.start;
      const now = gold[best];
      if (g.start <= start && end <= g.end && (!now || length < now.end - now.start)) best = i;
    });
    if (taken.has(best)) return -1;
    taken.add(best);
    return best;
  });
}

const groups = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return found;
};

const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

export function main(args: string[]): void {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const file = path.join(positionals[0] ?? 'corpora', 'entities', 'gum_news.jsonl');
  const stages = [content(), sentences(), findEntities()] as const;
  const precision: number[] = [];
  const recall: number[] = [];
  const pronouns = { right: 0, found: 0 };
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { id, text, ...gold } = JSON.parse(line) as Gold;
    const named = new Set(gold.entities.map(({ cluster }) => cluster));
    const record = runPipeline({ id, text }, stages);
    const goldOf = aligned(record.mentions, gold.mentions);
    const clusterOf = record.mentions.map((_, i) => gold.mentions[goldOf[i] ?? -1]?.cluster);
    const wanted = groups(
      gold.mentions.filter(({ type, cluster }) => TYPES.has(type) && named.has(cluster)),
      ({ cluster }) => cluster,
    );
    const ours = groups(
      record.mentions.map(({ entity, form }, i) => ({ entity, form, cluster: clusterOf[i] })),
      ({ entity }) => entity,
    );
    for (const members of ours.values()) {
      if (!members.some(({ cluster }) => wanted.has(cluster ?? ''))) continue;
      const chain = groups(
        members.filter((m) => m.form === 'name'),
        (m) => m.cluster ?? '',
      );
      for (const { cluster, form } of members) {
        const same = members.filter((m) => m.cluster === cluster).length;
        precision.push(cluster === undefined ? 1 / members.length : same / members.length);
        if (form !== 'pronoun') continue;
        pronouns.found++;
        if (cluster !== undefined && chain.has(cluster)) pronouns.right++;
      }
    }
    for (const [cluster, mentions] of wanted) {
      const met = [...ours.values()].map((own) => own.filter((m) => m.cluster === cluster).length);
      const all = met.reduce((a, b) => a + b, 0);
      for (const n of met) for (let k = 0; k < n; k++) recall.push(n / mentions.length);
      for (let k = all; k < mentions.length; k++) recall.push(1 / mentions.length);
    }
  }
  const [p, r] = [100 * mean(precision), 100 * mean(recall)];
  console.log(
    `B³ of persons and bodies with a name: F1 ${((2 * p * r) / (p + r)).toFixed(1)} (P ${p.toFixed(1)} R ${r.toFixed(1)}), ${recall.length} gold mentions, ${precision.length} of ours`,
  );
  console.log(
    `pronouns led to the right one: ${((100 * pronouns.right) / Math.max(1, pronouns.found)).toFixed(1)}% (${pronouns.right} of ${pronouns.found})`,
  );
}
