/** Citations by links: the page that a link points to, and how the link is hung on the words. */
import {
  type Block,
  type Citation,
  type Claim,
  contains,
  type Link,
  readAddress,
  type SourceKind,
  type Span,
} from '../../article/index.ts';
import type { AnchorShape } from '../../nlp/index.ts';
import { kindOfPage } from './kinds.ts';
import { pageName } from './page-name.ts';
import type { Sources } from './sources.ts';

/** How sure we are of the mark of a note. */
const NOTE = 0.95;

const mechanisms = { verb: 'link-verb', noun: 'link-noun', clause: 'link-clause' } as const;

/** A link on the whole of a claim, or on most of its sentence, is on the clause. */
function shapeOf(
  text: string,
  link: Link,
  claim: Claim,
  sentence: Span,
  shape: AnchorShape,
): AnchorShape {
  const most = 0.8 * (sentence.end - sentence.start);
  if (link.end - link.start >= most) return 'clause';
  if (claim.content.some((s) => contains(link, s))) return 'clause';
  // On the quotation itself: with its marks, or on all that stands between them.
  if (/[“"«]/.test(text.slice(link.start, link.end))) return 'clause';
  if (/[“"‘«]/.test(text.charAt(link.start - 1)) && /[”"’»,.]/.test(text.charAt(link.end)))
    return 'clause';
  return shape;
}

/** The join of a claim to the page behind a link. */
export function linked(
  text: string,
  link: Link,
  claim: Claim,
  sentence: Span,
  sources: Sources,
  words: AnchorShape,
): Citation {
  const anchor = text.slice(link.start, link.end);
  const shape = shapeOf(text, link, claim, sentence, words);
  const address = readAddress(link.href);
  const source = sources.page(
    link.href,
    kindOfPage(address, anchor),
    shape === 'noun' ? pageName(anchor, address) : null,
  );
  return {
    claim: claim.id,
    source: source.id,
    mechanism: mechanisms[shape],
    evidence: { start: link.start, end: link.end },
    by: link.by ?? 'link',
    score: link.score ?? NOTE,
  };
}

const LABEL = /^[\s[(]*[\d*†‡]+[\s.)\]]*/;

const labelOf = (text: string): string => text.replace(/[^\p{L}\p{N}*†‡]/gu, '');

/** A note, and the links in it that lead to pages. */
export interface Note {
  readonly block: Block;
  readonly pages: readonly Link[];
}

/** The notes that marks point to, by their labels, as the prose writes them. */
export function notesByLabel(
  blocks: readonly Block[],
  links: readonly Link[],
): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  for (const block of blocks) {
    const label = block.role === 'footnote' ? labelOf(block.note ?? '') : '';
    if (!label || notes.has(label)) continue;
    const pages = links.filter((link) => contains(block, link) && !link.href.startsWith('#'));
    notes.set(label, { block, pages });
  }
  return notes;
}

export const noteOf = (text: string, link: Link, notes: ReadonlyMap<string, Note>) =>
  notes.get(labelOf(text.slice(link.start, link.end)));

/** A note without links is about the author's own asking, or names a document. */
const kindOfNote = (words: string): SourceKind =>
  /\binterviews?\b/i.test(words) ? 'interview' : 'document';

/** The works that a note without links names: several stand apart by semicolons. */
const works = (words: string): string[] => words.split(/;\s+(?=\p{Lu})/u).filter(Boolean);

/** The joins of a claim to what a note says: its links, or its text where it has none. */
export function noted(
  text: string,
  mark: Link,
  claim: Claim,
  { block, pages }: Note,
  sources: Sources,
): Citation[] {
  const evidence = { start: mark.start, end: mark.end };
  const row = {
    claim: claim.id,
    mechanism: 'footnote' as const,
    evidence,
    by: 'note',
    score: NOTE,
  };
  const words = text.slice(block.start, block.end).replace(LABEL, '').trim();
  if (!pages.length)
    return works(words).map((work) => ({
      ...row,
      source: sources.named(work, kindOfNote(work)).id,
    }));
  return pages.map((page) => {
    const kind = kindOfPage(readAddress(page.href), words);
    return { ...row, source: sources.page(page.href, kind, words || null).id };
  });
}
