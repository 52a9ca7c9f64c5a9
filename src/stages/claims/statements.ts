/** What somebody is reported to have said, before it is cut down to claims. */
import {
  type ArticleRecord,
  type Attribution,
  type Block,
  contains,
  overlaps,
  type Quotation,
  type Span,
  spanAt,
} from '../../article/index.ts';
import { isSpeechVerb } from '../../language/en/speech-verbs.ts';
import { opensQuoted } from '../../nlp/index.ts';
import { asserts } from './asserts.ts';
import { addresseeLength, isProposition, isSomebodys, isTold } from './proposition.ts';
import { tidy } from './tidy.ts';

export interface Statement {
  readonly content: readonly Span[];
  readonly type: Quotation['type'];
  readonly quotation?: Quotation;
  readonly attribution?: Attribution | undefined;
}

/** A statement with its cue and its source. */
export const wordsOf = ({ content, attribution }: Statement): Span[] => [
  ...content,
  ...(attribution ? [...attribution.cue, ...attribution.source] : []),
];

/** What is paraphrased does not cross a sentence: only what stands in the sentence of its cue. */
function inOneSentence(
  sentences: readonly Span[],
  { content, type, attribution }: Statement,
): readonly Span[] {
  const cue = attribution?.cue[0] ?? attribution?.source[0];
  const home = cue && spanAt(sentences, cue.start);
  if (!home || type === 'direct') return content;
  const here = content
    .filter((s) => overlaps(s, home))
    .map((s) => ({ start: Math.max(s.start, home.start), end: Math.min(s.end, home.end) }));
  return here.length ? here : content;
}

/** "…, which he denied": the statement that stands before it in the sentence is the one denied. */
function withAntecedent(
  text: string,
  sentences: readonly Span[],
  statement: Statement,
  all: readonly Statement[],
): Statement {
  const [first] = statement.content;
  if (!first || text.slice(first.start, first.end).toLowerCase() !== 'which') return statement;
  const sentence = spanAt(sentences, first.start);
  const earlier = all.findLast(
    (s) =>
      s !== statement &&
      s.content.every(
        (p) => p.end <= first.start && sentence !== undefined && contains(sentence, p),
      ),
  );
  return earlier ? { ...statement, type: earlier.type, content: earlier.content } : statement;
}

export type StatementLayers = Pick<
  ArticleRecord,
  'text' | 'blocks' | 'sentences' | 'quotations' | 'attributions'
>;

const SECOND_CUE = /^(?:and |that |which )?(\p{Ll}+(?:ed|aid|old)) (?:for |on |that )?/u;

const isSecondCue = (found: RegExpExecArray | null): boolean =>
  found !== null && (isSpeechVerb(found[1] ?? '') || found[0].endsWith('called for '));

/** A piece that opens with a reporting verb is a second statement: "… and called for more trams". */
function apart(text: string, statement: Statement): Statement[] {
  const { content, attribution } = statement;
  const second = content.findIndex((s, i) => i > 0 && isSecondCue(cueOf(text, s)));
  const piece = content[second];
  const found = piece && cueOf(text, piece);
  if (!found || !attribution) return [statement];
  const from = piece.start + found[0].indexOf(found[1] ?? '');
  const cue = { start: from, end: from + (found[1]?.length ?? 0) };
  const rest = [
    { start: piece.start + found[0].length, end: piece.end },
    ...content.slice(second + 1),
  ];
  return [
    { ...statement, content: content.slice(0, second) },
    { ...statement, type: 'indirect', content: rest, attribution: { ...attribution, cue: [cue] } },
  ];
}

const cueOf = (text: string, { start, end }: Span): RegExpExecArray | null =>
  SECOND_CUE.exec(text.slice(start, Math.min(end, start + 40)));

/** Between a clause and a source, words that say the clause is not the source's. */
const ANOTHER = /^\W*(?:though|although|even though|but|while|whereas)\b/i;
const INTO_SOURCE = /\bwhat$/i;

/** Without the clause before the source that is the article's own: "It rains, though officials say …". */
function withoutOther(text: string, { content, type, attribution }: Statement): readonly Span[] {
  const source = attribution?.source[0] ?? attribution?.cue[0];
  if (!source || type === 'direct' || !content.some((s) => s.start > source.start)) return content;
  return content.filter((s) => {
    if (s.start > source.start) return true;
    const between = text.slice(s.end, source.start);
    return !ANOTHER.test(between) && !INTO_SOURCE.test(text.slice(s.start, s.end));
  });
}

const TOLD_TO = /^(?:[\p{L}\d’'.-]+ ){0,4}[\p{L}\d’'.-]+, (?=\p{Ll})/u;

/** Paraphrase starts after whoever was told. */
function afterAddressee(text: string, statement: Statement): readonly Span[] {
  const [first, ...rest] = statement.content;
  if (!first || statement.type === 'direct') return statement.content;
  const [second] = rest;
  if (second && isTold(text, statement)) {
    if (text.startsWith('that ', second.start)) return rest;
    // "The lamp, Ruiz told the council, was lit": what follows the cue up to the comma was told.
    const told = TOLD_TO.exec(text.slice(second.start, second.end))?.[0].length ?? 0;
    if (told && first.end < (statement.attribution?.cue[0]?.start ?? 0))
      return [first, { start: second.start + told, end: second.end }, ...rest.slice(1)];
  }
  const start = first.start + addresseeLength(text, statement);
  return start < first.end ? [{ start, end: first.end }, ...rest] : statement.content;
}

/** What they spoke of is no part of what they said: "“We won”, he said of the vote". */
function withoutTopic(text: string, { content, attribution }: Statement): readonly Span[] {
  const [cue] = attribution?.cue ?? [];
  if (!cue || content.length < 2 || !/\b(?:of|about)$/.test(text.slice(cue.start, cue.end)))
    return content;
  return content.filter((s) => s.start - cue.end > 2 || s.start < cue.end);
}

/** A sentence between quotation marks was said, whatever verb puts it: "“We lost,” as he put it". */
function isWholeSentence(text: string, { type, content }: Quotation): boolean {
  const [first] = content;
  if (type !== 'direct' || !first || !opensQuoted(text, first)) return false;
  const words = text.slice(first.start, first.end).replace(/^[^\p{L}]+/u, '');
  return /^\p{Lu}/u.test(words) && words.split(/\s+/).length > 3;
}

/** Headings say again what the prose says. */
const inHeading = (blocks: readonly Block[], { content }: Statement): boolean =>
  content.every((s) => spanAt(blocks, s.start)?.role === 'heading');

/**
 * The statements of the article's quotations of class speech. Paraphrase without a cue or a source
 * is nobody's statement; words in quotation marks are somebody's, known or not.
 */
export function statementsOf({
  text,
  blocks,
  sentences,
  quotations,
  attributions,
}: StatementLayers): Statement[] {
  const of = new Map(attributions.map((a) => [a.quotation, a]));
  const found = quotations
    .filter((q) => q.class === 'speech' || isWholeSentence(text, q))
    .map((quotation): Statement => {
      const attribution = of.get(quotation.id);
      return { quotation, attribution, type: quotation.type, content: quotation.content };
    })
    .filter((s) => s.type === 'direct' || isSomebodys(text, s))
    .filter((s) => isProposition(text, s) && asserts(text, s) && !inHeading(blocks, s))
    .map((s) => ({ ...s, content: tidy(text, inOneSentence(sentences, s)) }))
    .map((s) => ({ ...s, content: withoutTopic(text, s) }))
    .map((s) => ({ ...s, content: withoutOther(text, s) }))
    .flatMap((s) => apart(text, s))
    .map((s) => ({ ...s, content: afterAddressee(text, s) }))
    .filter((s) => s.content.length > 0);
  return found.map((s) => withAntecedent(text, sentences, s, found));
}
