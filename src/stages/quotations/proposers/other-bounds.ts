/**
 * The tagger's reading of a cue with other bounds of what is said, for the confidence to choose
 * from: an end before each place at which the reporter may go on himself, the whole sentence, what
 * somebody is told to do without whom it tells, the subject of what "is said to be so".
 */
import { lastStartingBy } from '../../../article/index.ts';
import { finiteAuxiliaries, reporterClauses } from '../../../language/en/grammar.ts';
import { INFINITIVE, PERSON, SPEECH_VERB } from '../../../models/quotation-tagger/lexicon.ts';
import type { Passage, Range } from '../../../models/quotation-tagger/passage.ts';
import type { PassageCandidate } from '../candidate.ts';
import { finite } from '../confidence/clause.ts';
import { isAdverb, joins } from '../grammar.ts';

const FEWEST = 4;
/** Places to end at that are offered of one kind. */
const CUTS = 2;
const DASH = /^[–—-]$/;
const STOP = /^[.?!…]$/;
const BE = /^(?:is|are|was|were|be|been|being|['’](?:s|re))$/;
const BOUNDARY = /^(?:that|but|because|while|although|though|[,;:—–(“"”.])$/;
const STOPS = /^(?:that|not|never)$/;
const ABOUT = /^(?:of|for|about)$/;
const ASKED = /^(?:if|whether|how|why|what)$/;
const LONGEST_ADDRESSEE = 14;
const LONGEST_SUBJECT = 24;

/** Names of what is offered here. */
export const boundNames: ReadonlySet<string> = new Set(
  'before-verb before-clause before-comma before-and from-to from-of to-end from-start first-piece later-pieces with-subject seen-bounds'.split(
    ' ',
  ),
);

export interface Offer {
  readonly by: string;
  readonly content: readonly Range[];
}

/** Other words that may be said, each by the name of how it was found. */
export function otherBounds(p: Passage, candidate: PassageCandidate): Offer[] {
  const { content } = candidate;
  const last = content.at(-1);
  if (!last) return [];
  const cut = (end: number): readonly Range[] => [
    ...content.slice(0, -1),
    { first: last.first, last: end },
  ];
  return [
    ...offer('one-sentence', inItsSentence(p, candidate)),
    ...offer('behind-colon', behindColon(p, last)),
    ...ends(p, last).flatMap(([by, end]) => offer(by, cut(end))),
    ...instructed(p, candidate),
    ...whole(p, candidate),
    ...apart(p, candidate),
    ...withSubject(p, candidate),
  ];
}

const offer = (by: string, content: readonly Range[]): Offer[] =>
  content.length ? [{ by, content }] : [];

/** Only what is said in the cue's sentence: "She said it was safe. “We looked.”" */
function inItsSentence(p: Passage, { cue, content }: PassageCandidate): readonly Range[] {
  const here = p.sentence[cue[0]?.first ?? -1];
  const kept = content.filter((r) => p.sentence[r.first] === here && p.sentence[r.last] === here);
  return kept.length < content.length ? kept : [];
}

/** The marks that end the piece, where a colon stands before them: "put it in these words: “We stay.”" */
function behindColon(p: Passage, piece: Range): readonly Range[] {
  const marks = p.quotes[lastStartingBy(p.marked, p.tokens[piece.last]?.start ?? 0)];
  const isWhole =
    marks &&
    marks.first > piece.first &&
    marks.last - piece.last <= 1 &&
    marks.last - marks.first > FEWEST;
  return isWhole && p.word(marks.first - 1) === ':' ? [marks] : [];
}

/** Where the last piece may end before its end. */
function ends(p: Passage, { first, last }: Range): (readonly [by: string, end: number])[] {
  const found = new Map<number, string>();
  const counts = new Map<string, number>();
  const add = (by: string, end: number): void => {
    const count = counts.get(by) ?? 0;
    if (count >= CUTS || found.has(end)) return;
    counts.set(by, count + 1);
    found.set(end, by);
  };
  let comma = -1;
  for (let i = first + 1; i < last; i++) {
    const word = p.word(i);
    if (p.inMarks(i)) {
      // “… a talk,” adding
      if (!p.inMarks(i + 1) && reports(p, i + 1) && i - first >= FEWEST) add('before-verb', i);
      continue;
    }
    const before = { first, last: i - 1 };
    const next = p.word(i + 1);
    if (i - first < 2) continue;
    if (word === ',' || DASH.test(word)) {
      const opens = word !== ',' || reporterClauses.has(next.toLowerCase());
      if (!finite(p, before) && !opens) continue;
      if (reports(p, i + 1)) add('before-verb', i - 1);
      else if (opens) add('before-clause', i - 1);
      else comma = i - 1;
      if (!opens) add('before-comma', i - 1);
    } else if (joins(word)) {
      const at = isAdverb(next) ? i + 2 : i + 1;
      if (reports(p, at)) add('before-verb', p.word(i - 1) === ',' ? i - 2 : i - 1);
      else if (finite(p, before) && finite(p, { first: i + 1, last })) add('before-and', i - 1);
    }
  }
  if (comma >= 0 && !found.has(comma)) found.set(comma, 'before-comma');
  return [...found].map(([end, by]) => [by, end] as const);
}

const reports = (p: Passage, i: number): boolean =>
  (p.lexicon(i) & SPEECH_VERB) !== 0 && /^\p{Ll}+(?:ed|ing|s|id|ld)$/u.test(p.word(i));

/** "asked the men [to leave]", "accused him of [lying]" */
function instructed(p: Passage, { cue, content }: PassageCandidate): Offer[] {
  const [piece, ...more] = content;
  const verb = cue.at(-1);
  if (!piece || more.length || !verb || piece.first !== verb.last + 1) return [];
  let bits = 0;
  for (let i = verb.first; i <= verb.last; i++) bits |= p.lexicon(i);
  if (!(bits & (INFINITIVE | PERSON | SPEECH_VERB))) return [];
  const end = Math.min(piece.last - 1, piece.first + LONGEST_ADDRESSEE);
  let about = -1;
  for (let i = piece.first + 1; i <= end; i++) {
    const word = p.word(i);
    if (p.inMarks(i) || p.inMarks(i + 1) || finiteAuxiliaries.has(word) || STOPS.test(word)) break;
    if (word === 'to') return offer('from-to', [{ first: i, last: piece.last }]);
    if (about < 0 && (ABOUT.test(word) || ASKED.test(word))) about = ABOUT.test(word) ? i + 1 : i;
  }
  return about < 0 ? [] : offer('from-of', [{ first: about, last: piece.last }]);
}

/** To the end of the sentence behind its cue, from its start before it. */
function whole(p: Passage, { cue, content, source }: PassageCandidate): Offer[] {
  const [verb] = cue;
  const [piece, ...more] = content;
  if (!verb || !piece || more.length) return [];
  const sentence = p.sentences[p.sentence[verb.first] ?? 0];
  if (!sentence) return [];
  if (piece.first > verb.last) {
    if (p.sentence[piece.last] !== p.sentence[verb.first]) return [];
    let end = sentence.last;
    while (end > piece.last && STOP.test(p.word(end))) end--;
    return end > piece.last + 1 ? offer('to-end', [{ first: piece.first, last: end }]) : [];
  }
  const from = Math.min(verb.first, source[0]?.first ?? verb.first);
  if (piece.last >= from || p.sentence[piece.first] !== p.sentence[verb.first]) return [];
  return piece.first > sentence.first + 1
    ? offer('from-start', [{ first: sentence.first, last: piece.last }])
    : [];
}

/** Of two pieces each alone; a quotation in marks that its tag interrupts is one. */
function apart(p: Passage, { content }: PassageCandidate): Offer[] {
  const [one, other] = content;
  if (!one || !other || content.every(({ first, last }) => p.inMarks(first) && p.inMarks(last)))
    return [];
  return [...offer('first-piece', [one]), ...offer('later-pieces', content.slice(1))];
}

/** "[Growth] is forecast [to slow]" */
function withSubject(p: Passage, { cue, content }: PassageCandidate): Offer[] {
  const [verb] = cue;
  const [piece, ...more] = content;
  if (!verb || !piece || more.length || p.word(piece.first) !== 'to') return [];
  if (piece.first !== verb.last + 1) return [];
  let be = verb.first;
  while (be > verb.first - 4 && !BE.test(p.word(be))) be--;
  if (!BE.test(p.word(be))) return [];
  let last = be - 1;
  while (/^(?:has|have|had|also|now)$/.test(p.word(last))) last--;
  const start = p.sentences[p.sentence[verb.first] ?? 0]?.first ?? 0;
  let first = last;
  while (first > start && last - first < LONGEST_SUBJECT && !BOUNDARY.test(p.word(first - 1)))
    first--;
  return last >= first && last >= start ? offer('with-subject', [{ first, last }, piece]) : [];
}
