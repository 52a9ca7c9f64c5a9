/** Whether the content of a quotation states something, and where the statement begins. */
import type { Span } from '../../article/index.ts';
import * as cues from '../../language/en/no-proposition.ts';
import * as nouns from '../../language/en/source-nouns.ts';
import { isFiniteVerb, lower, tagSentence } from '../../nlp/index.ts';
import type { Statement } from './statements.ts';

const QUESTION_WORD = /^(?:who|what|when|where|why|how|whether|if|which)\b/i;
const CLAUSE =
  /\b(?:that|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)\b|\b(?:it|he|she|there|who)['’]s\b|['’](?:re|ve|ll|d|t)\b/;
const BE = /\b(?:be|been|being|is|are|was|were)\b/;
const FIRST_PERSON = /^(?:I|me|we|us)$/;

export const sliceAll = (text: string, spans: readonly Span[] | undefined): string =>
  (spans ?? [])
    .map((s) => text.slice(s.start, s.end))
    .join(' ')
    .trim();

export const cueWords = (text: string, { attribution }: Statement): string[] =>
  sliceAll(text, attribution?.cue)
    .toLowerCase()
    .split(/[^\p{L}-]+/u);

/** Up to three words without a verb, outside quotation marks: a thing, not a statement. */
function isThing(content: string): boolean {
  const words = content.replace(/[^\p{L}\s'’-]+/gu, ' ').trim();
  if (words === 'which' || words.split(/\s+/).length > 3) return false;
  if (CLAUSE.test(words) || /^\p{Ll}+ing\b/u.test(words)) return false;
  const tagged = tagSentence(words);
  return !tagged.some((_, i) => isFiniteVerb(tagged, i));
}

/** Nothing but a question, put by somebody who asks or to whom no words are given. */
const isQuestion = (text: string, words: string, last: Span | undefined): boolean =>
  last !== undefined &&
  text.slice(last.end - 1, last.end + 1).includes('?') &&
  !/[.!] /.test(words);

const TITLE_CASE = /^(?:(?:\p{Lu}|\p{N})\S*|of|the|a|an|and|in|on|for|to|with)$/u;
const SHORT = 6;
/** A word or two that the tagger is less sure of than this are no statement. */
const UNSURE = 0.5;
const NAMES = /^(?:called|named|titled|entitled|dubbed|termed|known|labell?ed)$/;

/** True when nothing but marks stands beside the words in their paragraph. */
function isWholeBlock(text: string, content: readonly Span[]): boolean {
  const before = text.slice(Math.max(0, (content[0]?.start ?? 0) - 3), content[0]?.start ?? 0);
  const end = content.at(-1)?.end ?? 0;
  return (
    /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(before) &&
    /^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(text.slice(end, end + 4))
  );
}

/**
 * A few words in quotation marks without a verb that nobody says of anything: a title ("The Last
 * Ferry"), what something is called, a heading.
 */
function isTerm(
  text: string,
  quoted: string,
  { content, quotation, attribution }: Statement,
  cue: readonly string[],
): boolean {
  const words = quoted.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}?!])[^\p{L}\p{N}?!]+$/gu, '');
  const list = words.split(/\s+/);
  if (list.length > SHORT || /[?!]$/.test(words) || CLAUSE.test(words)) return false;
  const passive = cue.some((w) => NAMES.test(w)) && cue.some((w) => BE.test(w));
  if (list.length < 3 && (quotation?.score ?? 1) < UNSURE) return true;
  const unsaid = !attribution || attribution.speaker.kind === 'unstated';
  const nobodys = unsaid && isWholeBlock(text, content);
  if (list.length > 1 && list.every((w) => TITLE_CASE.test(w))) return true;
  if (!passive && !nobodys) return false;
  const tagged = tagSentence(words);
  return !tagged.some((_, i) => isFiniteVerb(tagged, i));
}

/** A question is no claim; nor is praise or blame without a proposition, an offer, a refusal. */
export function isProposition(text: string, statement: Statement): boolean {
  const { content, type } = statement;
  const words = sliceAll(text, content);
  const cue = cueWords(text, statement);
  const is = (set: ReadonlySet<string>) => cue.some((w) => set.has(w));
  const asks = is(cues.asking);
  if (asks && QUESTION_WORD.test(words)) return false;
  if ((asks || !cue.some(Boolean)) && isQuestion(text, words, content.at(-1))) return false;
  if (type === 'direct' && isTerm(text, words, statement, cue)) return false;
  if (type !== 'indirect') return true;
  const last = content.at(-1);
  if (is(cues.deeds) && last && text.startsWith('to ', last.start)) return false;
  // "Greeting people at the door, her voice …": what follows the comma is another clause.
  return !isThing(words) && !(is(cues.needsClause) && !CLAUSE.test(words.replace(/,.*$/s, '')));
}

const speakers = [nouns.people, nouns.bodies, nouns.documents, nouns.data];

/** True for "a doctor", "three officials": no need to tag the words. */
const namesSpeaker = (source: string): boolean => {
  const [article = '', ...words] = source.toLowerCase().split(' ');
  const last = words.at(-1) ?? article;
  return (
    /^(?:the|an?|some|one|two|three|several|many|his|her|its|their)$/.test(article) &&
    speakers.some((set) => nouns.isIn(set, last))
  );
};

/** False for words that are no noun phrase: "pushing the false [claim]", "wrote in a blog [post]". */
function isNominal(source: string): boolean {
  if (/\p{Lu}/u.test(source) || namesSpeaker(source)) return true;
  const tagged = tagSentence(source);
  const last = tagged.at(-1);
  if (/^\p{Ll}+ing\b/u.test(source) || isFiniteVerb(tagged, 0)) return tagged.length === 1;
  return (
    !last?.tags.has('Adjective') || (tagged.length > 1 && /^(?:the|a)$/.test(lower(tagged.at(-2))))
  );
}

/**
 * It has a source who is not the author, or a cue in the passive, which hides one: "it was admitted
 * that".
 */
export function isSomebodys(text: string, { type, attribution }: Statement): boolean {
  if (!attribution) return false;
  const cue = attribution.cue[0];
  const source = sliceAll(text, attribution.source);
  // Without marks, what stands before a colon is a label or a place as often as a speaker.
  if (cue && text.slice(cue.start, cue.end) === ':' && type === 'indirect') return false;
  if (source) return !FIRST_PERSON.test(source) && isNominal(source);
  return cue !== undefined && BE.test(text.slice(Math.max(0, cue.start - 25), cue.end));
}

/** Up to five words, then "that" or a subject: whoever was told. */
const TOLD = /^(?:to )?(?:[\p{L}\p{N}'’.-]{1,30} ){1,9}?(?=(?:that|he|she|it|they|there|we) )/u;
const ACCUSED = /^(?:[\p{L}'’.-]{1,30} ){1,5}?of (?=\p{Ll}+ing )/u;

/** True when the cue takes whoever was told as its object. */
export const isTold = (text: string, statement: Statement): boolean =>
  cueWords(text, statement).some((w) => cues.telling.has(w));

/** How many characters at the head of a statement name who was told, or accused. */
export function addresseeLength(text: string, statement: Statement): number {
  const [first] = statement.content;
  if (!first) return 0;
  const head = text.slice(first.start, Math.min(first.end, first.start + 120));
  const cue = cueWords(text, statement);
  const is = (set: ReadonlySet<string>) => cue.some((w) => set.has(w));
  const pattern =
    is(cues.telling) || head.startsWith('to ') ? TOLD : is(cues.accusing) ? ACCUSED : undefined;
  const found = pattern?.exec(head)?.[0] ?? '';
  return /^(?:that|he|she|it|they|there|we|i|you)\b/i.test(found) ? 0 : found.length;
}
