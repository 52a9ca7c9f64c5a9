/**
 * Letters to a column: "DEAR ABBY: My neighbour keeps bees. … — STUNG IN OSLO". Every word from the
 * salutation to the signature is the one's who signs; an answer has no signature and is the column's.
 */
import type { Span } from '../../../article/index.ts';
import type { Passage } from '../../../models/statement-network/passage.ts';
import type { SpanCandidate } from '../candidate.ts';
import type { Layout, Page } from './page.ts';

const SALUTATION = /^(?:DEAR|Dear)$/;
const DASH = /^(?:--?|[–—]+)$/;
const NAME = /^(?:\p{Lu}[\p{L}.’'-]*|in|of|from|the|and|[,.])$/u;
const LONGEST_GREETING = 6;
const LONGEST_SIGNATURE = 10;
const LONGEST_LETTER = 12;

/** One for each letter that is signed, of one piece a paragraph. */
export function letters({ prose }: Pick<Page, 'prose'>): Layout {
  const found: SpanCandidate[] = [];
  let content: Span[] = [];
  for (const passage of prose) {
    const colon = greetingEnd(passage);
    if (colon >= 0) content = [];
    else if (!content.length || content.length >= LONGEST_LETTER) {
      content = [];
      continue;
    }
    const { tokens } = passage;
    const dash = signatureAt(passage);
    const [first, last] = [tokens[colon + 1], tokens[(dash?.first ?? tokens.length) - 1]];
    if (first && last && first.start < last.end)
      content.push({ start: first.start, end: last.end });
    const [name, nameEnd] = [dash && tokens[dash.last + 1], tokens.at(-1)];
    if (!name || !nameEnd) continue;
    const source = [{ start: name.start, end: nameEnd.end }];
    if (content.length) found.push({ content, cue: [], source, by: 'letter', verbatim: true });
    content = [];
  }
  return { voices: found };
}

/** The colon or comma behind "Dear Abby"; -1 where the line opens otherwise. */
function greetingEnd({ tokens }: Passage): number {
  if (!SALUTATION.test(tokens[0]?.text ?? '')) return -1;
  for (let i = 1; i <= LONGEST_GREETING; i++) if (/^[:,]$/.test(tokens[i]?.text ?? '')) return i;
  return -1;
}

/** Where the dash before a name that ends the line begins and ends; null for none. */
function signatureAt({ tokens }: Passage): { first: number; last: number } | null {
  for (let i = tokens.length - 2; i > 0 && tokens.length - i <= LONGEST_SIGNATURE; i--) {
    const word = tokens[i]?.text ?? '';
    if (DASH.test(word)) {
      let first = i;
      while (DASH.test(tokens[first - 1]?.text ?? '')) first--;
      return { first, last: i };
    }
    if (!NAME.test(word)) return null;
  }
  return null;
}
