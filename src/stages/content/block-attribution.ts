/**
 * The line of a block quotation that names who is quoted: its `footer` or `cite`, the caption of a
 * figure that holds the quotation (as the HTML standard has it), or a last line behind a dash.
 */
import { Element } from 'domhandler';
import type { Span } from '../../article/index.ts';
import type { Candidate } from './block-gatherer.ts';
import { nameWords } from './element-kind.ts';
import { pathInQuotation } from './in-quotation.ts';

/** No such line is longer. */
const LONGEST = 200;

const NAMED = new Set(['attribution', 'author', 'cite', 'citation', 'source', 'speaker', 'byline']);

const isForAttribution = ({ name, attribs }: Element): boolean =>
  name === 'footer' ||
  name === 'figcaption' ||
  nameWords(attribs.class ?? '').some((word) => NAMED.has(word));

const DASH = /^[\s—–―~-]{1,4}(?=\S)/;
/** What stands before a name that is no part of the quotation: nothing, a dash, the end of a sentence. */
const BEFORE = /(?:^|[—–―~-]|[.!?…"”’»)]|\n)\s{0,3}$/;
/** What may stand behind it: an office, a place, a day. */
const BEHIND = /^(?:[\s.]*$|\s?[,(|·—–-])/;

const withoutDash = (text: string, from: number, end: number): Span => {
  const dash = DASH.exec(text.slice(from, end))?.[0].length ?? 0;
  return { start: from + dash, end };
};

/** Where a block of a quotation, in its own offsets, names who said it; undefined when it does not. */
export function attributionOf({ text, element, marks, embed }: Candidate): Span | undefined {
  if (embed) return undefined;
  const path = pathInQuotation(element);
  if (!path) return undefined;
  const end = text.length;
  if (end <= LONGEST && path.slice(0, -1).some(isForAttribution)) return withoutDash(text, 0, end);
  const cite = marks.findLast(({ name }) => name === 'cite');
  if (cite && BEFORE.test(text.slice(0, cite.start)) && BEHIND.test(text.slice(cite.end)))
    return end - cite.start <= LONGEST ? withoutDash(text, cite.start, end) : undefined;
  const line = text.lastIndexOf('\n') + 1;
  const signed = withoutDash(text, line, end);
  const isFirst = line === 0 && isFirstIn(path);
  return signed.start > line && !isFirst && end - line <= LONGEST ? signed : undefined;
}

/** True for a block that begins its quotation: its dash opens a speech. */
const isFirstIn = (path: readonly Element[]): boolean =>
  path.slice(0, -1).every(({ prev }) => {
    for (let node = prev; node; node = node.prev) if (node instanceof Element) return false;
    return true;
  });
