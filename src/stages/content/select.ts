/** Which blocks of the page are the article's. */
import { besideCore } from './beside-core.ts';
import type { Candidate } from './block-gatherer.ts';
import { kindOf } from './element-kind.ts';
import { HEADING } from './elements.ts';
import { isFurniture, listsOf } from './furniture.ts';
import { furnitureBoxes } from './furniture-boxes.ts';
import { isDateLine, isFurnitureLine, isRule } from './furniture-lines.ts';
import { LEAD } from './furniture-words.ts';
import { SENTENCE_END } from './lead.ts';
import { lettersOf, sayingOneOf } from './letters.ts';
import { ancestorsOf, mainElements, weigh, weightOf } from './main-element.ts';
import { namesAlone, namesRole } from './metadata/person-names.ts';
import { openingsOf } from './openings.ts';
import { isInside, ownWordsOf, pathTo } from './own-words.ts';
import { datesPage, dropOrphans, dropRepeated, dropTail, LEADS } from './repeats.ts';
import { siteOf } from './sites.ts';
import { teaserBoxes } from './teaser-boxes.ts';
import { aroundThinCore } from './thin-core.ts';

/** What is said twice in the same words is a repeat only when it is longer. */
const LONGEST_REFRAIN = 120;
/** The title is said again among so many blocks at the top. */
const HEAD = 4;
/** No title is longer. */
const LONGEST_TITLE = 400;

/**
 * The article's blocks in order. `titles` are texts that say the title; a block that repeats one at
 * the top is not part of the body.
 */
export function selectBlocks(
  candidates: readonly Candidate[],
  titles: readonly string[],
): Candidate[] {
  const isTitle = sayingOneOf(titles);
  const heading = titleBlock(candidates, isTitle);
  const every = weigh(candidates, new Set());
  const openings = openingsOf(candidates, every, heading?.element);
  const boxes = new Set([
    ...furnitureBoxes(candidates, every, openings, heading?.element),
    ...teaserBoxes(candidates, every, openings),
  ]);
  const masses = boxes.size > 0 ? weigh(candidates, boxes) : every;
  const main = mainElements(masses, heading?.element);
  const found = aroundThinCore(main, heading?.element, candidates, masses);
  if (!found) return scraps(candidates, isTitle);
  const { core, wide } = found;
  const whole = weightOf(masses, core);
  const surroundings = {
    masses,
    whole,
    boxes,
    lists: listsOf(candidates),
    openings,
    site: siteOf(candidates),
    ownWords: ownWordsOf(core, candidates),
  };
  // The lead may be called a teaser, which is furniture elsewhere.
  const aroundCore = { ...surroundings, ownWords: new Set([...surroundings.ownWords, ...LEAD]) };
  const inCore = candidates.map(({ element }) => isInside(element, core));
  const belongs = besideCore(candidates, inCore, core, heading, isTitle);

  const kept: Candidate[] = [];
  const seen = new Set<string>();
  for (const [i, candidate] of candidates.entries()) {
    const path = pathTo(candidate.element, inCore[i] ? core : wide);
    if (!path || (!inCore[i] && !belongs(i, path))) continue;
    if (isFurniture(candidate, path, inCore[i] ? surroundings : aroundCore)) continue;
    if (kept.length < LEADS && (datesPage(candidate) || isNames(candidate))) continue;
    if (!/[\p{L}\p{N}]/u.test(candidate.text) && !isRule(candidate.text)) continue;
    if (kept.length < HEAD && (isTitle(candidate) || isHead(candidate, isTitle))) continue;
    if (candidate.embed || candidate.text.length > LONGEST_REFRAIN) {
      const key = keyOf(candidate);
      if (seen.has(key)) continue;
      seen.add(key);
    }
    kept.push(candidate);
  }
  dropRepeated(kept);
  dropOrphans(kept);
  dropTail(kept);
  return kept.length > 0 ? kept : scraps(candidates, isTitle);
}

type TitleTest = ReturnType<typeof sayingOneOf>;

/** What tells a block that is on the page twice: its letters, or which part of which post it is. */
const keyOf = (block: Candidate): string =>
  block.embed?.href ? `${block.embed.part} of ${block.embed.href}` : lettersOf(block);

/** The title with nothing but its by-line and its date under it, in lines of one block. */
function isHead({ text }: Candidate, isTitle: TitleTest): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const [first = '', ...under] = text.split('\n');
  return (
    under.length > 0 &&
    isTitle({ text: first }) &&
    under.every((line) => isFurnitureLine(line) || isDateLine(line) || isOffice(line))
  );
}

/** A paragraph of names and nothing else, over the text: those who wrote it. */
const isNames = ({ text, element }: Candidate): boolean =>
  /^(?:p|div)$/.test(element.name) && namesAlone(text).length > 0;

const LONGEST_OFFICE = 60;

/** The office of an author, under the name. */
const isOffice = (line: string): boolean =>
  line.length <= LONGEST_OFFICE && namesRole(line) && !SENTENCE_END.test(line);

/** Shorter blocks of a page without prose are controls. */
const SHORTEST_SCRAP = 30;

/** What a page without any prose still says, such as the text under a film. */
const scraps = (candidates: readonly Candidate[], isTitle: TitleTest): Candidate[] =>
  candidates.filter((block) => {
    const { text, element, linked } = block;
    if (text.length < SHORTEST_SCRAP || linked > text.length / 3) return false;
    if (isTitle(block) || isFurnitureLine(text)) return false;
    for (const ancestor of ancestorsOf(element))
      if (kindOf(ancestor) !== 'plain' && kindOf(ancestor) !== 'content') return false;
    return true;
  });

/** The block that is the article's title on the page: a heading that says the same. */
function titleBlock(candidates: readonly Candidate[], isTitle: TitleTest): Candidate | undefined {
  const same = candidates.filter((block) => block.text.length < LONGEST_TITLE && isTitle(block));
  return (
    same.find(({ element }) => element.name === 'h1') ??
    same.find(({ element }) => HEADING.has(element.name))
  );
}
