/** Words, names and addresses of claims and their sources, as scoring compares them. */

export const wordsOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];

export type Bag = ReadonlyMap<string, number>;

export function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** Intersection over union of two multisets of words. */
export function overlapOf(a: Bag, b: Bag): number {
  let [shared, all] = [0, 0];
  for (const [word, n] of a) {
    shared += Math.min(n, b.get(word) ?? 0);
    all += Math.max(n, b.get(word) ?? 0);
  }
  for (const [word, n] of b) if (!a.has(word)) all += n;
  return all ? shared / all : 0;
}

const SMALL = new Set(
  'a an the of and or in on at for to by with from its his her their our my as is was mr mrs ms dr who that this'.split(
    ' ',
  ),
);

const nameWords = (name: string | null | undefined): string[] =>
  wordsOf(name).filter((word) => !SMALL.has(word));

/** One word in common that says something. */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const known = new Set(nameWords(b));
  return nameWords(a).some((word) => known.has(word));
}

const plainAddress = (address: string): string => {
  let decoded = address;
  try {
    decoded = decodeURI(address);
  } catch {
    // As it stands, then.
  }
  return decoded.replace(/#.*$/s, '').replace(/\/$/, '');
};

/** The same address but for its fragment, its encoding and a missing host. */
export function sameAddress(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  const [one, other] = [plainAddress(a), plainAddress(b)];
  return (
    one === other ||
    (one.startsWith('/') && other.endsWith(one)) ||
    (other.startsWith('/') && one.endsWith(other))
  );
}
