/** Words at the edges of a statement that tie it to its surroundings and are no part of it. */
import type { Span } from '../../article/index.ts';
import { connectives, dangling } from '../../language/en/clause-words.ts';
import { isSpeechVerb } from '../../language/en/speech-verbs.ts';

const WORD = /[\p{L}\p{N}]/u;
const SPACE_OR_MARK = /[\s,;:.—–-]/;
const byLength = [...connectives].sort((a, b) => b.length - a.length);
/** Connectives that open a phrase as often: only with a comma after them. */
const ONLY_WITH_COMMA = new Set(['so', 'still', 'then', 'though', 'also', 'or']);

const skipMarks = (text: string, start: number, end: number): number => {
  let i = start;
  while (i < end && SPACE_OR_MARK.test(text.charAt(i))) i++;
  return i;
};

/** The span without the connectives that open it ("However, …", "And yet …"). */
export function withoutConnective(text: string, span: Span): Span {
  let start = skipMarks(text, span.start, span.end);
  for (;;) {
    const words = text.slice(start, Math.min(span.end, start + 24)).toLowerCase();
    const found = byLength.find(
      (c) =>
        words.startsWith(c) &&
        !WORD.test(words.charAt(c.length)) &&
        (!ONLY_WITH_COMMA.has(c) || words.charAt(c.length) === ','),
    );
    if (!found || start + found.length >= span.end) return { start, end: span.end };
    start = skipMarks(text, start + found.length, span.end);
  }
}

/** Statements within the statement that only repeat whose it is: "that …", "he believes that …". */
const BELIEVES =
  /^(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e) (?:believes?|believed|thinks?|thought|feels?|felt) (?:that )?(?=(?:the|an?|he|she|it|they|we|there|this|these|those|his|her|its|their|some|most|many|no|\p{Lu}\p{L}*) )/u;
const REPORTS =
  /^(?:it|this|he|she|they|the (?:report|study|survey|poll|data|paper|research|letter)) (\p{L}+)(?: out)? that /iu;

/** "that was untrue", "that system had failed": here the word points at something. */
const DEMONSTRATIVE =
  /^that (?:(?!(?:it|he|she|we|they|there|you|i|this|one|no) )\p{Ll}+[^s\s] )?(?:is|was|has|had|will|would|can|could|did|does)\b/u;
const NOUN_THAT =
  /^(?:the |any )?(?:reports?|claims?|suggestions?|allegations?|rumou?rs?|idea|notion|charges?) that /i;

/** What tells of the saying, or of who says it, before the statement: "in a letter that …". */
const BEFORE_STATEMENT =
  /^(?:(?:only|just|simply|merely) that |(?:in|on|at|during|through|via|before|to) (?:[^,;:.]|(?<=\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\.){2,70} that (?!is |was |has |had )|without [^,;:.]{2,60}, that |who [^,;:]{3,140}, )/;

function opening(words: string): number {
  const before = BEFORE_STATEMENT.exec(words);
  if (before) return before[0].length;
  if (words.startsWith('that ')) return DEMONSTRATIVE.test(words) ? 0 : 5;
  const noun = NOUN_THAT.exec(words);
  if (noun) return noun[0].length;
  const believes = BELIEVES.exec(words);
  if (believes) return believes[0].length;
  const reports = REPORTS.exec(words);
  return reports && (isSpeechVerb(reports[1] ?? '') || /^point/.test(reports[1] ?? ''))
    ? reports[0].length
    : 0;
}

/** The pieces without the words that only hand over to the proposition. */
export const withoutOpening = (text: string, spans: readonly Span[]): Span[] =>
  spans.map((s) => {
    const skip = opening(text.slice(s.start, Math.min(s.end, s.start + 160)));
    const start = s.start + skip;
    return start < s.end ? { start, end: s.end } : s;
  });

/** How something was said, or a word that only ties it to the text before: "lightly", "However". */
const MANNER = /^\p{Ll}{3,}ly$/u;

/** Of several pieces, those that are more than the manner of saying or a connective. */
export const withoutScraps = (text: string, spans: readonly Span[]): Span[] =>
  spans.filter((s, _, all) => {
    const words = text.slice(s.start, s.end).trim();
    return all.length < 2 || !(MANNER.test(words) || isConnective(words.toLowerCase()));
  });

const isConnective = (words: string): boolean => connectives.includes(words) && words !== 'instead';

/** The pieces without a conjunction that hangs at either end: "…, when", "and …"; none that is one. */
export function withoutDangling(text: string, spans: readonly Span[]): Span[] {
  const pieces = spans.filter((s) => !dangling.has(text.slice(s.start, s.end).toLowerCase()));
  return pieces.map(({ start, end }, i) => {
    const words = text.slice(start, end);
    const tail = /(?<![,\s])[,\s]+(\p{L}+)\s*$/u.exec(words.slice(-16));
    const cut = tail && dangling.has((tail[1] ?? '').toLowerCase()) ? tail[0].length : 0;
    const lead = i === 0 ? /^(?:and|but|or)\s+/.exec(words) : null;
    return { start: start + (lead?.[0].length ?? 0), end: end - cut };
  });
}
