/**
 * Notes without links: a mark in the prose, "[1]" or a raised number, and a paragraph at the end that
 * begins with the same mark, or the item of a list under a heading such as "Notes".
 */
import { Element } from 'domhandler';
import type { Candidate, CandidateLink } from './block-gatherer.ts';
import { spansWithin } from './candidate-pieces.ts';
import { HEADING } from './elements.ts';
import type { Note } from './notes.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A raised number behind a word of four letters or punctuation: behind a shorter one it is a unit's. */
const MARKS = new RegExp(
  `\\[(\\d{1,3})\\]|(?<=\\p{L}{4}|[.,;:!?"”’)])([${RAISED}]{1,3})(?![${RAISED}])`,
  'gu',
);
const LABEL = new RegExp(`^(?:\\[(\\d{1,3})\\]|([${RAISED}]{1,3}))[.:]?\\s{0,3}(?=\\S)`, 'u');
const HEADS_NOTES =
  /^(?:foot|end)?notes(?: and references| et références)?:?$|^(?:references|citations|anmerkungen|fußnoten|einzelnachweise|notas|note|noten|przypisy|примечания)\s?:?$/i;

const numberOf = (mark: string): number =>
  Number(mark.replace(/\D/gu, (digit) => String(RAISED.indexOf(digit))));

interface Mark {
  /** As the prose has it, without brackets. */
  readonly mark: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** The marks of a text that are in no link. */
function marksOf({ text, links }: Candidate, block: number): Mark[] {
  return [...text.matchAll(MARKS)]
    .map((match) => ({
      mark: match[1] ?? match[2] ?? '',
      block,
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ start, end }) => !links.some((link) => link.start < end && start < link.end));
}

/** The blocks from the end back that begin with a mark, by their number. */
function labelledNotes(kept: readonly Candidate[]): Map<number, Candidate> {
  const notes = new Map<number, Candidate>();
  for (const block of kept) {
    const label = LABEL.exec(block.text);
    const mark = label?.[1] ?? label?.[2];
    if (!label || mark === undefined) continue;
    const shift = label[0].length;
    const { text } = block;
    notes.set(numberOf(mark), {
      ...block,
      text: text.slice(shift),
      links: spansWithin(block.links, shift, text.length),
      marks: spansWithin(block.marks, shift, text.length),
    });
  }
  return notes;
}

/** The items of the list under a heading that says that it is one of notes, by their place. */
function listedNotes(candidates: readonly Candidate[]): Map<number, Candidate> {
  const at = candidates.findLastIndex(
    ({ element, text }) => HEADING.has(element.name) && HEADS_NOTES.test(text.trim()),
  );
  const notes = new Map<number, Candidate>();
  let last: Element | undefined;
  for (let i = at + 1; at >= 0 && i < candidates.length; i++) {
    const block = candidates[i] as Candidate;
    const item = itemAround(block.element);
    if (!item) break;
    if (item !== last) notes.set(notes.size + 1, block);
    last = item;
  }
  return notes;
}

function itemAround(element: Element): Element | undefined {
  if (element.name === 'li') return element;
  return element.parent instanceof Element && element.parent.name === 'li'
    ? element.parent
    : undefined;
}

/** Where the mark stands in the page; where that is not told by its characters, its block. */
function sourceOf(block: Candidate, mark: string, html: string, from: number) {
  const at = html.indexOf(mark, Math.max(from, block.sourceStart));
  return at >= 0 && at < block.sourceEnd
    ? { sourceStart: at, sourceEnd: at + mark.length }
    : { sourceStart: block.sourceStart, sourceEnd: block.sourceEnd };
}

/**
 * The notes of the article, and its blocks with a link from each mark to its note. A list of notes may
 * be one of links, which is left out elsewhere: it is looked for among all blocks of the page.
 */
export function plainNotes(
  kept: readonly Candidate[],
  candidates: readonly Candidate[],
  html: string,
): { marked: readonly Candidate[]; notes: Note[] } {
  const labelled = labelledNotes(kept);
  const found = labelled.size > 0 ? labelled : listedNotes(candidates);
  if (found.size === 0) return { marked: kept, notes: [] };
  const noteStarts = new Set([...found.values()].map(({ sourceStart }) => sourceStart));
  const isNote = ({ sourceStart }: Candidate): boolean => noteStarts.has(sourceStart);
  const marks = kept
    .flatMap((block, i) => (isNote(block) ? [] : marksOf(block, i)))
    .filter(({ mark, block }) => {
      const note = found.get(numberOf(mark));
      return note !== undefined && note.sourceStart > (kept[block]?.sourceEnd ?? 0);
    });
  const notes = new Map<number, Note>();
  const added = new Map<number, CandidateLink[]>();
  let from = 0;
  for (const { mark, block, start, end } of marks) {
    const candidate = kept[block];
    const note = found.get(numberOf(mark));
    if (!candidate || !note) continue;
    const source = sourceOf(candidate, candidate.text.slice(start, end), html, from);
    from = source.sourceStart;
    const href = `#note-${numberOf(mark)}`;
    added.set(block, [...(added.get(block) ?? []), { start, end, href, rel: '', ...source }]);
    if (!notes.has(numberOf(mark))) notes.set(numberOf(mark), { mark, block: note });
  }
  const marked = kept.map((block, i) => {
    const more = added.get(i);
    return more
      ? { ...block, links: [...block.links, ...more].sort((a, b) => a.start - b.start) }
      : block;
  });
  return { marked, notes: [...notes.values()] };
}
