/** The article's one text, with its blocks and links as spans over it. */
import type { Block, Link, Span } from '../../article/index.ts';
import { attributionOf } from './block-attribution.ts';
import type { Candidate } from './block-gatherer.ts';
import { HEADING } from './elements.ts';
import { emphasisIn } from './emphasis.ts';
import { isFurnitureLine } from './furniture-lines.ts';
import { SENTENCE_END } from './lead.ts';
import { resolveAddress } from './links.ts';
import { ancestorsOf } from './main-element.ts';
import { fragmentOf, type Note } from './notes.ts';

export interface CanonicalText {
  text: string;
  blocks: Block[];
  links: Link[];
  emphasis: Span[];
}

const LIST_ITEM = new Set(['li', 'dd', 'dt']);

/** A lead may be set as a heading; what is longer and a sentence is none. */
const LONGEST_HEADING = 120;

function roleOf({ text, element, embed }: Candidate): Block['role'] {
  if (embed) return 'blockquote';
  let levels = 0;
  for (const { name } of ancestorsOf(element)) {
    if (HEADING.has(name))
      return text.length > LONGEST_HEADING && SENTENCE_END.test(text) ? 'paragraph' : 'heading';
    if (LIST_ITEM.has(name)) return 'list-item';
    if (name === 'blockquote') return 'blockquote';
    if (++levels > 4) break;
  }
  return 'paragraph';
}

/** Joins blocks with a blank line between them; no character of a block is changed. */
export function canonicalText(
  kept: readonly Candidate[],
  notes: readonly Note[],
  base: string | undefined,
): CanonicalText {
  const blocks: Block[] = [];
  const links: Link[] = [];
  const emphasis: Span[] = [];
  const texts: string[] = [];
  let start = 0;
  const asNotes = new Set(notes.map(({ block }) => block.sourceStart));
  const all: { block: Candidate; note?: string }[] = [
    ...kept.filter(({ sourceStart }) => !asNotes.has(sourceStart)).map((block) => ({ block })),
    ...notes.map(({ block, mark }) => ({ block, note: mark })),
  ];
  for (const { block: candidate, note } of all) {
    const { text, embed, sourceStart, sourceEnd } = candidate;
    const span = { start, end: start + text.length };
    texts.push(text);
    const attribution = note === undefined ? attributionOf(candidate) : undefined;
    const block: Block =
      note === undefined
        ? {
            ...span,
            role: attribution ? 'blockquote' : roleOf(candidate),
            ...(embed && { embed }),
            ...(attribution && {
              attribution: { start: start + attribution.start, end: start + attribution.end },
            }),
            sourceStart,
            sourceEnd,
          }
        : { ...span, role: 'footnote', note, sourceStart, sourceEnd };
    blocks.push(block);
    for (const words of emphasisIn(candidate, block)) emphasis.push(words);
    const role = candidate.links.length > 0 && isFurnitureLine(text) ? 'furniture' : 'background';
    for (const link of candidate.links) {
      const fragment = fragmentOf(link.href, base);
      const href = fragment ? `#${fragment}` : resolveAddress(link.href, base);
      if (href === undefined) continue;
      links.push({
        start: start + link.start,
        end: start + link.end,
        href,
        role,
        ...(link.rel && { rel: link.rel }),
        sourceStart: link.sourceStart,
        sourceEnd: link.sourceEnd,
      });
    }
    start += text.length + 2;
  }
  return { text: texts.join('\n\n'), blocks, links, emphasis };
}
