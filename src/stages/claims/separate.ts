/** Statements within statements: whose words are whose. */
import { BySentence, contains, overlaps, type Span } from '../../article/index.ts';
import { opensQuoted } from '../../nlp/index.ts';
import { withoutDangling } from './edges.ts';
import { type Statement, wordsOf } from './statements.ts';
import { tidy, without } from './tidy.ts';

const within = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.length > 0 && inner.every((s) => outer.some((o) => contains(o, s)));

const around = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
});

const cueOf = ({ attribution }: Statement): readonly Span[] =>
  attribution ? [...attribution.cue, ...attribution.source] : [];

/** The statement without its own reporting words, where they stand between its pieces. */
const ownWords = (s: Statement): Span[] => {
  const cue = cueOf(s).filter((c) => s.content.some((p) => contains(p, c)));
  return s.type === 'direct' || !cue.length ? [...s.content] : without(s.content, around(cue));
};

/** Paraphrase without a conjunction at its ends; quoted words stay as they are. */
const edged = (text: string, { type }: Statement, spans: readonly Span[]): Span[] =>
  type === 'direct' ? [...spans] : withoutDangling(text, tidy(text, spans));

const PARTICIPLE = /ing\b/;

/** True for what belongs to the deed that the outer one tells of: "accused him of … and claiming …". */
const hangsOn = (text: string, inner: Statement, outer: Statement): boolean => {
  if (inner.attribution?.source.length && !sharesSource(inner, outer)) return false;
  const [cue] = inner.attribution?.cue ?? [];
  const [first] = inner.content;
  if (!cue || !first) return false;
  const [verb = ''] = text.slice(cue.start, cue.end).split(' ');
  return PARTICIPLE.test(verb) || /^to /.test(text.slice(first.start, first.end));
};

/** The rest of the outer one, where the inner one, its cue before it, was cut short of it. */
function restAfter(inner: Statement, outer: readonly Span[]): Span | undefined {
  const last = inner.content.at(-1);
  const piece = last && outer.find((p) => contains(p, last));
  const leads = (inner.attribution?.cue[0]?.start ?? Infinity) < (inner.content[0]?.start ?? 0);
  return last && piece && leads && last.end < piece.end
    ? { start: last.end, end: piece.end }
    : undefined;
}

/** Words between quotation marks are their speaker's alone; in a turn of a transcript others may speak. */
const holds = (text: string, { type, content }: Statement): boolean =>
  type === 'direct' && content.some((s) => opensQuoted(text, s));

const upTo = (spans: readonly Span[], end: number): Span[] =>
  spans.map((s, i) => (i === spans.length - 1 ? { start: s.start, end } : s));

const sharesSource = (one: Statement, other: Statement): boolean => {
  const [source] = one.attribution?.source ?? [];
  return source !== undefined && source.start === other.attribution?.source[0]?.start;
};

/** Its cue stands in the other's words, and so does its source, unless they share it. */
const isInside = (inner: Statement, outer: Statement): boolean =>
  within(cueOf(inner), outer.content) ||
  (sharesSource(inner, outer) && within(inner.attribution?.cue ?? [], outer.content));

const wordsInside = (inner: Statement, outer: Statement): Span[] =>
  wordsOf(inner).filter((w) => inner.content.includes(w) || within([w], outer.content));

/**
 * A statement inside another keeps its words ("the agency said it had begun, according to a paper"):
 * the outer one keeps what is left. Inside quotation marks it is the other way round: the outer
 * speaker holds the whole.
 */
export function separate(
  text: string,
  sentences: readonly Span[],
  statements: readonly Statement[],
): Statement[] {
  const held = new Set<Statement>();
  const left = new Map<Statement, Span[]>(statements.map((s) => [s, ownWords(s)]));
  const inSentence = new BySentence(sentences, statements, wordsOf);
  for (const outer of statements)
    for (const inner of inSentence.near(...outer.content)) {
      if (inner === outer || !isInside(inner, outer)) continue;
      if (!inner.content.some((s) => outer.content.some((o) => overlaps(o, s)))) continue;
      if (holds(text, outer) || hangsOn(text, inner, outer)) held.add(inner);
      else if (outer.type !== 'direct') {
        const rest = restAfter(inner, outer.content);
        const words = rest ? [...wordsInside(inner, outer), rest] : wordsInside(inner, outer);
        left.set(outer, without(left.get(outer) ?? [], around(words)));
        if (rest) left.set(inner, upTo(left.get(inner) ?? [], rest.end));
      }
    }
  const apart = statements
    .filter((s) => !held.has(s))
    .map((s) => ({ ...s, content: tidy(text, edged(text, s, left.get(s) ?? s.content)) }))
    .filter((s) => s.content.length > 0);
  return once(apart);
}

/**
 * One of the statements of the same words: "Ruiz said it showed that …". The one with a named
 * speaker, the outer one first.
 */
function once(statements: readonly Statement[]): Statement[] {
  const kept = new Map<string, Statement>();
  for (const s of statements) {
    const key = `${s.attribution?.polarity} ${s.content.map((p) => `${p.start}-${p.end}`).join()}`;
    const known = kept.get(key);
    if (!known || (!known.attribution?.speaker.name && s.attribution?.speaker.name))
      kept.set(key, s);
  }
  return [...kept.values()];
}
