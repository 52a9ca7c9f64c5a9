/** The whole proposition: what the tagger left off at the edges of a paraphrase. */
import { overlaps, type Span, spanAt } from '../../article/index.ts';
import type { Statement } from './statements.ts';
import { withoutConnective } from './tidy.ts';

const THAT = /^that\s+/;

/** "that" joins a statement to its verb; it is no part of it. */
function withoutThat(text: string, spans: readonly Span[]): Span[] {
  return spans.map((s) => {
    const that = THAT.exec(text.slice(s.start, Math.min(s.end, s.start + 8)));
    return that ? { start: s.start + that[0].length, end: s.end } : s;
  });
}

/**
 * A source that trails covers its sentence from the start, unless another statement stands there:
 * "On Monday, a bridge fell, according to …".
 */
function fromTheStart(
  text: string,
  sentences: readonly Span[],
  statement: Statement,
  all: readonly Statement[],
): readonly Span[] {
  const { content, attribution, type } = statement;
  const [first] = content;
  const cue = attribution?.cue[0];
  if (!first || !cue || type === 'direct' || cue.start < first.end) return content;
  const sentence = spanAt(sentences, first.start);
  if (!sentence || cue.end > sentence.end || sentence.start >= first.start) return content;
  const lead = withoutConnective(text, { start: sentence.start, end: first.start });
  const words = text.slice(lead.start, lead.end);
  if (!/\p{L}/u.test(words) || /[;:“”"()]/.test(words) || words.length > 60) return content;
  const taken = all.some(
    (s) =>
      s !== statement &&
      [...s.content, ...(s.attribution?.cue ?? [])].some((p) => overlaps(p, lead)),
  );
  return taken ? content : [{ start: lead.start, end: first.end }, ...content.slice(1)];
}

/** The statements with the words that belong to their propositions, and no others. */
export const whole = (
  text: string,
  sentences: readonly Span[],
  statements: readonly Statement[],
): Statement[] =>
  statements.map((s) => ({
    ...s,
    content: withoutThat(text, fromTheStart(text, sentences, s, statements)),
  }));
