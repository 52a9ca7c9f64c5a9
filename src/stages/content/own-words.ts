/** Words of class names that tell nothing on this page: those of the article itself. */
import type { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';
import { nameWords, wordsOf } from './element-kind.ts';
import { ancestorsOf, type Mass, outerOf } from './main-element.ts';
import { proseWeight } from './prose-weight.ts';

/** How far out from the main element names may be those of the article. */
const LEVELS_OUT = 4;
/** A class is that of the paragraphs when so many have it, with this share of the article's prose. */
const FEWEST = 3;
const MOST = 0.4;

/**
 * Words that name the main element or what it stands in, and those of classes that most of its prose
 * has: where every paragraph is an "ad-p", "ad" is no advertisement.
 */
export function ownWordsOf(core: Element, candidates: readonly Candidate[]): ReadonlySet<string> {
  const own = new Set([...ancestorsOf(core)].slice(0, LEVELS_OUT).flatMap(wordsOf));
  const masses = new Map<string, Mass>();
  let whole = 0;
  for (const candidate of candidates) {
    const weight = isInside(candidate.element, core) ? proseWeight(candidate) : 0;
    if (weight === 0) continue;
    whole += weight;
    const names = candidate.element.attribs.class ?? '';
    const mass = masses.get(names) ?? { weight: 0, blocks: 0 };
    masses.set(names, { weight: mass.weight + weight, blocks: mass.blocks + 1 });
  }
  for (const [names, { weight, blocks }] of masses)
    if (blocks >= FEWEST && weight > MOST * whole)
      for (const word of nameWords(names)) own.add(word);
  return own;
}

/** The elements from a block up to one around it, that one left out; undefined when it is not there. */
export function pathTo(element: Element, outer: Element): Element[] | undefined {
  if (!isInside(element, outer)) return undefined;
  const path: Element[] = [];
  for (let node: Element | undefined = element; node && node !== outer; node = outerOf(node))
    path.push(node);
  return path;
}

/** True for an element and for what is in it. */
export function isInside(element: Element, outer: Element): boolean {
  let node: Element | undefined = element;
  while (node && node !== outer) node = outerOf(node);
  return node !== undefined;
}
