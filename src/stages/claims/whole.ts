/** The whole proposition: what the tagger left off at either end of a paraphrase. */
import { BySentence, overlaps, type Span, spanAt } from '../../article/index.ts';
import { afterRest, afterSpeaking } from '../../language/en/clause-words.ts';
import { isSpeechVerb } from '../../language/en/speech-verbs.ts';
import { withoutDateline } from './dateline.ts';
import { withoutConnective, withoutOpening, withoutScraps } from './edges.ts';
import { fronted } from './fronted.ts';
import { type Statement, wordsOf } from './statements.ts';

const LETTER = /\p{L}/u;
/** Marks that no paraphrase runs over. */
const STOPS = /[;:“”"()]/;

/** True when another statement, or the statement's own cue or source, stands in the stretch. */
const taken = (span: Span, statement: Statement, others: readonly Statement[]): boolean =>
  [wordsOf({ ...statement, content: [] }), ...others.map(wordsOf)].some((words) =>
    words.some((w) => overlaps(w, span)),
  );

/**
 * A source that trails covers its sentence from the start, unless another statement stands there:
 * "On Monday, a bridge fell, according to …".
 */
function fromTheStart(
  text: string,
  sentence: Span,
  statement: Statement,
  others: readonly Statement[],
): readonly Span[] {
  const { content, attribution } = statement;
  const [first] = content;
  const cue = attribution?.cue[0];
  if (!first || !cue || cue.start < first.end || cue.end > sentence.end) return content;
  if (sentence.start >= first.start) return content;
  const lead = withoutConnective(text, { start: sentence.start, end: first.start });
  const words = text.slice(lead.start, lead.end);
  if (!LETTER.test(words) || STOPS.test(words)) return content;
  return taken(lead, statement, others)
    ? content
    : [{ start: lead.start, end: first.end }, ...content.slice(1)];
}

/** Whether what follows the content plainly belongs to it: the clause goes on, or a rest hangs on it. */
function goesOn(rest: string): boolean {
  if (/^\s?[—–]/.test(rest)) return true;
  const [, marks = '', word = '', next = ''] =
    /^([,”"’'\s]*)(\p{L}*)\s*(\p{L}*)/u.exec(rest.slice(0, 60)) ?? [];
  if (!word || word !== word.toLowerCase()) return false;
  if (word === 'and') return next.endsWith('ing');
  if (!marks.includes(',')) return /[”"’']/.test(marks) || !afterSpeaking.has(word);
  return afterRest.has(word) || !(afterSpeaking.has(word) || opensAnother.test(word));
}

/** After a comma, words that open a clause or an aside of the article's own. */
const opensAnother =
  /^(?:a|an|the|its|his|her|their|he|she|it|they|we|though|although|even|then|where|whose|whom|according|per|\p{L}+ing)$/u;

/** A statement that its source leads runs to where the sentence, or its part of it, ends. */
function toTheEnd(
  text: string,
  sentence: Span,
  statement: Statement,
  others: readonly Statement[],
): readonly Span[] {
  const { content, attribution } = statement;
  const last = content.at(-1);
  const cue = attribution?.cue[0];
  if (!last || !cue || cue.start > last.start || last.end >= sentence.end) return content;
  const rest = text.slice(last.end, sentence.end);
  if (!goesOn(rest)) return content;
  const stop = rest.slice(2).search(/[;:]|[,—] ?(?:but|which|who|although|though|even though)\b/);
  const end = stop < 0 ? sentence.end : last.end + 2 + stop;
  if (taken({ start: last.end, end }, statement, others)) return content;
  return [...content.slice(0, -1), { start: last.start, end }];
}

const GOES_ON_AFTER = /^,\s*(?:(?!according|including)\p{Ll}+ing|by|despite|from|with|for)\s/u;

/** After a source in the middle the statement goes on: "…, the agency said, injuring two". */
function afterTheSource(
  text: string,
  sentence: Span,
  statement: Statement,
  others: readonly Statement[],
): readonly Span[] {
  const { content, attribution } = statement;
  const last = content.at(-1);
  const end = Math.max(0, ...wordsOf({ ...statement, content: [] }).map((s) => s.end));
  if (!attribution || !last || end <= last.end || end >= sentence.end) return content;
  const rest = { start: end, end: sentence.end };
  const words = text.slice(rest.start, rest.end);
  const [, participle = ''] = /^,\s*(\p{Ll}+ing)\b/u.exec(words) ?? [];
  if (isSpeechVerb(participle) || /^(?:referring|speaking)$/.test(participle)) return content;
  if (!GOES_ON_AFTER.test(words) || STOPS.test(words) || taken(rest, statement, others))
    return content;
  return [...content, rest];
}

const FRAGMENT_WORDS = 3;

/** A word or two in quotation marks, in the middle of a paraphrase. */
function isFragment(text: string, { content }: Statement): boolean {
  const words = content
    .map((s) => text.slice(s.start, s.end))
    .join(' ')
    .trim();
  return words.split(/\s+/).length <= FRAGMENT_WORDS && /^\p{Ll}/u.test(words);
}

function withoutLead(text: string, [first, ...rest]: readonly Span[]): Span[] {
  return first ? [withoutConnective(text, withoutDateline(text, first)), ...rest] : [];
}

/** A source that leads may stand after the first words of the statement. */
function withFronted(
  text: string,
  sentence: Span,
  statement: Statement,
  others: readonly Statement[],
): readonly Span[] {
  const { content, attribution } = statement;
  const source = attribution?.source[0] ?? attribution?.cue[0];
  const [first] = content;
  if (!source || !first || first.start < source.start) return content;
  const lead = fronted(text, sentence, source.start);
  return lead && !taken(lead, statement, others) ? [lead, ...content] : content;
}

/** The statements with the words that belong to their propositions, and no others. */
export function whole(
  text: string,
  sentences: readonly Span[],
  statements: readonly Statement[],
): Statement[] {
  const inSentence = new BySentence(sentences, statements, wordsOf);
  return statements.map((s) => {
    const last = s.content.at(-1);
    const sentence = last && spanAt(sentences, last.start);
    if (!sentence || (s.type === 'direct' && !isFragment(text, s))) return s;
    const others = inSentence.near(sentence).filter((other) => other !== s);
    let content: readonly Span[] = withoutScraps(text, s.content);
    content = fromTheStart(text, sentence, { ...s, content }, others);
    content = toTheEnd(text, sentence, { ...s, content }, others);
    content = afterTheSource(text, sentence, { ...s, content }, others);
    content = withoutOpening(text, withoutLead(text, content));
    return { ...s, content: withFronted(text, sentence, { ...s, content }, others) };
  });
}
