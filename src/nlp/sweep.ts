/**
 * Which of compromise's patterns may hold in a clause, found by the words and tags that it has. The
 * library's own search asks every pattern's words of every clause and makes lists and copies of them
 * on the way; this one starts from what the clause has. Same patterns in the same order.
 */
import { coreOf, coreStands, type Step, type Term } from './pattern-core.ts';

/** A pattern with what a clause must have, must not have, and must have some of. */
interface Pattern {
  readonly match: string;
  readonly regs: readonly Step[];
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
type Terms = readonly Term[];

interface Methods {
  readonly one: {
    cacheDoc(clauses: readonly Terms[]): readonly ReadonlySet<string>[];
    match(clauses: readonly Terms[], pattern: Pattern): { readonly ptrs: readonly Pointer[] };
  };
}

/** A pattern with the numbers of its words and tags. */
interface Numbered {
  readonly pattern: Pattern;
  /** The same for patterns that read the same. */
  readonly number: number;
  readonly needs: readonly number[];
  readonly ifNo: readonly number[];
  readonly wants: readonly number[];
  readonly core: readonly Step[];
}

interface Index {
  /** Numbers of words and tags; those that a pattern needs or wants come first, in the net's order. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly hooks: readonly (readonly Numbered[])[];
  /** For each word or tag, and for each pattern, the count of the last clause that had it. */
  readonly had: Int32Array;
  readonly seen: Int32Array;
  count: number;
}

const indexes = new WeakMap<Net, Index>();

function indexOf(net: Net): Index {
  const known = indexes.get(net);
  if (known) return known;
  const numbers = new Map(Object.keys(net.hooks).map((key, i) => [key, i]));
  const byText = new Map<string, number>();
  const numberOf = (all: Map<string, number>) => (key: string) => {
    const number = all.get(key) ?? all.size;
    all.set(key, number);
    return number;
  };
  const [item, text] = [numberOf(numbers), numberOf(byText)];
  const hooks = Object.values(net.hooks).map((patterns) =>
    patterns.map((pattern) => ({
      pattern,
      number: text(pattern.match),
      needs: pattern.needs.map(item),
      ifNo: (pattern.ifNo ?? []).map(item),
      wants: pattern.wants.map(item),
      core: coreOf(pattern.regs),
    })),
  );
  const [had, seen] = [new Int32Array(numbers.size), new Int32Array(byText.size)];
  const index = { numbers, hooks, had, seen, count: 0 };
  indexes.set(net, index);
  return index;
}

function isPossible({ pattern, needs, ifNo, wants }: Numbered, { had, count }: Index): boolean {
  for (let i = 0; i < needs.length; i++) if (had[needs[i] as number] !== count) return false;
  for (let i = 0; i < ifNo.length; i++) if (had[ifNo[i] as number] === count) return false;
  if (wants.length === 0) return true;
  let found = 0;
  for (let i = 0; i < wants.length; i++) if (had[wants[i] as number] === count) found++;
  return found >= pattern.minWant;
}

/** The patterns that may hold in a clause, in the order of the library. */
function possible(net: Net, has: ReadonlySet<string>, terms: Terms): Pattern[] {
  const index = indexOf(net);
  const { numbers, hooks, had, seen } = index;
  const count = ++index.count;
  const hooked: number[] = [];
  for (const item of has) {
    const number = numbers.get(item);
    if (number === undefined) continue;
    had[number] = count;
    if (number < hooks.length) hooked.push(number);
  }
  hooked.sort((a, b) => a - b);
  const words = terms.length;
  const contracted = terms.some(({ implicit }) => implicit);
  const found: Pattern[] = [];
  for (const hook of hooked)
    for (const numbered of hooks[hook] ?? []) {
      if (seen[numbered.number] === count) continue;
      seen[numbered.number] = count;
      if (words < numbered.pattern.minWords || !isPossible(numbered, index)) continue;
      if (contracted || coreStands(numbered.core, terms)) found.push(numbered.pattern);
    }
  for (const pattern of net.always) if (words >= pattern.minWords) found.push(pattern);
  return found;
}

/** Where patterns hold: each with a pointer to its words, clause after clause. */
export function bulkMatch(clauses: readonly Terms[], net: Net, methods: Methods) {
  const caches = methods.one.cacheDoc(clauses);
  const found: (Pattern & { pointer: Pointer })[] = [];
  clauses.forEach((terms, n) => {
    for (const pattern of possible(net, caches[n] ?? new Set(), terms))
      for (const pointer of methods.one.match([terms], pattern).ptrs) {
        pointer[0] = n;
        found.push({ ...pattern, pointer });
      }
  });
  return found;
}
