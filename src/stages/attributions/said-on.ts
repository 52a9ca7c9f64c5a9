/** When it was said: the date in the cue's own clause. */
import { type DateMention, lastStartingBy, overlaps, type Span } from '../../article/index.ts';
import { clauseOpeners } from '../../language/en/index.ts';

/** A date further from the cue than this belongs to something else. */
const REACH = 60;
const MARK = /[,;:()[\]“”„"«»—–\n]/;
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
    if (apart.some((span) => overlaps(span, date))) continue;
    const gap = date.start >= cue.end ? date.start - cue.end : cue.start - date.end;
    if (gap >= least) continue;
    const own =
      date.start >= cue.start
        ? sameClause(text.slice(cue.end, date.start))
        : text.slice(date.end, cue.start).trim() === '' || opens(text, date, sentence, apart);
    if (!own) continue;
    least = gap;
    best = date;
  }
  return best?.value;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

const sameClause = (between: string): boolean =>
  !MARK.test(between) && !wordsOf(between).some((w) => clauseOpeners.subordinators.has(w));

/** Whether the date stands in an adverbial that opens the sentence, or what is left of it. */
function opens(text: string, date: Span, sentence: Span, apart: readonly Span[]): boolean {
  const from = apart.reduce(
    (at, span) => (span.end <= date.start ? Math.max(at, span.end) : at),
    sentence.start,
  );
  const lead = text.slice(from, date.start).replace(/^[\s,.”"’]+/, '');
  const [first] = wordsOf(lead);
  return first === undefined || (clauseOpeners.adverbialOpeners.has(first) && sameClause(lead));
}
