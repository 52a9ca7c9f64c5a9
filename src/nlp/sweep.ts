/**
 * Which of compromise's patterns may hold in a clause, found by the words and tags that it has. The
 * library's own search asks every pattern's words of every clause and makes lists and copies of them
 * on the way; this one starts from what the clause has. Same patterns in the same order.
 */

/** A pattern with what a clause must have, must not have, and must have some of. */
interface Pattern {
  readonly match: string;
  readonly needs: readonly string[];
  readonly ifNo?: readonly string[];
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
}

/** Patterns by a word or tag that they need or want; and those that ask for neither. */
interface Net {
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>;
  readonly always: readonly Pattern[];
}

type Pointer = [sentence: number, ...rest: (number | string)[]];
type Terms = readonly unknown[];

interface Methods {
  readonly one: {
    cacheDoc(clauses: readonly Terms[]): readonly ReadonlySet<string>[];
    match(clauses: readonly Terms[], pattern: Pattern): { readonly ptrs: readonly Pointer[] };
  };
}

interface Hook {
  readonly ordinal: number;
  readonly patterns: readonly Pattern[];
}

interface Index {
  readonly hooks: ReadonlyMap<string, Hook>;
  /** A number for each pattern; patterns that read the same have the same. */
  readonly numbers: ReadonlyMap<Pattern, number>;
}

const indexes = new WeakMap<Net, Index>();

function indexOf(net: Net): Index {
  const known = indexes.get(net);
  if (known) return known;
  const hooks = new Map(
    Object.entries(net.hooks).map(([key, patterns], ordinal) => [key, { ordinal, patterns }]),
  );
  const byText = new Map<string, number>();
  const numbers = new Map<Pattern, number>();
  for (const { patterns } of hooks.values())
    for (const pattern of patterns) {
      const number = byText.get(pattern.match) ?? byText.size;
      byText.set(pattern.match, number);
      numbers.set(pattern, number);
    }
  const index = { hooks, numbers };
  indexes.set(net, index);
  return index;
}

function isPossible({ needs, ifNo, wants, minWant }: Pattern, has: ReadonlySet<string>): boolean {
  for (const need of needs) if (!has.has(need)) return false;
  if (ifNo) for (const no of ifNo) if (has.has(no)) return false;
  if (wants.length === 0) return true;
  let found = 0;
  for (const want of wants) if (has.has(want)) found++;
  return found >= minWant;
}

/** The patterns that may hold in a clause of so many words, in the order of the library. */
function possible(net: Net, has: ReadonlySet<string>, words: number): Pattern[] {
  const { hooks, numbers } = indexOf(net);
  const hooked: Hook[] = [];
  for (const item of has) {
    const hook = hooks.get(item);
    if (hook) hooked.push(hook);
  }
  hooked.sort((a, b) => a.ordinal - b.ordinal);
  const seen = new Set<number>();
  const found: Pattern[] = [];
  for (const { patterns } of hooked)
    for (const pattern of patterns) {
      const number = numbers.get(pattern) ?? -1;
      if (seen.has(number)) continue;
      seen.add(number);
      if (words >= pattern.minWords && isPossible(pattern, has)) found.push(pattern);
    }
  for (const pattern of net.always) if (words >= pattern.minWords) found.push(pattern);
  return found;
}

/** Where patterns hold: each with a pointer to its words, clause after clause. */
export function bulkMatch(clauses: readonly Terms[], net: Net, methods: Methods) {
  const caches = methods.one.cacheDoc(clauses);
  const found: (Pattern & { pointer: Pointer })[] = [];
  clauses.forEach((terms, n) => {
    for (const pattern of possible(net, caches[n] ?? new Set(), terms.length))
      for (const pointer of methods.one.match([terms], pattern).ptrs) {
        pointer[0] = n;
        found.push({ ...pattern, pointer });
      }
  });
  return found;
}
