/** The name that a sentence opens with, when a verb may follow it: who or what the sentence is about. */
import type { Mention, Span } from '../../../article/index.ts';

/** How far, in characters, a name that opens a sentence may stand from its start. */
const OPENING = 40;
const LEAD = /^(?:(?!(?:in|on|at|by|for|of|to|from|with|after|as|and)\b)[\p{L}-]{1,20} ){0,3}$/iu;
/** Names within it are not the subject's: only words in small letters, and numbers. */
const ADVERBIAL =
  /^(?:In|On|At|For|After|Before|During|By|Since|Last|Earlier|This)(?: [\p{Ll}\d][\p{Ll}\d'’-]*){1,8}, /u;
const LONGEST_ADVERBIAL = 90;
const FOLLOWS =
  /^(?: (?!(?:and|or|of|in|at|from|who|which|that|for)\b)\p{Ll}|, (?:an?|the|who|whose|which|\d))/u;

/** "Ratings agency Acme cut", "In its yearly report, Acme said": Acme; undefined where no name opens it. */
export function opening(
  text: string,
  start: number,
  within: (span: Span) => readonly Mention[],
): Mention | undefined {
  const adverbial = ADVERBIAL.exec(text.slice(start, start + LONGEST_ADVERBIAL))?.[0].length ?? 0;
  return openingAt(text, start, within) ?? openingAt(text, start + adverbial, within);
}

function openingAt(
  text: string,
  start: number,
  within: (span: Span) => readonly Mention[],
): Mention | undefined {
  const [first] = within({ start, end: start + OPENING });
  if (!first || first.type === 'nationality') return undefined;
  const lead = text.slice(start, first.start);
  const next = text.slice(first.end, first.end + OPENING);
  return LEAD.test(lead) && FOLLOWS.test(next) ? first : undefined;
}
