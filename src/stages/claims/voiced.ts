/** Statements that a sentence hands to a source in so many words, and no attribution has read. */
import {
  type ArticleRecord,
  BySentence,
  contains,
  overlaps,
  type Span,
} from '../../article/index.ts';
import { attributionOf, hasOwnClause, type Voice } from '../../models/voices/index.ts';
import { isFiniteVerb, opensQuoted, tagSentence } from '../../nlp/index.ts';
import { withoutConnective } from './edges.ts';
import { type Statement, wordsOf } from './statements.ts';
import { tidy, withoutAll } from './tidy.ts';

type Layers = Pick<ArticleRecord, 'text' | 'sentences' | 'entities' | 'mentions'>;

const WORDS = 3;
const size = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0);

/** Words outside brackets. */
const wordCount = (words: string): number =>
  words.replace(/\([^)]*\)?/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const AUXILIARY = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\b/;

/** Names and other noun phrases that a voice stands beside are no statement of its own. */
function hasVerb(words: string): boolean {
  if (AUXILIARY.test(words)) return true;
  const tagged = tagSentence(words);
  return tagged.some((_, i) => isFiniteVerb(tagged, i));
}

const MARKS = /[“”"«»]/;

/** True when the tagger read the voice as part of what somebody says inside quotation marks. */
const isQuoted = (text: string, voice: Voice, statements: readonly Statement[]): boolean =>
  statements.some(
    (s) =>
      s.type === 'direct' &&
      s.content.some((p) => overlaps(p, voice.phrase) && opensQuoted(text, p)),
  );

/** The statements that the voices add; what an attribution of the same stretch has read is left out. */
export function voiced(
  article: Layers,
  voices: readonly Voice[],
  statements: readonly Statement[],
): Statement[] {
  const readIn = new BySentence(article.sentences, statements, wordsOf);
  const found: Statement[] = [];
  for (const inSentence of bySentence(voices)) {
    const added: Statement[] = [];
    const read = readIn.near(inSentence[0]?.sentence ?? { start: 0, end: 0 });
    for (const voice of inSentence) added.push(...statementOf(article, voice, [...read, ...added]));
    found.push(...added);
  }
  return found;
}

/** The voices sentence by sentence; those that trail cover what those in clauses of their own leave. */
function bySentence(voices: readonly Voice[]): Voice[][] {
  const groups = new Map<Span, Voice[]>();
  for (const voice of voices)
    groups.set(voice.sentence, [...(groups.get(voice.sentence) ?? []), voice]);
  const isInner = (v: Voice) => (hasOwnClause(v.by) ? 0 : 1);
  return [...groups.values()].map((group) => group.sort((a, b) => isInner(a) - isInner(b)));
}

function statementOf(article: Layers, voice: Voice, statements: readonly Statement[]): Statement[] {
  const { text } = article;
  if (isQuoted(text, voice, statements)) return [];
  const read = statements
    .filter((s) => !s.content.some((p) => contains(p, voice.phrase)))
    .flatMap(wordsOf);
  const free = withoutAll(voice.content, read);
  // Of what others have not taken, scraps state nothing.
  const least = size(free) === size(voice.content) ? 1 : WORDS;
  const content = tidy(text, free)
    .filter((s) => wordCount(text.slice(s.start, s.end)) >= least)
    .map((s, i) => (i === 0 ? withoutConnective(text, s) : s));
  const words = content.map((s) => text.slice(s.start, s.end));
  if (!words.some((w) => wordCount(w) > 1)) return [];
  if (!hasOwnClause(voice.by) && !words.some(hasVerb)) return [];
  const type = words.some((w) => MARKS.test(w)) ? 'mixed' : 'indirect';
  return [{ content, type, attribution: attributionOf(article, voice) }];
}
