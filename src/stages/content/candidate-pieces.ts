/** Parts of blocks, and blocks made one: their links go with their text. */
import type { Span } from '../../article/index.ts';
import type { Candidate, CandidateLink } from './block-gatherer.ts';

/** The spans that lie in a stretch whole, in offsets from its beginning. */
export const spansWithin = <S extends Span>(spans: readonly S[], start: number, end: number): S[] =>
  spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));

/** The stretch of a block from `start` to `end`, without white space at its ends. */
export function sliced(block: Candidate, start: number, end: number): Candidate {
  while (start < end && /\s/.test(block.text.charAt(start))) start++;
  while (end > start && /\s/.test(block.text.charAt(end - 1))) end--;
  if (start === 0 && end === block.text.length) return block;
  const links: CandidateLink[] = [];
  let linked = 0;
  for (const link of block.links) {
    const from = Math.max(link.start, start);
    const to = Math.min(link.end, end);
    if (from >= to) continue;
    links.push({ ...link, start: from - start, end: to - start });
    linked += to - from;
  }
  const marks = spansWithin(block.marks, start, end);
  return { ...block, text: block.text.slice(start, end), links, marks, linked };
}

/** One block of several, in the element of the first. */
export function joined(blocks: readonly [Candidate, ...Candidate[]], separator: string): Candidate {
  const [first] = blocks;
  const whole: Candidate = { ...first, links: [], marks: [], linked: 0 };
  const texts: string[] = [];
  let shift = 0;
  for (const { text, links, marks, linked, sourceEnd } of blocks) {
    texts.push(text);
    for (const link of links)
      whole.links.push({ ...link, start: link.start + shift, end: link.end + shift });
    for (const mark of marks)
      whole.marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
    whole.linked += linked;
    whole.sourceEnd = Math.max(whole.sourceEnd, sourceEnd);
    shift += text.length + separator.length;
  }
  whole.text = texts.join(separator);
  return whole;
}
