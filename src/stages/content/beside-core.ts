/** Which blocks outside the article's own element are the article's: its lead, and what is set like it. */
import type { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';
import { leadKind } from './lead.ts';
import { proseWeight } from './prose-weight.ts';

/** Prose beside the core, set like it, weighs at least this. */
const LIGHTEST_BESIDE = 2;
/** Shorter blocks are set in too many ways to tell what the article's setting is. */
const SHORTEST_SET = 60;

/**
 * A test of the blocks outside the core, by their index. `heading` is the block that shows the title.
 */
export function besideCore(
  candidates: readonly Candidate[],
  inCore: readonly boolean[],
  heading: Candidate | undefined,
  isTitle: (block: Candidate) => boolean,
): (i: number, path: readonly Element[]) => boolean {
  const first = inCore.indexOf(true);
  const titleAt = lastTitleBefore(candidates, first, isTitle);
  const headingAt = heading ? candidates.indexOf(heading) : -1;
  const settings = new Set<string>();
  for (const [i, { element, text }] of candidates.entries())
    if (inCore[i] && text.length > SHORTEST_SET) settings.add(setting(element));
  return (i, path) => {
    const candidate = candidates[i];
    if (!candidate) return false;
    if (i > first)
      return settings.has(setting(candidate.element)) && proseWeight(candidate) > LIGHTEST_BESIDE;
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
