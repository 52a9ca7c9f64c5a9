/** Articles of a few short paragraphs, of which only one or none is long enough to look like prose. */
import type { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';
import { ancestorsOf, type MainElements, type Masses } from './main-element.ts';
import { isInside } from './own-words.ts';

/** An element with fewer blocks that look like prose is thin. */
const FEW_BLOCKS = 3;
/** Where more than this share of the text is in links, it is a list of other pages. */
const MOST_LINKED = 0.2;
/** A short article has no more characters in all: where it has, what lies around its prose is something else. */
const LONGEST = 3000;

/**
 * The main elements of an article; where the core is thin, what holds both it and the title is the
 * core. `title` is the heading that shows the title; without one, nothing is changed.
 */
export function aroundThinCore(
  found: MainElements | undefined,
  title: Element | undefined,
  candidates: readonly Candidate[],
  masses: Masses,
): MainElements | undefined {
  if (!title || (found && (masses.get(found.core)?.blocks ?? 0) >= FEW_BLOCKS)) return found;
  const around = new Set(found ? ancestorsOf(found.core) : []);
  let core: Element | undefined;
  for (const ancestor of ancestorsOf(title)) {
    if (ancestor === title) continue;
    if (ancestor.name === 'body' || ancestor.name === 'html') break;
    if (found ? around.has(ancestor) : ancestor.name === 'article' || ancestor.name === 'main') {
      core = ancestor;
      break;
    }
  }
  if (!core || core === found?.core) return found;
  let length = 0;
  let linked = 0;
  for (const block of candidates) {
    if (!isInside(block.element, core)) continue;
    length += block.text.length;
    linked += block.linked;
  }
  return length > LONGEST || linked > MOST_LINKED * length ? found : { core, wide: core };
}
