/** Blocks inside the article's element that are no prose of the article. */
import { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';
import { type Kind, kindIn, kindOf } from './element-kind.ts';
import { HEADING } from './elements.ts';
import { isFurnitureLine, isOffer } from './furniture-lines.ts';
import { pathInQuotation } from './in-quotation.ts';
import { SENTENCE_END } from './lead.ts';
import { type Masses, weightOf } from './main-element.ts';
import type { Openings } from './openings.ts';
import { leadsOut } from './sites.ts';

export interface Surroundings {
  readonly masses: Masses;
  /** What the main element weighs. */
  readonly whole: number;
  readonly boxes: ReadonlySet<Element>;
  readonly lists: Lists;
  readonly openings: Openings;
  readonly site: string | undefined;
  /** Words that name the main element or what it stands in: they tell nothing of what is in it. */
  readonly ownWords: ReadonlySet<string>;
}

/** How many characters each list has, and how many of them are in links. */
export type Lists = ReadonlyMap<Element, { length: number; linked: number }>;

export function listsOf(candidates: readonly Candidate[]): Lists {
  const lists = new Map<Element, { length: number; linked: number }>();
  for (const { element, text, linked } of candidates) {
    const list = element.parent;
    if (element.name !== 'li' || !(list instanceof Element)) continue;
    const sums = lists.get(list) ?? { length: 0, linked: 0 };
    sums.length += text.length;
    sums.linked += linked;
    lists.set(list, sums);
  }
  return lists;
}

function listDensity({ parent }: Element, lists: Lists): number {
  const sums = parent instanceof Element ? lists.get(parent) : undefined;
  return sums ? sums.linked / sums.length : 1;
}

/** An element that holds this share of the prose is no furniture, whatever its name. */
const MAIN_SHARE = 0.4;
/** In an element with a furniture name, a longer block than this is taken for prose. */
const LONGEST_IN_FURNITURE = 300;

/** Endings that only captions have: a credit in brackets or after a bar. */
const CREDIT =
  /(?:\(|\[|©|\||\/\s?|—\s?)\s*(?:(?:image|photo|picture|pic|credit|foto|file|courtesy|source|via|illustration|screenshot)s?\b[^()]{0,60}|[^()]{0,40}\b(?:getty(?: images)?|reuters|afp|epa|shutterstock|istock|alamy|ap photo|ap images|unsplash|pixabay)\b[^()]{0,30})[)\]]?\.?$/i;

/** A credit at the end of a line, that says so itself. */
const SIGNED = /(?:©|\bbildrechte:)\s?[^©.!?]{2,50}$/i;

/** What a fact-check puts in a box: "Claim: …", "Verdict: False". */
const JUDGED =
  /^(?:claim|the claim|verdict|our verdict|rating|our rating|ruling|our ruling|conclusion|fact|behauptung|fazit|bewertung|urteil)\s?:\s?\S/i;

function inFurniture(
  { text, element }: Candidate,
  path: readonly Element[],
  { masses, whole, boxes, ownWords }: Surroundings,
): boolean {
  // Names of what is within a quotation say who is quoted, not what the page puts around its text.
  const quotation = path.findIndex(({ name }) => name === 'blockquote');
  for (const ancestor of path.slice(Math.max(0, quotation))) {
    if (weightOf(masses, ancestor) > MAIN_SHARE * whole) return false;
    const kind = kindIn(ancestor, ownWords);
    if (boxes.has(ancestor)) return true;
    if (kind === 'discussion' || kind === 'caption') return true;
    if (kind !== 'plain' && JUDGED.test(text)) return false;
    if (kind === 'aside') return true;
    if (kind === 'furniture' && ancestor.name !== 'tr' && text.length < LONGEST_IN_FURNITURE)
      return true;
    if (ancestor.name === 'figure' && element.name !== 'li' && text.length < LONGEST_IN_FURNITURE)
      return !/^(?:td|tr|th)$/.test(element.name) && !pathInQuotation(element);
  }
  return false;
}

const LONGEST_CAPTION = 150;

/** A line in the element of a picture, that is no sentence. */
const isUnderPicture = (candidate: Candidate, { openings }: Surroundings): boolean =>
  candidate.text.length < LONGEST_CAPTION &&
  !SENTENCE_END.test(candidate.text) &&
  /^(?:p|div|center|section)$/.test(candidate.element.name) &&
  openings.isAlone(candidate) &&
  holdsPicture(candidate.element);

function holdsPicture(element: Element): boolean {
  const open = [...element.children];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!(node instanceof Element)) continue;
    if (node.name === 'img') return true;
    open.push(...node.children);
  }
  return false;
}

/** Lines under a line of furniture, each a link. */
function leadsAway({ text, linked }: Candidate): boolean {
  const end = text.indexOf('\n');
  return end > 0 && linked > text.length * 0.4 && isFurnitureLine(text.slice(0, end));
}

/** "Follow us on this, that and the other." is set as prose: it stays, its links are furniture. */
const isSentenceOfLinks = ({ text, links }: Candidate): boolean =>
  links.length > 1 && text.endsWith('.') && (/^follow\b/i.test(text) || !isOffer(text));

/** How many characters of a line are the bars and dots between its links. */
const barsBetween = ({ text, links }: Candidate): number =>
  links.length > 1 && text.length < LONGEST_IN_FURNITURE
    ? (text.match(/ ?[|•·»/] ?/g)?.join('').length ?? 0)
    : 0;

/** What embedded posts stand in that are none of the article's; other names are wrappers of theirs. */
const AROUND: ReadonlySet<Kind> = new Set(['discussion', 'aside']);

/**
 * True when a block is furniture by where it stands, by what it says, or because it is all links.
 * `path` is its elements up to the main one.
 */
export function isFurniture(
  candidate: Candidate,
  path: readonly Element[],
  surroundings: Surroundings,
): boolean {
  const { text, element, linked, embed } = candidate;
  if (embed) return path.some((a) => surroundings.boxes.has(a) || AROUND.has(kindOf(a)));
  if (inFurniture(candidate, path, surroundings)) return true;
  if (isFurnitureLine(text) && !isSentenceOfLinks(candidate)) return true;
  if (text.length < 250 && (CREDIT.test(text) || SIGNED.test(text))) return true;
  if (leadsAway(candidate)) return true;
  if (isUnderPicture(candidate, surroundings)) return true;
  const density = linked / (text.length - barsBetween(candidate));
  if (HEADING.has(element.name))
    return density > 0.9 && !candidate.links.some(({ href }) => href.startsWith('#'));
  if (element.name === 'li') return density > 0.6 && listDensity(element, surroundings.lists) > 0.6;
  return density > 0.8 && text.length < 150 && !leadsOut(candidate, surroundings.site);
}
