/** Where the article stands on the page: its title, the beginning of its text, and the end. */
import type { Candidate } from '../block-gatherer.ts';
import { letters, lettersOf } from '../letters.ts';
import type { Surroundings } from './page-facts.ts';

/** Lines over the first paragraph, such as a day without its year, are no longer. */
const LONGEST_LINE = 60;
/** A lead over the by-line is no longer. */
const LONGEST_LEAD = 400;
/** Nor is a title, with the lines under it. */
const LONGEST_HEAD = 400;
/** A character has no more letters to compare than these: a dotted capital I has its dot apart. */
const MOST_OF_ONE = 2;

/** `shown` is the line that shows the title, `kept` the blocks of the text. */
export function surroundings(
  candidates: readonly Candidate[],
  kept: readonly Candidate[],
  shown: string | null,
): Surroundings {
  const at = kept.findIndex(({ text }) => text.length > LONGEST_LINE);
  const body = kept.slice(Math.max(0, at));
  const first = body[0]?.sourceStart ?? 0;
  return {
    titleStart: titleStart(candidates, shown) ?? first,
    bodyStart: underLead(candidates, body) ?? first,
    bodyEnd: kept.at(-1)?.sourceEnd ?? 0,
  };
}

/** Where the text goes on behind its lead, when something that is none of it stands between. */
function underLead(
  candidates: readonly Candidate[],
  [lead, next]: readonly Candidate[],
): number | undefined {
  if (!lead || !next || lead.text.length > LONGEST_LEAD) return undefined;
  const parted = candidates.some(
    ({ sourceStart }) => sourceStart > lead.sourceStart && sourceStart < next.sourceStart,
  );
  return parted ? next.sourceStart : undefined;
}

/** Where a page shows its title: the block that says the same. */
function titleStart(candidates: readonly Candidate[], title: string | null): number | undefined {
  if (title === null) return undefined;
  const wanted = letters(title);
  const same = candidates.filter(
    (block) =>
      block.text.length < LONGEST_HEAD &&
      block.text.length >= wanted.length / MOST_OF_ONE &&
      lettersOf(block).startsWith(wanted) &&
      (lettersOf(block) === wanted || letters(block.text.split('\n')[0] ?? '') === wanted),
  );
  return (same.find(({ element }) => element.name === 'h1') ?? same[0])?.sourceStart;
}
