/**
 * How well nominal mentions ("the ambassador", "the ministry") are led to their entity: held against
 * coreference chains, end to end. A gold one begins with "the", is no name, and its chain has a named
 * person, body or place before it.
 *
 *   npm run bench -- nominals DIR [--show]
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Span } from '../src/article/index.ts';
import { runPipeline } from '../src/pipeline/run.ts';
import { content } from '../src/stages/content/index.ts';
import { entities as findEntities } from '../src/stages/entities/index.ts';
import { sentences } from '../src/stages/sentences/index.ts';

interface GoldMention extends Span {
  type: string;
  cluster: string;
  head?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
};

export function main(args: string[]): void {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { show: { type: 'boolean', default: false } },
  });
  const file = path.join(positionals[0] ?? 'corpora', 'entities', 'gum_news.jsonl');
  const stages = [content(), sentences(), findEntities()] as const;
  const counts = new Map(Object.keys(TYPES).map((type) => [type, { right: 0, found: 0, gold: 0 }]));

  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { id, text, ...gold } = JSON.parse(line) as {
      id: string;
      text: string;
      entities: GoldMention[];
      mentions: GoldMention[];
    };
    const isName = ({ start, end }: Span) =>
      gold.entities.some((name) => name.start === start && name.end === end);
    const firstNamed = new Map<string, number>();
    for (const { cluster, start } of gold.entities)
      firstNamed.set(cluster, Math.min(start, firstNamed.get(cluster) ?? Infinity));
    const nominals = gold.mentions.filter(
      (m) =>
        m.head === 'NOUN' &&
        !isName(m) &&
        /^the\b/i.test(text.slice(m.start, m.end)) &&
        (firstNamed.get(m.cluster) ?? Infinity) < m.start,
    );
    const { mentions, entities } = runPipeline({ id, text }, stages);
    for (const [type, count] of counts) {
      count.gold += nominals.filter((m) => m.type === TYPES[type]).length;
      for (const found of mentions) {
        if (found.form !== 'nominal' || found.type !== type) continue;
        count.found++;
        const chains = new Set(
          mentions
            .filter(({ entity, form }) => entity === found.entity && form === 'name')
            .flatMap((name) =>
              gold.entities.filter((m) => m.start < name.end && name.start < m.end),
            )
            .map(({ cluster }) => cluster),
        );
        // Gold ones go on to a possessive and to relative clauses.
        const [meant] = gold.mentions
          .filter((m) => m.start === found.start && m.end >= found.end)
          .sort((a, b) => a.end - b.end);
        const inside = gold.mentions.find((m) => m.start < found.start && m.end === found.end);
        const right = chains.has((meant ?? inside)?.cluster ?? '');
        if (right) count.right++;
        if (values.show) {
          const name = entities.find((entity) => entity.id === found.entity)?.name;
          const around = text.slice(found.start - 30, found.end + 30).replaceAll('\n', ' ');
          console.log(id, right ? 'RIGHT' : 'WRONG', `${name} | ${around}`);
        }
      }
    }
    if (values.show)
      for (const m of nominals)
        if (!mentions.some(({ form, end }) => form === 'nominal' && end === m.end)) {
          const name = gold.entities.find(({ cluster }) => cluster === m.cluster);
          console.log(
            id,
            'MISSED',
            m.type,
            text.slice(m.start, m.end).slice(0, 60),
            '|',
            name && text.slice(name.start, name.end),
          );
        }
  }
  for (const [type, { right, found, gold }] of counts)
    console.log(
      `${type}: P ${found ? ((100 * right) / found).toFixed(1) : '–'} (${right} of ${found}), R ${((100 * right) / Math.max(1, gold)).toFixed(1)} (of ${gold})`,
    );
}
