/**
 * A passage that the page sets apart as quoted, after a line that leads into it: "Vale wrote on
 * Monday:" and a block quotation. Or, where nothing sets it apart, the one paragraph after a line
 * that is a lead and no more: "Vale added:".
 */
import type { Span } from '../../../article/index.ts';
import {
  CLAUSE,
  ING,
  SPEECH_NOUN,
  SPEECH_VERB,
} from '../../../models/statement-network/lexicon.ts';
import type { Passage } from '../../../models/statement-network/passage.ts';
import type { SpanCandidate } from '../candidate.ts';
import { colonLead } from './colon-lead.ts';
import type { Layout, Page } from './page.ts';

const LONGEST_LEAD = 8;
const FEWEST = 6;

/** One for each run of quoted blocks that names at its end who said it, of one piece a block. */
export function signedQuotations({ blocks }: Page): Layout {
  const found: SpanCandidate[] = [];
  let content: Span[] = [];
  for (const { start, end, role, attribution } of blocks) {
    if (role !== 'blockquote') content = [];
    else if (!attribution) content.push({ start, end });
    else {
      if (attribution.start > start) content.push({ start, end: attribution.start });
      const source = [attribution];
      if (content.length)
        found.push({ content, cue: [], source, by: 'signed-quotation', verbatim: true });
      content = [];
    }
  }
  return { voices: found };
}

/** One reading for each, of one piece a block, with the lead's verb as cue and its subject as source. */
export function blockQuotations({ blocks, passages }: Page): Layout {
  const found: SpanCandidate[] = [];
  let line = 0;
  for (let i = 1; i < blocks.length; i++) {
    const block = blocks[i];
    const before = blocks[i - 1];
    if (!block || !before || block.embed || before.embed) continue;
    while ((passages[line + 1]?.start ?? Infinity) < block.start) line++;
    const [lead, first] = [passages[line], passages[line + 1]];
    // Quotation marks of its own are read by other rules.
    if (!lead || !first || lead.start < before.start || first.inMarks(0)) continue;
    const isBlock =
      block.role === 'blockquote' && before.role !== 'blockquote' && !isSigned(blocks, i);
    const isNext = isParagraph(block) && isParagraph(before) && isLead(lead) && isLong(first);
    const cued = isBlock || isNext ? colonLead(lead) : null;
    if (!cued?.source) continue;
    const content: Span[] = [{ start: block.start, end: block.end }];
    for (let k = i + 1; isBlock && blocks[k]?.role === 'blockquote'; k++) {
      const { start = 0, end = 0 } = blocks[k] ?? {};
      content.push({ start, end });
    }
    const [cue, source] = [[lead.span(cued.cue)], [lead.span(cued.source)]];
    found.push({ content, cue, source, by: 'block-quotation', verbatim: true });
  }
  return { voices: found };
}

/** Whether the run of quoted blocks that begins there names who said it. */
function isSigned(blocks: Page['blocks'], from: number): boolean {
  for (let i = from; blocks[i]?.role === 'blockquote'; i++) if (blocks[i]?.attribution) return true;
  return false;
}

const isParagraph = ({ role }: Page['blocks'][number]): boolean =>
  role === undefined || role === 'paragraph';

const isLong = ({ tokens }: Passage): boolean => tokens.length >= FEWEST;

/** A few words that end in the verb: "Vale added:". */
function isLead(p: Passage): boolean {
  const bits = p.lexicon(p.tokens.length - 2);
  const says = (bits & SPEECH_VERB) !== 0 && (bits & CLAUSE) !== 0 && !(bits & (ING | SPEECH_NOUN));
  return says && p.tokens.length <= LONGEST_LEAD;
}
