/** Attributions: who said it, by which words, to whom and when. */
import {
  type ArticleWith,
  type Attribution,
  defineStage,
  lastStartingBy,
  type Span,
  type Speaker,
  spanAt,
} from '../../article/index.ts';
import { type Reading, readQuotations } from '../../models/quotation-tagger/index.ts';
import { addresseeOf } from './addressee.ts';
import { continuedSpeaker } from './continued.ts';
import { polarityOf } from './polarity.ts';
import { postedOn } from './posted-on.ts';
import { readingsByQuotation } from './readings.ts';
import { saidOn } from './said-on.ts';
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
} from './speaker/index.ts';
import { Turns } from './turns.ts';

const CARRIED = 0.85;

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/**
 * Gives every quotation its attribution. The speaker's name is the fullest form in the article; it
 * is null, with a warning, where nobody is stated or where several persons may be meant.
 */
export const attributions = () =>
  defineStage({
    name: 'attributions',
    languages: ['en'],
    requires: ['text', 'blocks', 'sentences', 'entities', 'mentions', 'dates', 'quotations'],
    provides: ['attributions'],
    run(article, { warn }) {
      const { text, sentences, dates } = article;
      const of = readingsByQuotation(article.quotations, readQuotations(article).readings);
      const places = new NamedPlaces(article);
      const found: Attribution[] = [];
      const turns = new Turns();
      for (const quotation of article.quotations) {
        const read = of.get(quotation.id);
        const at = quotation.content[0]?.start ?? 0;
        if (!read) continue;
        const reading = withSubject(text, read, places);
        const block = lastStartingBy(article.blocks, at);
        const end = Math.max(...[...quotation.content, ...reading.cue].map((span) => span.end));
        const speaking = turns.speakingAt(end);
        const meant = resolve(article, reading, places, turns.before(end, block));
        const resolved = isSelf(text, reading, meant.speaker, speaking) ? ambiguousPerson : meant;
        if (resolved.ambiguous)
          warn('speaker-ambiguous', 'More than one speaker may be meant.', reading.source[0]);
        else if (resolved.speaker.kind === 'unstated')
          warn('speaker-unstated', 'The article does not say who speaks.', quotation.content[0]);
        const [cue] = reading.cue;
        const sentence = cue && spanAt(sentences, cue.start);
        const addressed = cue && addresseeOf(text, cue, quotation.content);
        const apart = [...saidAfter(quotation.content, addressed?.until ?? 0), ...reading.source];
        const date =
          reading.by === 'embedded-post'
            ? postedOn(article.blocks, reading.content, dates)
            : cue && sentence && saidOn(text, cue, sentence, apart, dates);
        found.push({
          id: `a${found.length + 1}`,
          quotation: quotation.id,
          cue: [...reading.cue],
          source: [...reading.source],
          polarity: cue ? polarityOf(text.slice(cue.start, cue.end)) : 'affirmed',
          ...(addressed && { addressee: addressed.addressee }),
          ...(date && { saidOn: date }),
          speaker: resolved.speaker,
          by: reading.by,
          score: rounded(reading.score * resolved.score),
        });
        turns.spoke(resolved.speaker, cue, block, end, quotation.type);
      }
      return { attributions: found };
    },
  });

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

/** The pieces of content without what stands before `offset`. */
const saidAfter = (content: readonly Span[], offset: number): Span[] =>
  content.map((c) => (c.start < offset && offset < c.end ? { start: offset, end: c.end } : c));

/** A quotation without cue and source, set right after another one, is its speaker's too. */
function resolve(
  { text, blocks, entities, sentences }: ArticleWith<'text' | 'blocks' | 'entities' | 'sentences'>,
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
