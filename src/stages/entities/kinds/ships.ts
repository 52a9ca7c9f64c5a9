/** Ships have names as persons have, but an article before them: "the Lena Ost", in a text on a ferry. */
import { kindNouns } from '../../../language/en/index.ts';
import type { Name } from '../recognise/name.ts';

const VESSEL = new RegExp(`\\b(?:${[...kindNouns.vessel].join('|')})s?\\b`);
const ARTICLE = /(?:^|\s)[Tt]he [“"‘]?$/u;
/** Looked at before a name, in UTF-16 units. */
const WINDOW = 6;
/** Seldom enough may be a slip, or what somebody is called: "the Vale that I knew". */
const LEAST = 2;

/** The names with those of ships as products: persons by the model that never stand without "the". */
export function nameShips(text: string, names: readonly Name[]): Name[] {
  if (!VESSEL.test(text)) return [...names];
  const bare = new Set<string>();
  const counts = new Map<string, number>();
  for (const { start, end } of names) {
    const own = text.slice(start, end);
    if (!ARTICLE.test(text.slice(Math.max(0, start - WINDOW), start))) bare.add(own);
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const isShip = (own: string): boolean =>
    !bare.has(own) && (counts.get(own) ?? 0) >= LEAST && !/[^s]s$/.test(own);
  return names.map((name) =>
    name.type === 'person' && isShip(text.slice(name.start, name.end))
      ? { ...name, type: 'product' }
      : name,
  );
}
