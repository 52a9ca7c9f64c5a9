/** Which blocks of the page are the article's. */
import { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';
import { kindOf, nameWords } from './element-kind.ts';
import { HEADING } from './elements.ts';
import { isFurniture, listsOf } from './furniture.ts';
import { furnitureBoxes } from './furniture-boxes.ts';
import { isDateLine, isFurnitureLine } from './furniture-lines.ts';
import { LEAD } from './furniture-words.ts';
import { letters, lettersOf } from './letters.ts';
import { ancestorsOf, mainElements, proseWeight, weigh, weightOf } from './main-element.ts';

/** A lead is at least this long; shorter lines under a title are slogans and credits. */
const SHORTEST_LEAD = 80;
/** So many blocks at the top may be leads, or lines that date the article. */
const LEADS = 3;
/** A named lead of this length is one without a full stop too. */
const LONG_LEAD = 150;
/** Prose beside the core, set like it, weighs at least this. */
const LIGHTEST_BESIDE = 2;
/** No title is longer. */
const LONGEST_TITLE = 400;
/** Blocks of this length are not said twice by chance. */
const LONG_KEY = 40;

const SENTENCE_END = /[.!?…。！？:;"”“»’)\]]$/;

/**
 * The article's blocks in order. `titles` are texts that say the title; a block that repeats one at
 * the top is not part of the body.
 */
export function selectBlocks(
  candidates: readonly Candidate[],
  titles: readonly string[],
): Candidate[] {
  const known = new Set(titles.map(letters));
  const heading = titleBlock(candidates, known);
  const boxes = furnitureBoxes(candidates, weigh(candidates, new Set()), heading?.element);
  const masses = weigh(candidates, boxes);
  const found = mainElements(masses, heading?.element);
  if (!found) return scraps(candidates, known);
  const { core, wide } = found;
  const whole = weightOf(masses, core);
  const surroundings = { masses, whole, boxes, lists: listsOf(candidates) };
  const inCore = candidates.map(({ element }) => pathTo(element, core) !== undefined);
  const first = inCore.indexOf(true);
  const titleAt = lastTitleBefore(candidates, first, known);
  const set = new Set<string>();
  for (const [i, { element, text }] of candidates.entries())
    if (inCore[i] && text.length > 60) set.add(setting(element));

  const kept: Candidate[] = [];
  const seen = new Set<string>();
  for (const [i, candidate] of candidates.entries()) {
    const path = pathTo(candidate.element, inCore[i] ? core : wide);
    if (!path || isFurniture(candidate, path, surroundings)) continue;
    if (!inCore[i]) {
      const beside =
        i < first
          ? titleAt >= 0 && i > titleAt && isLead(candidate, path)
          : set.has(setting(candidate.element)) && proseWeight(candidate) > LIGHTEST_BESIDE;
      if (!beside) continue;
    }
    if (kept.length < LEADS && dates(candidate)) continue;
    const key = lettersOf(candidate);
    if (!key || (kept.length < 4 && known.has(key)) || (key.length > LONG_KEY && seen.has(key)))
      continue;
    seen.add(key);
    kept.push(candidate);
  }
  dropRepeated(kept);
  dropTail(kept);
  return kept.length > 0 ? kept : scraps(candidates, known);
}

/** Shorter blocks of a page without prose are controls. */
const SHORTEST_SCRAP = 30;

/** What a page without any prose still says, such as the text under a film. */
const scraps = (candidates: readonly Candidate[], titles: ReadonlySet<string>): Candidate[] =>
  candidates.filter((block) => {
    const { text, element, linked } = block;
    if (text.length < SHORTEST_SCRAP || linked > text.length / 3) return false;
    if (titles.has(lettersOf(block)) || isFurnitureLine(text)) return false;
    for (const ancestor of ancestorsOf(element))
      if (kindOf(ancestor) !== 'plain' && kindOf(ancestor) !== 'content') return false;
    return true;
  });

/** The block that is the article's title on the page: a heading that says the same. */
function titleBlock(
  candidates: readonly Candidate[],
  titles: ReadonlySet<string>,
): Candidate | undefined {
  const same = candidates.filter(
    (block) => block.text.length < LONGEST_TITLE && titles.has(lettersOf(block)),
  );
  return (
    same.find(({ element }) => element.name === 'h1') ??
    same.find(({ element }) => HEADING.has(element.name))
  );
}

function lastTitleBefore(
  candidates: readonly Candidate[],
  end: number,
  titles: ReadonlySet<string>,
): number {
  for (let i = end - 1; i >= 0; i--) {
    const candidate = candidates[i];
    if (!candidate) continue;
    if (candidate.element.name === 'h1' || titles.has(lettersOf(candidate))) return i;
  }
  return -1;
}

/** How a block is set: its element and the one around it, with their classes. */
const setting = ({ name, attribs, parent }: Element): string => {
  const outer = parent && 'attribs' in parent ? `${parent.name}.${parent.attribs.class ?? ''}` : '';
  return `${name}.${attribs.class ?? ''}<${outer}`;
};

function isLead(candidate: Candidate, path: readonly Element[]): boolean {
  const { text, linked } = candidate;
  if (linked > text.length * 0.3) return false;
  const named = path
    .slice(0, 3)
    .some(({ attribs }) =>
      nameWords(`${attribs.class ?? ''} ${attribs.itemprop ?? ''}`).some((word) => LEAD.has(word)),
    );
  if (!SENTENCE_END.test(text) && !(named && text.length > LONG_LEAD)) return false;
  return text.length > (named ? SHORTEST_LEAD / 2 : SHORTEST_LEAD) && proseWeight(candidate) > 0;
}

/** How far from a lead or a pull quote its words may stand. */
const REACH = 60;

/** Leads, and quotations set large, that say what the body says again go. */
function dropRepeated(kept: Candidate[]): void {
  for (let i = kept.length - 1; i >= 0; i--) {
    const block = kept[i] as Candidate;
    if (i >= LEADS && !isSetApart(block.element)) continue;
    const words = lettersOf(block);
    if (words.length < LONG_KEY) continue;
    const near = kept.slice(Math.max(0, i - REACH), i + REACH);
    if (near.some((other) => other !== block && lettersOf(other).includes(words)))
      kept.splice(i, 1);
  }
}

const isSetApart = ({ name, parent, attribs }: Element): boolean =>
  name === 'blockquote' ||
  (parent instanceof Element && parent.name === 'blockquote') ||
  nameWords(attribs.class ?? '').some((word) => /^(?:pull|quote|callout)/.test(word));

/** Elsewhere a day may stand for itself: in a heading of a timeline, in a table, in a list. */
const MAY_BE_DATE_LINE = new Set(['p', 'div', 'section', 'header', 'article']);

const dates = ({ text, element }: Candidate): boolean =>
  MAY_BE_DATE_LINE.has(element.name) && isDateLine(text);

/** Headings with nothing under them, and scraps, are no end of an article. */
function dropTail(kept: Candidate[]): void {
  while (kept.length > 2) {
    const end = kept.at(-1);
    if (!end) return;
    const scrap = end.text.length < 25 && !SENTENCE_END.test(end.text);
    if (!scrap && !HEADING.has(end.element.name) && !dates(end)) return;
    kept.pop();
  }
}

/** The elements from a block up to one around it, that one left out; undefined when it is not there. */
function pathTo(element: Element, outer: Element): Element[] | undefined {
  const path: Element[] = [];
  for (const ancestor of ancestorsOf(element)) {
    if (ancestor === outer) return path;
    path.push(ancestor);
  }
  return undefined;
}
