/** When it was said: the date in the cue's own clause, or in the line under a post. */
import {
  type Block,
  type DateMention,
  lastStartingBy,
  overlaps,
  type Span,
} from '../../article/index.ts';
import { clauseOpeners } from '../../language/en/index.ts';

/** A date further from the cue than this belongs to something else. */
const REACH = 60;
/** Longest adverbial before the subject, in characters. */
const LONGEST_LEAD = 160;
const MARK = /[,;:()[\]“”„"«»—–\n]/;
const NEXT_CLAUSE = /^,? (?:and|but|or|so)\b/;
const WORD = /[\p{L}\p{N}'’-]+/gu;

/**
 * TIMEX3 value of the date nearest the cue in its clause that lies outside content and source;
 * undefined when there is none, or none with a calendar value. `dates` are ordered by start.
 */
export function saidOn(
  text: string,
  cue: Span,
  sentence: Span,
  apart: readonly Span[],
  dates: readonly DateMention[],
): string | undefined {
  let best: DateMention | undefined;
  let least = REACH;
  for (let i = Math.max(0, lastStartingBy(dates, sentence.start)); i < dates.length; i++) {
    const date = dates[i];
    if (!date || date.start >= sentence.end) break;
    if (date.start < sentence.start || !/^\d/.test(date.value)) continue;
    if (date.type !== 'DATE' && date.type !== 'TIME') continue;
    if (apart.some((span) => overlaps(span, date)) || describesNoun(text, date)) continue;
    const gap = date.start >= cue.end ? date.start - cue.end : cue.start - date.end;
    if (gap >= least) continue;
    const own =
      date.start >= cue.start
        ? sameClause(text.slice(cue.end, date.start))
        : text.slice(date.end, cue.start).trim() === '' ||
          (!NEXT_CLAUSE.test(text.slice(date.end, cue.start)) &&
            opens(text, date, sentence, apart));
    if (!own) continue;
    least = gap;
    best = date;
  }
  return best?.value;
}

/** "The 2020 race": which one, not when it was said. */
const describesNoun = (text: string, { start, end }: DateMention): boolean =>
  /\b(?:the|an?|its|his|her|their|this) $/i.test(text.slice(Math.max(0, start - 6), start)) &&
  /^\d{4}$/.test(text.slice(start, end)) &&
  /^ \p{Ll}{3}/u.test(text.slice(end, end + 4));

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

const isSubordinator = (word: string): boolean => clauseOpeners.subordinators.has(word);

const sameClause = (between: string): boolean =>
  !MARK.test(between) && !wordsOf(between).some(isSubordinator);

/** Whether the date stands in an adverbial before the subject: "Even so, in a letter of 3 May". */
function opens(text: string, date: Span, sentence: Span, apart: readonly Span[]): boolean {
  const from = apart.reduce(
    (at, span) => (span.end <= date.start ? Math.max(at, span.end) : at),
    sentence.start,
  );
  if (date.start - from > LONGEST_LEAD) return false;
  const before = text.slice(from, date.start);
  const lead = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  const [first] = wordsOf(lead);
  if (first === undefined) return wordsOf(before).length === 0;
  return clauseOpeners.adverbialOpeners.has(first) && !wordsOf(before).some(isSubordinator);
}

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
