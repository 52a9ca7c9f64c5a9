/** Resolves the speakers of an article's statements one after the other. */
import {
  type Entity,
  lastStartingBy,
  type Quotation,
  type Span,
  type Speaker,
  spanAt,
} from '../../../article/index.ts';
import type { Reading } from '../candidate.ts';
import { type Candidate, candidatesFor, DESCRIBING } from './candidates.ts';
import { DescribedBefore } from './described-before.ts';
import type { Discourse, Told } from './discourse.ts';
import { genderOf } from './gender.ts';
import { interviewee } from './interviewee.ts';
import { ambiguousPerson, type Resolved, unstated } from './named.ts';
import { nearestSource } from './nearest-source.ts';
import { answering, labelSpeaker, posterOf } from './page-speakers.ts';
import { headWord, type SourcePhrase, sourcePhrase } from './phrase.ts';
import { formOf, type Question } from './question.ts';
import type { Rank } from './rank.ts';
import { subjectOf } from './subject.ts';
import { Turns } from './turns.ts';
import { wordsOf } from './words.ts';

/** Under it no name is given: another one stays as likely. */
const PLAIN = 0.35;
const LIKELY = 0.5;
/** As likely as the likeliest, near enough. */
const RIVAL = 0.75;
/** "Nobody", "neither side", "not everyone"; but "No 10" is a house. */
const NOBODY = /^(?:nobody|no-one|none|neither|not|no(?! ?\.? ?\d))\b/i;
/** One of them is named only. */
const PRONOUN_AND = /^(?:he|she|they) and \S/i;
/** Room, in characters, for "has been " before a cue. */
const AUXILIARIES = 9;
const PASSIVE = /\b(?:is|was|are|were|be|been|being)\b(?!\s+\w+ing\b)/;
const SAID_OF =
  /\b(?:is|are|was|were|been|be) (?:\p{L}+ly |also )?(?:said|reported|thought|believed|alleged|rumou?red|understood|presumed|reckoned)( to)?$/iu;

/** Who speaks, and the words of the source that say so. */
export interface Spoken extends Resolved {
  readonly source: readonly Span[];
}

/** What is less likely a statement takes nobody's turn. */
const SPOKEN = 0.3;

export class Resolver {
  readonly #article: Told;
  readonly #discourse: Discourse;
  readonly #described: DescribedBefore;
  readonly #rank: Rank;
  readonly #turns = new Turns();
  /** Whom the page interviews, once it was asked. */
  #asked: { readonly entity: Entity | undefined } | undefined;

  constructor(article: Told, discourse: Discourse, rank: Rank) {
    this.#article = article;
    this.#discourse = discourse;
    this.#described = new DescribedBefore(discourse);
    this.#rank = rank;
  }

  /** Statements must be given in the order of the text. */
  resolve(reading: Reading, quotation: Quotation): Spoken {
    const source = this.#subjects(reading);
    const own = { ...reading, source };
    const at = quotation.content[0]?.start ?? 0;
    const block = lastStartingBy(this.#article.blocks, at);
    const end = Math.max(...[...quotation.content, ...reading.cue].map((span) => span.end));
    const resolved = this.#plain(own) ?? this.#ranked(own, quotation, block, end);
    if (reading.score >= SPOKEN) this.#turns.spoke(resolved.speaker, block, end, quotation.type);
    return { source, ...resolved };
  }

  /** The words of the source that name who speaks, without those that name nobody. */
  #subjects(reading: Reading): readonly Span[] {
    if (reading.by === 'speaker-label' || reading.by === 'embedded-post') return reading.source;
    const { text } = this.#article;
    const cue = reading.cue.map((c) => text.slice(c.start, c.end)).join(' ');
    // "It was announced": nobody is it.
    const [verb] = reading.cue;
    const named = PASSIVE.test(verb ? withAuxiliaries(text, verb) : cue)
      ? reading.source.filter((s) => text.slice(s.start, s.end).toLowerCase() !== 'it')
      : reading.source;
    return named.flatMap((span) => {
      const subject = subjectOf(text, span, cue, this.#discourse.isName(span));
      return subject ? (this.#discourse.namedBeside(subject) ?? subject) : [];
    });
  }

  /** What needs no choice: labels, posts, "is said to", "nobody". */
  #plain(reading: Reading): Resolved | null {
    const { text, entities, blocks } = this.#article;
    const [source] = reading.source;
    const words = source ? text.slice(source.start, source.end) : '';
    if (reading.by === 'speaker-label' && source)
      return labelSpeaker(words, entities, () => this.#interviewee());
    if (reading.by === 'interview' && !source) return answering(this.#interviewee());
    if (reading.by === 'embedded-post')
      return posterOf(spanAt(blocks, reading.content[0]?.start ?? 0)?.embed, entities);
    if (PRONOUN_AND.test(words)) return ambiguousPerson;
    const [cue] = reading.cue;
    if (
      (!source || words.toLowerCase() === 'it') &&
      cue &&
      PASSIVE.test(withAuxiliaries(text, cue))
    )
      return unstated;
    return isSaidOf(text, reading) || NOBODY.test(words) ? unstated : null;
  }

  #interviewee(): Entity | undefined {
    this.#asked ??= { entity: interviewee(this.#discourse) };
    return this.#asked.entity;
  }

  #ranked(
    reading: Reading,
    { type, content }: Quotation,
    block: number,
    end: number,
  ): Resolved & Partial<Spoken> {
    const { text } = this.#article;
    const discourse = this.#discourse;
    const span = nearestSource(text, reading.source, reading.cue[0]);
    const phrase = span ? sourcePhrase(text, span) : null;
    const at = phrase?.span.start ?? reading.cue[0]?.start ?? content[0]?.start ?? 0;
    const [verb] = reading.cue;
    const cue = verb ? text.slice(verb.start, verb.end).toLowerCase() : '';
    const question: Question = {
      reading,
      type,
      phrase,
      form: formOf(phrase, discourse),
      head: phrase ? headWord(phrase) : '',
      cue,
      passive: PASSIVE.test(cue),
      at,
      sentence: discourse.sentenceAt(at),
      block,
      turns: this.#turns,
      previous: this.#turns.before(end, block),
      within: this.#turns.speakingAt(end),
    };
    const candidates = candidatesFor(question, discourse, this.#described);
    const { index, probability, second } = this.#rank(question, candidates, discourse);
    const chosen = candidates[index];
    if (!chosen || chosen.kind === 'nobody') return this.#nobody(phrase, probability);
    if (!DESCRIBING.has(question.form) && (probability < PLAIN || second > RIVAL * probability))
      return { ...ambiguousPerson, score: 1 - probability };
    // Somebody named elsewhere must be likelier than all others; the describing words are never wrong.
    const own = candidates.find((c) => c.kind === 'words');
    const unsure = probability < LIKELY || isOther(chosen, candidates, question);
    if (
      own &&
      (chosen.kind === 'elsewhere' || chosen.kind === 'after') &&
      question.form !== 'name' &&
      unsure
    )
      return { speaker: own.speaker, score: 1 - probability };
    const gender = genderOf(question.head);
    if (gender && chosen.entity?.type === 'person' && phrase?.core.length === 1)
      discourse.learnGender(chosen.entity.id, gender);
    const { speaker, kind, at: start, end: last } = chosen;
    // Other words of the sentence are the source.
    const words = kind === 'seen' && start !== undefined && last !== undefined;
    return { speaker, score: probability, ...(words && { source: [{ start, end: last }] }) };
  }

  #nobody(phrase: SourcePhrase | null, score: number): Resolved {
    const speaker: Speaker =
      phrase && genderOf(headWord(phrase)) ? ambiguousPerson.speaker : unstated.speaker;
    return { speaker, score };
  }
}

/** "The actor", after one person spoke and another was named: two stay likely, unless a role tells. */
function isOther(
  { entity }: Candidate,
  candidates: readonly Candidate[],
  { form, head, previous }: Question,
): boolean {
  if (form !== 'definite' || entity?.type !== 'person') return false;
  if (wordsOf(entity.role ?? '').includes(head)) return false;
  const spoke = candidates.find((c) => c.entity && c.entity.id === previous?.speaker.entity);
  return spoke?.entity?.type === 'person' && spoke.entity !== entity;
}

/** The cue's words with what stands right before them: "has been" before "reported". */
const withAuxiliaries = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(0, start - AUXILIARIES), end);

/** "Vale is said to have left": others say it, and what stands before is whom they say it of. */
function isSaidOf(text: string, { cue: [cue], content: [content] }: Reading): boolean {
  const passive = cue && SAID_OF.exec(withAuxiliaries(text, cue));
  if (!passive || !content) return false;
  return passive[1] !== undefined || text.startsWith('to ', content.start);
}
