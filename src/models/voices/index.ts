/**
 * Voices: whoever a sentence hands its statement to in so many words ("according to X", ", X said,",
 * "as X reports,"). By rule; they add to what the trained tagger reads, which gives a stretch of
 * text to one source only.
 */
import {
  type Attribution,
  BySentence,
  type Claim,
  type Entity,
  lastStartingBy,
  type Mention,
  overlaps,
  type Quotation,
  type Span,
  type Speaker,
} from '../../article/index.ts';
import * as nouns from '../../language/en/source-nouns.ts';
import { sentenceTokens, type Token } from '../../nlp/index.ts';
import { phrasesIn, spanOf } from './phrases.ts';
import { word } from './words.ts';

export interface Voice {
  readonly sentence: Span;
  /** The whole phrase. */
  readonly phrase: Span;
  readonly cue: Span;
  readonly source: Span;
  /** The stretches that it covers: up to the voice before or after. */
  readonly content: readonly Span[];
  readonly by: string;
  /** Who speaks, where the words are a pronoun. */
  readonly speaker?: Speaker;
}

interface Layers {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** What there is to tell who words name. */
export interface Names {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** Whether what is said follows in a clause of its own, which a voice that trails may pass on. */
export const hasOwnClause = (by: string): boolean =>
  /^(?:says-that|says-too|puts-at|made-to)$/.test(by);

/** The voices of one sentence with what each covers. */
function voicesOf(sentence: Span, tokens: readonly Token[]): Voice[] {
  const phrases = phrasesIn(tokens);
  let from = sentence.start;
  let above: readonly Span[] = [];
  return phrases.map((p, i) => {
    const phrase = spanOf(tokens, [p.first, p.last]);
    // "…, the agency said, citing the police": the second passes on what the first covers.
    const follows = tokens.slice((phrases[i - 1]?.last ?? p.first) + 1, p.first);
    const stacked = i > 0 && p.by === 'handed-over' && follows.every((t) => t.text === ',');
    const before = { start: from, end: phrase.start };
    const next = phrases[i + 1];
    const after = {
      start: phrase.end,
      end: next ? spanOf(tokens, [next.first, next.last]).start : sentence.end,
    };
    const inner = hasOwnClause(p.by);
    const leads = p.first <= 1 || inner;
    // A voice in the middle, right after the subject, covers both sides; else what it trails.
    const middle =
      !leads &&
      !next &&
      phrase.end < sentence.end - 1 &&
      tokens[p.last + 1]?.text === ',' &&
      p.first < 7 &&
      !/^(?:which|who|whose|where|when|dated|published)$/.test(word(tokens, p.last + 2));
    const covered = leads ? [after] : middle ? [before, after] : [before];
    const content = stacked ? above : covered;
    above = content;
    // What is said in a clause of its own may be passed on by the voice that trails the sentence.
    if (!inner) from = leads || middle ? after.end : phrase.end;
    return {
      sentence,
      phrase,
      cue: spanOf(tokens, p.cue),
      source: spanOf(tokens, p.source),
      content: content.filter((s) => s.start < s.end),
      by: p.by,
    };
  });
}

/** The layers in which voices that are already read stand. */
interface Read extends Layers {
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Pick<Quotation, 'id' | 'class'>[];
}

/** Below this score an attribution reads a voice only if what it attributes became a statement. */
const SURE = 0.5;

const known = new WeakMap<readonly Attribution[], Voice[]>();

/**
 * The voices of an article that no attribution has read as speech, in order; `stated` are the ids of
 * the quotations that are statements. Worked out once for both stages.
 */
export function unreadVoices(article: Read, stated: ReadonlySet<string>): Voice[] {
  const voices = known.get(article.attributions) ?? findUnread(article, stated);
  known.set(article.attributions, voices);
  return voices;
}

function findUnread(article: Read, stated: ReadonlySet<string>): Voice[] {
  const tokens = sentenceTokens(article);
  const stances = new Set(article.quotations.filter((q) => q.class === 'stance').map((q) => q.id));
  const speech = article.attributions.filter(
    (a) => !stances.has(a.quotation) && (a.score >= SURE || stated.has(a.quotation)),
  );
  const inSentence = new BySentence(article.sentences, speech, (a) => [...a.cue, ...a.source]);
  return article.sentences.flatMap((sentence, i) => {
    const read = inSentence.near(sentence);
    return voicesOf(sentence, tokens[i] ?? [])
      .filter((v) => !read.some((a) => [...a.cue, ...a.source].some((s) => overlaps(s, v.cue))))
      .flatMap((v) => resolved(article.text, v, read));
  });
}

const PRONOUN = /^(?:he|she|it|they)$/i;

/**
 * A pronoun, and a verb without a subject of its own, speak for whoever speaks before them in the
 * sentence; else nobody can tell who it is.
 */
function resolved(text: string, voice: Voice, inSentence: readonly Attribution[]): Voice[] {
  const pronoun = PRONOUN.test(text.slice(voice.source.start, voice.source.end));
  if (!pronoun && voice.by !== 'says-too') return [voice];
  const earlier = inSentence.findLast((a) => a.cue.some((c) => c.end <= voice.cue.start));
  if (earlier?.speaker.name) return [{ ...voice, speaker: earlier.speaker }];
  if (!pronoun) return [voice];
  return voice.by === 'handed-over'
    ? []
    : [{ ...voice, speaker: { name: null, kind: 'unnamed-person' } }];
}

/** The longest that a mention is looked for before the place that it must reach. */
const LONGEST_MENTION = 120;

/** The mentions that stand in a span, in order; binary search. */
export function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
  const found: Mention[] = [];
  for (let i = lastStartingBy(mentions, span.end - 1); i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.start < span.start - LONGEST_MENTION) break;
    if (overlaps(mention, span)) found.unshift(mention);
  }
  return found;
}

/** A capital that no article or number brings. */
const NAME = /(?:^|\s)(?!(?:An?|The|One|Two|Three|Some|Many|Another|Both)\s)\p{Lu}/u;

/** Who a stretch of words names: the entity in it, or the words themselves. */
export function speakerOf({ text, entities, mentions }: Names, source: Span): Speaker {
  const words = text.slice(source.start, source.end).trim();
  const here = mentionsIn(mentions, source).filter(
    (m) => m.type === 'person' || m.type === 'organization',
  );
  const main = here.find((m) => m.type === 'person') ?? here[0];
  const entity = main && entities.find((e) => e.id === main.entity);
  if (entity)
    return {
      name: entity.name,
      entity: entity.id,
      kind: entity.type === 'person' ? 'person' : 'organization',
    };
  const low = words.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  const names = (set: ReadonlySet<string>) => low.some((w) => nouns.isIn(set, w));
  if (names(nouns.data) || (names(nouns.documents) && !names(nouns.people)))
    return { name: words, kind: 'document' };
  return {
    name: words,
    kind: names(nouns.bodies) || NAME.test(words) ? 'organization' : 'unnamed-person',
  };
}

/** The attribution that a voice amounts to; it belongs to no quotation. */
export const attributionOf = (article: Names, voice: Voice): Attribution => ({
  id: '',
  quotation: '',
  cue: [voice.cue],
  source: [voice.source],
  polarity: 'affirmed',
  speaker: voice.speaker ?? speakerOf(article, voice.source),
  by: voice.by,
  score: 0.75,
});

/** True when a voice covers the words of a claim. */
export const covers = (voice: Voice, claim: Claim): boolean =>
  claim.content.some((s) => voice.content.some((v) => overlaps(v, s)));
