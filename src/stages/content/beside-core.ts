/** Which blocks outside the article's own element are the article's: its lead, and what is set like it. */
import { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';
import { CUT_OFF, leadKind } from './lead.ts';
import { pathTo } from './own-words.ts';
import { proseWeight } from './prose-weight.ts';

/** Prose beside the core, set like it, weighs at least this. */
const LIGHTEST_BESIDE = 2;
/** Shorter blocks are set in too many ways to tell what the article's setting is. */
const SHORTEST_SET = 60;

/** Shorter sentences beside the core are calls and labels. */
const SHORTEST_SENTENCE = 20;
/** How deep a paragraph beside the core may stand in a box of its own. */
const DEEPEST_BOX = 2;

/** A whole sentence without links in a plain paragraph. */
const isSentence = ({ text, linked, element }: Candidate): boolean =>
  text.length >= SHORTEST_SENTENCE &&
  linked === 0 &&
  /^(?:p|div)$/.test(element.name) &&
  FULL_STOP.test(text) &&
  !CUT_OFF.test(text);
const FULL_STOP = /[.!?…。！？]["”’»)]?$/;

/**
 * A test of the blocks outside the core, by their index. `heading` is the block that shows the title.
 */
export function besideCore(
  candidates: readonly Candidate[],
  inCore: readonly boolean[],
  core: Element,
  heading: Candidate | undefined,
  isTitle: (block: Candidate) => boolean,
): (i: number, path: readonly Element[]) => boolean {
  const first = inCore.indexOf(true);
  const titleAt = lastTitleBefore(candidates, first, isTitle);
  const headingAt = heading ? candidates.indexOf(heading) : -1;
  const settings = new Set<string>();
  for (const [i, { element, text }] of candidates.entries())
    if (inCore[i] && text.length > SHORTEST_SET) settings.add(setting(element));
  const isBeside = (candidate: Candidate): boolean => {
    const path =
      core.parent instanceof Element ? pathTo(candidate.element, core.parent) : undefined;
    return path !== undefined && path.length <= DEEPEST_BOX && isSentence(candidate);
  };
  let end = inCore.lastIndexOf(true);
  for (let next = candidates[end + 1]; next && isBeside(next); next = candidates[end + 1]) end++;
  return (i, path) => {
    const candidate = candidates[i];
    if (!candidate) return false;
    if (i > first && i <= end && isBeside(candidate)) return true;
    if (i > first)
      return settings.has(setting(candidate.element)) && proseWeight(candidate) > LIGHTEST_BESIDE;
    if (titleAt >= 0 && i > titleAt && isBeside(candidate)) return true;
    const underTitle = titleAt >= 0 && i > titleAt;
    const underHeading = headingAt >= 0 && i > headingAt;
    if (!underTitle && !underHeading) return false;
    const lead = leadKind(candidate, path);
    return lead === 'named' || (lead === 'likely' && underTitle);
  };
}

function lastTitleBefore(
  candidates: readonly Candidate[],
  end: number,
  isTitle: (block: Candidate) => boolean,
): number {
  for (let i = end - 1; i >= 0; i--) {
    const candidate = candidates[i];
    if (!candidate) continue;
    if (candidate.element.name === 'h1' || isTitle(candidate)) return i;
  }
  return -1;
}

/** How a block is set: its element and the one around it, with their classes. */
const setting = ({ name, attribs, parent }: Element): string => {
  const outer = parent && 'attribs' in parent ? `${parent.name}.${parent.attribs.class ?? ''}` : '';
  return `${name}.${attribs.class ?? ''}<${outer}`;
};
