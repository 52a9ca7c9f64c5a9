/**
 * Reads who says what in an article, in four steps: the network offers candidates, the confidence says
 * how likely each is, of those that contradict each other the likeliest stands, and what no paragraph
 * shows by itself (turns of a transcript, posts, quotations alone in their line) is read from the
 * layout.
 */
import { lastStartingBy, overlaps, type Span, spanAt } from '../../article/index.ts';
import {
  type Seen,
  type Sight,
  StatementNetwork,
  seenBy,
} from '../../models/statement-network/network.ts';
import {
  type Parts,
  type Passage,
  passagesOf,
  type Readable,
} from '../../models/statement-network/passage.ts';
import type { Vocabulary } from '../../models/statement-network/words.ts';
import type { QuotedSpan } from '../../nlp/index.ts';
import {
  type Candidate,
  inText,
  type LikelySource,
  ofSpans,
  type Scored,
  type SpanCandidate,
} from './candidate.ts';
import { Confidence } from './confidence/confidence.ts';
import { joinContinued } from './continued.ts';
import { pieces, withoutMarks } from './edges.ts';
import { withoutContradictions } from './overlap.ts';
import {
  dashDialogue,
  type LayoutProposer,
  layoutProposers,
  pointed,
  unreadQuotes,
} from './proposers/index.ts';
import { isWithheld } from './withheld.ts';

/** What the reader is made of; the ledger of rules and the trainers give their own. */
export interface ReaderParts {
  readonly network: StatementNetwork;
  readonly confidence: Confidence;
  readonly layout: readonly LayoutProposer[];
}

/** With the weights that ship. */
export const shippedReader = (): ReaderParts => ({
  network: new StatementNetwork(),
  confidence: new Confidence(),
  layout: layoutProposers,
});

/** What is in an article: its statements in order of their first content, and every pair of marks. */
export interface ArticleReading {
  readonly statements: readonly Scored[];
  readonly quoted: readonly QuotedSpan[];
}

/** Less likely than this in the eyes of both a reader and an annotator of attributions: noise. */
const LEAST = { statement: 0.25, attribution: 0.36 };
/** What stands within another one's turn, answer or post is reported there only if it is this likely. */
const REPORTED = 0.5;
/** Words in marks that are read less surely than this may be another's, or nobody's that is named. */
const SURE = 0.5;
const SELF = /^(?:i|we|you|nobody)$/i;

/** Who may make a statement of a passage, as seen from its cue. */
const sourcesOf = (p: Passage, { cue: [cue], content }: Parts, sight: Sight): LikelySource[] =>
  cue
    ? sight
        .from(cue)
        .sources(content)
        .map(({ range, log }) => ({ span: range && p.span(range), log }))
    : [];

/** The statements of a passage that do not contradict each other. */
function readPassage(p: Passage, parts: ReaderParts, seen: Seen): Scored[] {
  const sight = seen(p);
  const likely = pointed(p, sight).flatMap((candidate) => {
    if (isWithheld(p, candidate)) return [];
    const { statement: score, attribution, view } = parts.confidence.of(p, candidate, sight);
    const isNoise = score < LEAST.statement && attribution < LEAST.attribution;
    return isNoise ? [] : [{ ...candidate, score, attribution, view }];
  });
  return withoutContradictions(p, likely).map((c) => {
    const { score, attribution, rival, view } = c;
    return { ...inText(p, c), score, attribution, rival, view, sources: sourcesOf(p, c, sight) };
  });
}

const start = (c: Pick<Candidate, 'content'>): number => c.content[0]?.start ?? 0;

const APART = new Set(['heading', 'caption', 'footnote']);

type IsIn = (offset: number) => boolean;
const outside =
  (blocks: readonly Span[]): IsIn =>
  (offset) =>
    spanAt(blocks, offset) === undefined;

/** Whether an offset is in no heading, which repeats what the text says, and in no post's byline. */
const readIn = ({ blocks }: Readable): IsIn =>
  outside(blocks.filter((b) => b.role === 'heading' || b.embed?.part === 'byline'));

/** Whether an offset is in a paragraph, and in no post that the article embeds. */
const proseIn = ({ blocks }: Readable): IsIn =>
  outside(blocks.filter((b) => b.embed || (b.role && APART.has(b.role))));

/** What the layout of the page tells, by all of its proposers. */
export function wholeVoices(
  article: Readable,
  passages: readonly Passage[],
  proposers: readonly LayoutProposer[],
) {
  const { text, blocks } = article;
  const isProse = proseIn(article);
  const prose = passages.filter((p) => isProse(p.start));
  const told = proposers.map((proposer) => proposer.propose({ text, blocks, passages, prose }));
  return {
    voices: told.flatMap(({ voices }) => voices),
    labels: told.flatMap(({ labels = [] }) => labels),
    questions: told.flatMap(({ questions = [] }) => questions),
  };
}

/** Readings and quotations in marks without the less likely of two that share words or a cue. */
function likelier(readings: readonly Scored[], marked: readonly Scored[]): Scored[] {
  const beaten = new Set<Scored>();
  const spans = marked
    .flatMap((by) => [...by.content, ...by.cue].map(({ start, end }) => ({ start, end, by })))
    .sort((a, b) => a.start - b.start);
  for (const reading of readings)
    for (const part of [...reading.content, ...reading.cue])
      for (let i = Math.max(0, lastStartingBy(spans, part.start)); i < spans.length; i++) {
        const met = spans[i];
        if (!met || met.start >= part.end) break;
        if (overlaps(met, part)) beaten.add(met.by.score > reading.score ? reading : met.by);
      }
  return [...readings, ...marked].filter((r) => !beaten.has(r));
}

/** Puts candidates that are given in spans beside their passages. */
export function beside(passages: readonly Passage[], found: readonly SpanCandidate[]): Candidate[] {
  return found.flatMap((spans) => {
    const passage = passages[Math.max(0, lastStartingBy(passages, start(spans)))];
    return passage ? [ofSpans(passage, spans)] : [];
  });
}

/** Of what a whole turn, answer or post reports, only the sure is anybody else's. */
function besideVoices(
  text: string,
  voices: readonly Candidate[],
  readings: readonly Scored[],
): Scored[] {
  const spans = voices.flatMap((v) => v.content).sort((a, b) => a.start - b.start);
  return readings.filter(({ content, source: [source], score }) => {
    const voice = spans[lastStartingBy(spans, (content.at(-1)?.end ?? 1) - 1)];
    if (!voice || voice.end <= (content[0]?.start ?? 0)) return true;
    return source && score >= REPORTED && !SELF.test(text.slice(source.start, source.end));
  });
}

const bare = (text: string, source: readonly Span[]): Span[] =>
  source.flatMap((span) => withoutMarks(text, span) ?? []);

/** What is said in an article, in order; `vocabulary` knows the reporting verbs. */
export function readQuotations(
  article: Readable,
  vocabulary: Vocabulary,
  parts: ReaderParts,
): ArticleReading {
  const { text } = article;
  const { passages, spans } = passagesOf(article, vocabulary);
  const isRead = readIn(article);
  const seen = seenBy(parts.network);
  const { voices, labels, questions } = wholeVoices(article, passages, parts.layout);
  const scored = (found: readonly SpanCandidate[]): Scored[] =>
    beside(passages, found).map((c) => {
      const sight = seen(c.passage);
      const parted = { ...c.parts, by: c.by };
      const { statement, ...likely } = parts.confidence.of(c.passage, parted, sight);
      const sources = sourcesOf(c.passage, c.parts, sight);
      return { ...c, score: statement, ...likely, rival: 0, sources };
    });
  const asked = new Set(questions);
  const read = passages
    .filter((p) => isRead(p.start) && !asked.has(p))
    .flatMap((p) => readPassage(p, parts, seen))
    .filter((r) => !r.cue.some((cue) => spanAt(labels, cue.start)));
  const { readings: found, unread } = dashDialogue(passages, read);
  const whole = scored(voices);
  const readings = [...whole, ...besideVoices(text, whole, found)];
  const sure = readings.filter(({ score }) => score >= SURE);
  const marked = scored([...unreadQuotes(text, passages, sure, readings), ...unread]);
  const said = likelier(readings, marked)
    .filter((r) => isRead(start(r)))
    .sort((a, b) => start(a) - start(b));
  const statements = joinContinued(passages, said)
    .map((r) => ({ ...r, content: pieces(text, r.content, spans), source: bare(text, r.source) }))
    .filter((r) => r.content.length > 0);
  return { statements, quoted: spans.filter((s) => isRead(s.start)) };
}
