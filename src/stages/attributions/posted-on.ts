/** When an embedded post was written: the date in the line under it. */
import { type Block, type DateMention, lastStartingBy, type Span } from '../../article/index.ts';

/** TIMEX3 value of the first calendar date of the byline right after the post; undefined without one. */
export function postedOn(
  blocks: readonly Block[],
  content: readonly Span[],
  dates: readonly DateMention[],
): string | undefined {
  const byline = blocks[lastStartingBy(blocks, content.at(-1)?.start ?? 0) + 1];
  if (byline?.embed?.part !== 'byline') return undefined;
  const within = (d: DateMention) => d.start >= byline.start && d.end <= byline.end;
  return dates.find((d) => within(d) && /^\d{4}/.test(d.value))?.value;
}
