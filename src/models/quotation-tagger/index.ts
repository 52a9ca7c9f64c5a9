/**
 * Reads who says what in an article: cues, sources and contents, found by a trained tagger in two
 * passes and by a few rules of layout. Read once an article; the quotations and the attributions
 * stage share the reading.
 */
import { lastStartingBy, overlaps, type Span, spanAt } from '../../article/index.ts';
import { pieces, withoutMarks } from './edges.ts';
import { contradicts, isNobody, isSame, meets, misreads } from './meeting.ts';
import { type Passage, passagesOf, type Range, type Readable, spanOf } from './passage.ts';
import type { ArticleReading, Reading } from './reading.ts';
import { withoutAddressee } from './rules/addressee.ts';
import { fromThat } from './rules/before-that.ts';
import { blockQuotations } from './rules/block-quotation.ts';
import { cleftReadings } from './rules/cleft.ts';
import { withoutNote } from './rules/closing-note.ts';
import { withoutVoice } from './rules/closing-voice.ts';
import { splitAtColon } from './rules/colon-quote.ts';
import { joinContinued } from './rules/continued.ts';
import { withOwnEdges, withoutAdverbial } from './rules/cue-edges.ts';
import { afterDateline } from './rules/dateline.ts';
import { embeddedPosts } from './rules/embedded-post.ts';
import { withBothPieces } from './rules/interrupted.ts';
import { interviewOf, isReported } from './rules/interview.ts';
import { invertedReadings } from './rules/inverted.ts';
import { withJoinedVerb } from './rules/joined-cues.ts';
import { withoutOtherClauses } from './rules/later-pieces.ts';
import { withOpenEnd } from './rules/left-open.ts';
import { nestedReadings } from './rules/nested.ts';
import { plainClauses } from './rules/plain-clause.ts';
import { postposedReadings } from './rules/postposed.ts';
import { withinRelativeClause } from './rules/relative-clause.ts';
import { withSentenceEnd } from './rules/sentence-end.ts';
import { withShownSpeaker } from './rules/shown-saying.ts';
import { snapToMarks } from './rules/snap-to-marks.ts';
import { labelledTurns } from './rules/speaker-labels.ts';
import { withinSubordinate } from './rules/subordinate.ts';
import { unreadQuotes } from './rules/unread-quotes.ts';
import { withWholeClause } from './rules/whole-clause.ts';
import { withWholeStatement } from './rules/whole-statement.ts';
import { isWithheld } from './rules/withheld.ts';
import { QuotationTagger } from './tagger.ts';
import { standardVocabulary, type Vocabulary } from './words.ts';

export type { CueVerb } from './lexicon.ts';
export type { Passage } from './passage.ts';
export type { ArticleReading, Reading } from './reading.ts';
export { reportingClass } from './reporting-class.ts';
export { Vocabulary } from './words.ts';

let tagger: QuotationTagger | undefined;
const cache = new WeakMap<readonly Span[], ArticleReading>();

function tagged(text: string, p: Passage): Reading[] {
  tagger ??= new QuotationTagger();
  const span = (range: Range): Span => spanOf(p, range);
  return tagger.attributions(p).flatMap((attribution) => {
    const found = withOwnEdges(p, withShownSpeaker(p, attribution));
    const said = withWholeStatement(p, withWholeClause(p, withJoinedVerb(p, found)));
    const pieced = withOpenEnd(p, withBothPieces(p, said));
    const chosen = withinSubordinate(p, withSentenceEnd(p, withoutOtherClauses(p, pieced)));
    const source = chosen.source.flatMap(
      (range) => withoutMarks(text, afterDateline(text, p, span(range))) ?? [],
    );
    const bounded = (range: Range): Span => {
      const own = withoutAddressee(p, chosen.cue, fromThat(p, chosen.cue, range));
      const spoken = afterDateline(text, p, span(own));
      const piece = withoutVoice(text, withoutNote(text, snapToMarks(text, p, spoken)));
      return withinRelativeClause(text, source[0], piece);
    };
    const content = chosen.content.map(bounded);
    const isContent = (token: number): boolean =>
      content.some((piece) => piece.start === p.tokens[token]?.start);
    const reading: Reading = {
      content,
      cue: chosen.cue.map((range) => spanOf(p, withoutAdverbial(p, range, isContent))),
      source,
      score: Math.round(chosen.score * 1000) / 1000,
      by: 'quotation-tagger',
    };
    const [piece, ...more] = reading.content;
    const parts = piece && !more.length ? splitAtColon(text, p, piece) : null;
    if (isWithheld(text, reading)) return [];
    return parts ? parts.map((part) => ({ ...reading, content: [part] })) : [reading];
  });
}

/** The tagger's readings of a passage with those that its rules add to them. */
function readPassage(text: string, p: Passage): Reading[] {
  const passive = cleftReadings(p);
  // Without a source the rule knows the bounds better.
  const byTagger = tagged(text, p).filter((r) => !isNobody(text, r) || !meets(r, passive));
  const inverted = invertedReadings(text, p).filter((r) => !byTagger.some((o) => isSame(o, r)));
  const found = [...byTagger.filter((r) => !misreads(r, inverted)), ...inverted];
  const cues = found.flatMap((r) => r.cue);
  const nested = found
    .flatMap((outer) => nestedReadings(p, outer))
    .filter((inner) => !inner.cue.some((cue) => cues.some((c) => overlaps(c, cue))));
  const underCue = new Set<number>();
  for (const { start, end } of cues) for (let at = start; at < end; at++) underCue.add(at);
  const isRead = (token: number): boolean => underCue.has(p.tokens[token]?.start ?? 0);
  const behind = postposedReadings(p, isRead).filter((r) => !contradicts(r, found));
  const read = [...found, ...behind];
  const cued = found.flatMap((reading) =>
    reading.cue.map(({ start, end }) => ({ start, end, reading })),
  );
  cued.sort((a, b) => a.start - b.start);
  const before = (offset: number) => cued[lastStartingBy(cued, offset)]?.reading;
  const plain = plainClauses(p, isRead, before).filter(
    (r) => !contradicts(r, [...read, ...nested]),
  );
  return [...read, ...nested, ...plain, ...passive.filter((r) => !meets(r, found))];
}

const start = (r: Reading): number => r.content[0]?.start ?? 0;

/** Where an article's own prose stands, by offset. */
interface Layout {
  /** In no heading: a heading repeats what the text says. */
  readonly isRead: (offset: number) => boolean;
  /** In a paragraph, and in no post that the article embeds. */
  readonly isProse: (offset: number) => boolean;
}

const APART = new Set(['heading', 'caption', 'footnote']);

function layoutOf({ blocks }: Readable): Layout {
  const within = (spans: readonly Span[]) => (offset: number) =>
    spanAt(spans, offset) !== undefined;
  const isHeading = within(blocks.filter((b) => b.role === 'heading'));
  const isByline = within(blocks.filter((b) => b.embed?.part === 'byline'));
  const isApart = within(blocks.filter((b) => b.embed || (b.role && APART.has(b.role))));
  return {
    isRead: (offset) => !isHeading(offset) && !isByline(offset),
    isProse: (offset) => !isApart(offset),
  };
}

const startOf = ({ tokens }: Passage): number => tokens[0]?.start ?? 0;

/** What a whole turn, answer or post says is its speaker's; of what they report, only the sure. */
function besideVoices(
  text: string,
  voices: readonly Reading[],
  readings: readonly Reading[],
): Reading[] {
  const spans = voices.flatMap((v) => v.content).sort((a, b) => a.start - b.start);
  return readings.filter((r) => {
    const voice = spans[lastStartingBy(spans, (r.content.at(-1)?.end ?? 1) - 1)];
    return !voice || voice.end <= start(r) || isReported(text, r);
  });
}

function read(article: Readable, vocabulary: Vocabulary): ArticleReading {
  const { text, blocks } = article;
  const { passages, spans } = passagesOf(article, vocabulary);
  const { isRead, isProse } = layoutOf(article);
  const prose = passages.filter((p) => isProse(startOf(p)));
  const { turns, labels } = labelledTurns(text, prose);
  const { answers, questions } = interviewOf(prose);
  const quoting = [...embeddedPosts(text, blocks), ...blockQuotations(blocks, passages)];
  const voices = [...turns, ...answers, ...quoting];
  const asked = new Set(questions);
  const found = passages
    .flatMap((p) => (asked.has(p) ? [] : readPassage(text, p)))
    .filter((r) => !r.cue.some((cue) => spanAt(labels, cue.start)));
  const readings = [...voices, ...besideVoices(text, voices, found)];
  const unread = unreadQuotes(text, passages, readings);
  const taken = new Set(unread.flatMap((r) => r.cue.map((cue) => cue.start)));
  const all = [...readings.filter((r) => !r.cue.some((c) => taken.has(c.start))), ...unread];
  const told = all.filter((r) => isRead(start(r))).sort((a, b) => start(a) - start(b));
  const joined = joinContinued(passages, told);
  const trimmed = joined.map((r) => ({ ...r, content: pieces(text, r.content, spans) }));
  const quoted = spans.filter((s) => isRead(s.start));
  return { passages, readings: trimmed.filter((r) => r.content.length > 0), quoted };
}

/**
 * The article's reading, computed once; the key is the sentences layer, which no stage edits. The
 * first to ask, the quotations stage, says by which vocabulary.
 */
export function readQuotations(
  article: Readable,
  vocabulary: Vocabulary = standardVocabulary,
): ArticleReading {
  let reading = cache.get(article.sentences);
  if (!reading) {
    reading = read(article, vocabulary);
    cache.set(article.sentences, reading);
  }
  return reading;
}
