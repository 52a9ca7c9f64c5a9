/** What changed between two runs over any articles: differences grouped by kind, largest first. */
import type { ArticleRecord } from '../article/index.ts';
import { compareRecords, type Difference } from './differences.ts';
import { type Finding, findingsOf } from './findings.ts';
import type { CheckedLayer } from './item.ts';

export interface Sample {
  /** Id of the article. */
  readonly id: string;
  readonly sentence: string;
  readonly paragraph: number | null;
}

/** All differences of one kind: the same layer, the same fields, the same direction. */
export interface ChangeGroup {
  readonly layer: CheckedLayer;
  /** Such as "value differs", "speaker lost", "found now". */
  readonly kind: string;
  count: number;
  articles: number;
  /** A few of them, the same for the same runs, from all over the runs. */
  readonly samples: readonly Sample[];
}

export interface RunComparison {
  readonly compared: number;
  readonly differing: number;
  readonly onlyOld: number;
  readonly onlyNew: number;
  readonly groups: readonly ChangeGroup[];
}

/** FNV-1a, 32 bits: spreads samples over the runs without chance. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

function kindOf({ status, changes, layer, after }: Difference): string {
  if (status === 'lost') return 'no longer found';
  if (status === 'new') return 'found now';
  const kinds = changes.map((change) => {
    const name = layer === 'article' ? after?.label : change.name;
    if (change.after === null) return `${name} lost`;
    return change.before === null ? `${name} found` : `${name} differs`;
  });
  return kinds.join(', ');
}

interface OpenGroup extends ChangeGroup {
  lastArticle: string;
  readonly kept: { readonly rank: number; readonly sample: Sample }[];
}

/** Gathers differences article by article; memory grows with the kinds of change, not with the runs. */
export class RunComparer {
  readonly #samples: number;
  readonly #groups = new Map<string, OpenGroup>();
  #compared = 0;
  #differing = 0;
  #onlyOld = 0;
  #onlyNew = 0;

  /** @param samples how many differences of each kind are kept to be shown. */
  constructor(samples: number) {
    this.#samples = samples;
  }

  /** One article of both runs; with one side absent it only counts. */
  add(id: string, before: ArticleRecord | undefined, after: ArticleRecord | undefined): void {
    if (!before || !after) {
      if (before) this.#onlyOld++;
      if (after) this.#onlyNew++;
      return;
    }
    this.#compared++;
    const found = findingsOf(compareRecords(before, after)).filter(
      ([{ status }]) => status !== 'unchanged',
    );
    if (found.length) this.#differing++;
    for (const [difference, finding] of found) this.#addTo(id, kindOf(difference), finding);
  }

  /** An article whose two lines are the same needs no comparison. */
  addSame(): void {
    this.#compared++;
  }

  #addTo(id: string, kind: string, { layer, sentence, paragraph }: Finding): void {
    const key = `${layer}\n${kind}`;
    const open = this.#groups.get(key);
    const group = open ?? {
      layer,
      kind,
      count: 0,
      articles: 0,
      samples: [],
      kept: [],
      lastArticle: '',
    };
    if (!open) this.#groups.set(key, group);
    group.count++;
    if (group.articles === 0 || group.lastArticle !== id) group.articles++;
    group.lastArticle = id;
    const rank = spread(`${id}\n${sentence}`);
    const { kept } = group;
    if (kept.length >= this.#samples && rank >= (kept.at(-1)?.rank ?? 0)) return;
    const at = kept.findIndex((other) => other.rank > rank);
    kept.splice(at < 0 ? kept.length : at, 0, { rank, sample: { id, sentence, paragraph } });
    if (kept.length > this.#samples) kept.pop();
  }

  result(): RunComparison {
    const groups = [...this.#groups.values()]
      .map(({ layer, kind, count, articles, kept }) => ({
        layer,
        kind,
        count,
        articles,
        samples: kept.map(({ sample }) => sample),
      }))
      .sort(
        (a, b) => b.count - a.count || (`${a.layer} ${a.kind}` < `${b.layer} ${b.kind}` ? -1 : 1),
      );
    return {
      compared: this.#compared,
      differing: this.#differing,
      onlyOld: this.#onlyOld,
      onlyNew: this.#onlyNew,
      groups,
    };
  }
}

const number = (n: number): string => n.toLocaleString('en');
const articles = (n: number): string => `${number(n)} ${n === 1 ? 'article' : 'articles'}`;

/** The comparison for people. */
export function comparisonTable(comparison: RunComparison): string {
  const { compared, differing, onlyOld, onlyNew, groups } = comparison;
  const lines = [`${articles(compared)} in both runs, ${number(differing)} differ`];
  if (onlyOld) lines.push(`${articles(onlyOld)} only in the old run`);
  if (onlyNew) lines.push(`${articles(onlyNew)} only in the new run`);
  for (const { layer, kind, count, articles: n, samples } of groups) {
    lines.push('', `${number(count)} in ${articles(n)}  ${layer}: ${kind}`);
    for (const { id, sentence, paragraph } of samples)
      lines.push(`    ${id}  ${sentence}${paragraph === null ? '' : ` (paragraph ${paragraph})`}`);
    if (count > samples.length) lines.push(`    … and ${number(count - samples.length)} more`);
  }
  return `${lines.join('\n')}\n`;
}
