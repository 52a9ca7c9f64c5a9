/** What the trees are told of each candidate, as numbers: what the linear ranker says, and how it stands. */
import { seenOf } from './features.ts';
import { KINDS } from './signs.ts';
import type { View } from './view.ts';

/** Log odds under the likeliest beyond which nothing is told apart. */
const FAR = 12;

/** A row of numbers for each candidate that is in view; `odds` are those of the linear ranker. */
export function candidateNumbers(view: View, odds: ArrayLike<number>): number[][] {
  const { q, candidates, discourse } = view;
  const of = (i: number): number => odds[i] as number;
  const order = [...candidates.keys()].sort((a, b) => of(b) - of(a));
  const [first = 0, second = first] = order;
  const total = candidates.reduce((sum, _, i) => sum + Math.exp(of(i) - of(first)), 0);
  const core = q.phrase?.core ?? [];
  return candidates.map((c, i) => {
    const rival = of(i === first ? second : first);
    const kind = KINDS.indexOf(c.kind);
    const { names: _, role: __, isPrevious, ...standing } = view.standing(c, i);
    const { log, best, place } = seenOf(view, c);
    const known = new Set(
      c.entity ? [...discourse.nameWords(c.entity.id), ...discourse.describedAs(c.entity.id)] : [],
    );
    return [
      Math.max(-FAR, of(i) - rival),
      Math.exp(of(i) - of(first)) / total,
      order.indexOf(i),
      candidates.length,
      kind,
      view.form,
      view.noun,
      view.type,
      view.passive,
      view.participle,
      view.capitals,
      view.hasName,
      view.several,
      log,
      best,
      place,
      core.length,
      (q.phrase?.tokens.length ?? 0) - core.length,
      Math.min(9, q.sentence),
      q.reading.score,
      Number(isPrevious),
      core.filter((t) => known.has(t.text.toLowerCase())).length,
      ...Object.values(standing),
    ];
  });
}
