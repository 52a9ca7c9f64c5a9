/** Statements that a sentence hands to a source in so many words, and no attribution has read. */
import { type ArticleRecord, contains, overlaps, type Span } from '../../article/index.ts';
import { attributionOf, type Voice } from '../../models/voices/index.ts';
import { withoutConnective } from './edges.ts';
import type { Statement } from './statements.ts';
import { tidy, without } from './tidy.ts';

type Layers = Pick<ArticleRecord, 'text' | 'entities' | 'mentions'>;

const WORDS = 3;
const MARKS = /[“”"«»]/;

const reach = ({ content, attribution }: Statement): Span[] => [
  ...content,
  ...(attribution ? [...attribution.cue, ...attribution.source] : []),
];

/** True when the tagger read the voice as part of what somebody says inside quotation marks. */
const isQuoted = (voice: Voice, statements: readonly Statement[]): boolean =>
  statements.some((s) => s.type === 'direct' && s.content.some((p) => overlaps(p, voice.phrase)));

/** The statements that the voices add; what an attribution of the same stretch has read is left out. */
export function voiced(
  article: Layers,
  voices: readonly Voice[],
  statements: readonly Statement[],
): Statement[] {
  const inner = voices.filter((v) => v.by === 'says-that');
  const outer = voices.filter((v) => v.by !== 'says-that');
  const found: Statement[] = [];
  for (const voice of [...inner, ...outer])
    found.push(...statementOf(article, voice, [...statements, ...found]));
  return found;
}

function statementOf(article: Layers, voice: Voice, statements: readonly Statement[]): Statement[] {
  const { text } = article;
  if (isQuoted(voice, statements)) return [];
  const read = statements
    .filter((s) => !s.content.some((p) => contains(p, voice.phrase)))
    .flatMap(reach);
  const free = read.reduce<Span[]>((spans, r) => without(spans, r), [...voice.content]);
  const content = tidy(text, free).map((s, i) => (i === 0 ? withoutConnective(text, s) : s));
  const words = content.map((s) => text.slice(s.start, s.end)).join(' ');
  if (words.split(/\s+/).length < WORDS) return [];
  const type = MARKS.test(words) ? 'mixed' : 'indirect';
  return [{ content, type, attribution: attributionOf(article, voice) }];
}
