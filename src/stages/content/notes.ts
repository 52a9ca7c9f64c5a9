/** Footnotes and endnotes: the blocks that the marks in the prose point to. */
import type { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';
import { sliced, spansWithin } from './candidate-pieces.ts';
import { ancestorsOf } from './main-element.ts';

export interface Note {
  /** The mark as the prose has it, without brackets. */
  readonly mark: string;
  readonly block: Candidate;
}

/** A note's mark: a number, a letter, a star or a dagger, bare or in brackets. */
const MARK = /^[[({]?\s*(?:note\s*)?(\d{1,3}|[a-z]|[ivxlc]{1,5}|[*†‡§¶]{1,3})\s*[\])}]?$/i;

/** The fragment of a link to the same page, or undefined. */
export function fragmentOf(href: string, address: string | undefined): string | undefined {
  const at = href.indexOf('#');
  if (at < 0 || at === href.length - 1) return undefined;
  if (at > 0 && href.slice(0, at) !== address?.replace(/#.*$/s, '')) return undefined;
  try {
    return decodeURIComponent(href.slice(at + 1));
  } catch {
    return href.slice(at + 1);
  }
}

interface Mark {
  readonly mark: string;
  readonly at: number;
}

/** Marks of the prose by the id that they point to, in order. */
function marksOf(kept: readonly Candidate[], address: string | undefined): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { text, links, sourceStart } of kept)
    for (const { start, end, href } of links) {
      const mark = MARK.exec(text.slice(start, end).trim())?.[1];
      const id = mark && fragmentOf(href, address);
      if (id && !marks.has(id)) marks.set(id, { mark, at: sourceStart });
    }
  return marks;
}

const BACK_LINK =
  /^[\s[(]*(?:(?:\d{1,3}|[a-z*†‡§¶↩↑⏎^]|back|jump up)[\])\s.:]*|[\]).:][\])\s.:]*)?\ufe0e?$/i;

/** The block without its own mark and without the arrows that lead back. */
function withoutMarks(block: Candidate): Candidate {
  const own = block.links.filter(
    ({ start, end, href }) => href.startsWith('#') && BACK_LINK.test(block.text.slice(start, end)),
  );
  let start = 0;
  let end = block.text.length;
  for (const link of own) {
    if (link.start <= start + 2) start = Math.max(start, link.end);
    if (link.end >= end - 2) end = Math.min(end, link.start);
  }
  if (start >= end) return block;
  while (start < end && /[\s.:)\]^]/.test(block.text.charAt(start))) start++;
  while (end > start && /\s/.test(block.text.charAt(end - 1))) end--;
  const text = block.text.slice(start, end);
  const links = spansWithin(
    block.links.filter((link) => !own.includes(link)),
    start,
    end,
  );
  return { ...block, text, links, marks: spansWithin(block.marks, start, end) };
}

/** The line that a target begins, in a block of several notes that only breaks keep apart. */
function lineAt(
  { startIndex, endIndex }: Element,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const [from, to] = [startIndex ?? -1, endIndex ?? -1];
  for (const block of candidates) {
    const link = block.links.find(({ sourceStart }) => sourceStart >= from && sourceStart <= to);
    if (!link || !block.text.includes('\n')) continue;
    const start = block.text.lastIndexOf('\n', link.start) + 1;
    const end = block.text.indexOf('\n', link.end);
    return start === link.start
      ? sliced(block, start, end < 0 ? block.text.length : end)
      : undefined;
  }
  return undefined;
}

/** Where the text of a note with this target is: all blocks inside a block target, else the next one. */
function blocksAt(target: Element, candidates: readonly Candidate[]): Candidate[] {
  const start = target.startIndex ?? 0;
  const line = lineAt(target, candidates);
  if (line) return [line];
  const inside = candidates.filter(({ element }) => {
    for (const ancestor of ancestorsOf(element)) if (ancestor === target) return true;
    return false;
  });
  if (inside.length > 0) return inside;
  const at = candidates.findIndex(({ sourceEnd }) => sourceEnd >= start);
  const [next, behind] = at < 0 ? [] : candidates.slice(at, at + 2);
  if (!next) return [];
  // A number may stand in a block of its own beside the note.
  return [MARK.test(next.text) && behind ? behind : next];
}

const MOST_NOTES = 500;
const MOST_BLOCKS = 6;

/**
 * The notes that the article's marks point to, in the order of the marks. A target that holds a good
 * part of the page is none.
 */
export function notesOf(
  kept: readonly Candidate[],
  candidates: readonly Candidate[],
  elements: readonly Element[],
  address: string | undefined,
): Note[] {
  const marks = marksOf(kept, address);
  if (marks.size === 0) return [];
  const targets = new Map<string, Element>();
  for (const element of elements)
    for (const id of [element.attribs.id, element.attribs.name])
      if (id && marks.has(id) && !targets.has(id)) targets.set(id, element);
  const notes: Note[] = [];
  for (const [id, { mark, at }] of [...marks].slice(0, MOST_NOTES)) {
    const target = targets.get(id);
    const blocks = target ? blocksAt(target, candidates) : [];
    const [head] = blocks;
    // What stands before its mark is the way back from a note.
    if (!head || head.sourceStart <= at || blocks.length > MOST_BLOCKS) continue;
    for (const block of blocks) notes.push({ mark, block: withoutMarks(block) });
  }
  return notes;
}
