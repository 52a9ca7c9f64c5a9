/** The features of a reported claim for the model that judges it. */
import type { Span } from '../../article/index.ts';
import { isAuxiliary, isFiniteVerb, tagSentence, tokenize } from '../../nlp/index.ts';
import type { Nesting, ReportedCandidate } from './reported.ts';

const LETTER = /[\p{L}\p{N}]/u;
const PRONOUN = /^(?:he|she|it|they|we|i|who|this|these|those)$/;

/** Log odds in steps of a half, within ±5. */
const odds = (p: number): number => {
  const bounded = Math.min(0.9933, Math.max(0.0067, p));
  return Math.round(2 * Math.log(bounded / (1 - bounded)));
};

const size = (count: number): string =>
  count < 6 ? `${count}` : count < 10 ? '6-9' : count < 16 ? '10-15' : count < 30 ? '16-29' : '30';

/** Words in lower case, and marks, of some spans. */
const tokensIn = (text: string, spans: readonly Span[]): string[] =>
  spans.flatMap((s) => tokenize(text, s.start, s.end).map((t) => t.text.toLowerCase()));

/** How many characters are tagged to find a verb when no auxiliary tells; a clause has it early. */
const TAGGED = 80;

/** Whether the words hold a finite verb: an auxiliary, else any that their tags show. */
function verbOf(text: string, content: readonly Span[], words: readonly string[]): string {
  if (words.slice(1).some(isAuxiliary)) return 'auxiliary';
  const [first] = content;
  if (!first) return 'none';
  const tagged = tagSentence(text.slice(first.start, Math.min(first.end, first.start + TAGGED)));
  const at = tagged.findIndex((_, i) => isFiniteVerb(tagged, i));
  return at < 0 ? 'none' : at === 0 ? 'first' : 'later';
}

/** What the words of a claim are: how many, how they open and end, whether they hold a clause. */
function wordFeatures(text: string, content: readonly Span[]): string[] {
  const words = tokensIn(text, content).filter((w) => LETTER.test(w));
  const [first] = content;
  const end = content.at(-1)?.end ?? 0;
  const opening = text.charAt(first?.start ?? 0);
  const verb = verbOf(text, content, words);
  return [
    `words=${size(words.length)}`,
    `pieces=${Math.min(content.length, 3)}`,
    `opens=${words[0]}`,
    `opens-two=${words[0]} ${words[1]}`,
    `opens-ends=${words[0]?.slice(-3)}`,
    `ends=${words.at(-1)}`,
    `mark=${text.charAt(end).trim() || 'none'}`,
    `asks=${text.charAt(end) === '?' || text.charAt(end - 1) === '?'}`,
    `capital=${/\p{Lu}/u.test(opening)}`,
    `verb=${verb}`,
    `verb-words=${verb} ${size(words.length)}`,
    `verb-opens=${verb} ${words[0]}`,
  ];
}

/** Features of what somebody is reported to have said; `nested`: in, or around, another statement. */
export function reportedFeatures(
  text: string,
  { quotation, attribution, content, support }: ReportedCandidate,
  nested: Nesting,
): string[] {
  const { speaker, polarity } = attribution ?? {};
  const cue = tokensIn(text, attribution?.cue ?? []);
  const source = tokensIn(text, attribution?.source ?? []);
  const cueStart = attribution?.cue[0]?.start;
  const side =
    cueStart === undefined ? 'none' : cueStart < (content[0]?.start ?? 0) ? 'before' : 'after';
  const type = `${quotation.type} ${support}`;
  const words = wordFeatures(text, content);
  return [
    'bias',
    `type=${type}`,
    `score=${odds(quotation.score)}`,
    `score-type=${odds(quotation.score)} ${quotation.type}`,
    `by=${quotation.by}`,
    `speaker=${speaker?.kind ?? 'nobody'} ${speaker?.name ? 'named' : 'nameless'} ${speaker?.entity ? 'known' : 'described'}`,
    `source=${PRONOUN.test(source.join(' ')) ? 'pronoun' : source.length ? 'words' : 'none'}`,
    `polarity=${polarity}`,
    `side=${side} ${quotation.type}`,
    `nested=${nested} ${quotation.type}`,
    ...cue.map((w) => `cue=${w}`),
    `cue-opens=${cue.at(-1)} ${tokensIn(text, content.slice(0, 1))[0]}`,
    ...words,
    ...words.map((f) => `${quotation.type} ${f}`),
    ...cue.slice(-1).map((w) => `cue-clause=${w} ${words.at(-1)}`),
  ];
}
