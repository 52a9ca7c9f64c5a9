/** Who makes each statement of an article, in order: who has spoken tells who goes on. */
import {
  type ArticleWith,
  lastStartingBy,
  type Quotation,
  type Span,
  type Speaker,
  type Statement,
  spanAt,
} from '../../../article/index.ts';
import type { Scored as Reading } from '../candidate.ts';
import { continuedSpeaker } from './continued.ts';
import {
  ambiguousPerson,
  type Earlier,
  labelSpeaker,
  NamedPlaces,
  posterOf,
  type Resolved,
  resolveSpeaker,
  subjectOf,
  unstated,
} from './index.ts';
import { polarityOf } from './polarity.ts';
import { Turns } from './turns.ts';

const CARRIED = 0.85;

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

type Named = ArticleWith<'text' | 'blocks' | 'sentences' | 'entities' | 'mentions'>;

/** What was read, and what it is as a quotation. */
export interface Said {
  readonly reading: Reading;
  readonly quotation: Quotation;
}

/**
 * A statement for each of `said`, in their order (that of the text). The speaker's name is the
 * fullest form in the article; null with the kind `person` where several may be meant.
 */
export function statementsOf(article: Named, said: readonly Said[]): Statement[] {
  const { text } = article;
  const places = new NamedPlaces({ ...article, quotations: said.map((s) => s.quotation) });
  const turns = new Turns();
  return said.map(({ reading: read, quotation }) => {
    const at = quotation.content[0]?.start ?? 0;
    const reading = withSubject(text, read, places);
    const block = lastStartingBy(article.blocks, at);
    const end = Math.max(...[...quotation.content, ...reading.cue].map((span) => span.end));
    const speaking = turns.speakingAt(end);
    const meant = resolve(article, reading, places, turns.before(end, block));
    const resolved = isSelf(text, reading, meant.speaker, speaking) ? ambiguousPerson : meant;
    const [cue] = reading.cue;
    turns.spoke(resolved.speaker, cue, block, end, quotation.type);
    return {
      ...quotation,
      cue: [...reading.cue],
      source: [...reading.source],
      polarity: cue ? polarityOf(text.slice(cue.start, cue.end)) : 'affirmed',
      speaker: resolved.speaker,
      score: rounded(quotation.score * resolved.score),
    };
  });
}

/** The reading with the words of its source that name who speaks, and without those that name nobody. */
function withSubject(text: string, reading: Reading, places: NamedPlaces): Reading {
  if (reading.by === 'speaker-label' || reading.by === 'embedded-post') return reading;
  const cue = reading.cue.map((c) => text.slice(c.start, c.end)).join(' ');
  const named = (span: Span) => subjectOf(text, span, cue, places.isName(span)) ?? [];
  return { ...reading, source: reading.source.flatMap(named) };
}

const PASSIVE =
  /\b(?:is|are|was|were|been|be) (?:\p{L}+ly |also )?(?:said|reported|thought|believed|alleged|rumou?red|understood|presumed|reckoned)( to)?$/iu;

/** "Vale is said to have left": others say it, and what stands before is whom they say it of. */
function isSaidOf(text: string, { cue: [cue], content: [content] }: Reading): boolean {
  const passive = cue && PASSIVE.exec(text.slice(cue.start, cue.end));
  if (!passive || !content) return false;
  return passive[1] !== undefined || text.startsWith('to ', content.start);
}

/** Whether "he" or "she" would be the one in whose own words it stands. */
const isSelf = (
  text: string,
  { source: [source] }: Reading,
  { entity }: Speaker,
  speaking: Speaker | undefined,
): boolean =>
  entity !== undefined &&
  entity === speaking?.entity &&
  source !== undefined &&
  /^s?he$/i.test(text.slice(source.start, source.end));

/** A quotation without cue and source, set right after another one, is its speaker's too. */
function resolve(
  { text, blocks, entities, sentences }: Named,
  reading: Reading,
  places: NamedPlaces,
  previous: Earlier | null,
): Resolved {
  if (isSaidOf(text, reading)) return unstated;
  if (reading.carried) return previous ? { speaker: previous.speaker, score: CARRIED } : unstated;
  const [source] = reading.source;
  const [cue] = reading.cue;
  if (reading.by === 'speaker-label' && source)
    return labelSpeaker(text.slice(source.start, source.end), entities);
  if (reading.by === 'embedded-post')
    return posterOf(spanAt(blocks, reading.content[0]?.start ?? 0)?.embed, entities);
  const sentence = !source && cue && spanAt(sentences, cue.start);
  if (sentence) return continuedSpeaker(text, cue, sentence, previous, places);
  return resolveSpeaker(text, reading.source, cue, places, previous);
}
