/** Teasers of other articles: a heading that leads away, with a line or two under it. */
import type { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';
import type { Masses } from './main-element.ts';
import type { Openings } from './openings.ts';

const HEADING_ELEMENT = /^h[2-6]$/;

/** A heading that leads to another page, not one that has an anchor of its own. */
const isLinkedHeading = ({ element, text, linked, links }: Candidate): boolean =>
  HEADING_ELEMENT.test(element.name) &&
  linked > 0.9 * text.length &&
  !links.some(({ href }) => href.startsWith('#'));

const HEAVIEST_TEASER = 12;
const MOST_BLOCKS = 2;
/** A page where they hold more than this is a list of such items. */
const MOST_TOGETHER = 0.2;

/** The elements of teasers; one alone is none, since an article may set one link as a heading. */
export function teaserBoxes(
  candidates: readonly Candidate[],
  masses: Masses,
  { whole, openedBy }: Openings,
): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  let weight = 0;
  let teasers = 0;
  for (const candidate of candidates) {
    if (!isLinkedHeading(candidate)) continue;
    let heaviest = -1;
    for (const element of openedBy(candidate)) {
      const mass = masses.get(element) ?? { weight: 0, blocks: 0 };
      if (mass.weight > HEAVIEST_TEASER || mass.blocks > MOST_BLOCKS) break;
      boxes.add(element);
      heaviest = mass.weight;
    }
    if (heaviest < 0) continue;
    weight += heaviest;
    teasers++;
  }
  return teasers > 1 && weight <= MOST_TOGETHER * whole ? boxes : new Set();
}
