/** Citations by words: who said it, who passes it on, and what brackets name. */
import {
  type Attribution,
  type Citation,
  type Claim,
  contains,
  lastStartingBy,
  overlaps,
  type ReportedClaim,
  type Source,
  type Span,
  spanAt,
} from '../../article/index.ts';
import { isCarried } from './carried.ts';
import { kindOfSpeaker } from './kinds.ts';
import { outletsTold } from './outlets-told.ts';
import type { Reading } from './reading.ts';
import { sourceName } from './source-name.ts';
import type { Sources } from './sources.ts';

const slice = (text: string, span: Span | undefined): string =>
  span ? text.slice(span.start, span.end) : '';

/** The row for whoever an attribution names, and whether it was led back to an earlier mention. */
function sourceOf(
  reading: Reading,
  attribution: Attribution,
  sources: Sources,
): { source: Source; back: boolean } {
  const { speaker } = attribution;
  const phrase = slice(reading.article.text, attribution.source[0]);
  const kind = kindOfSpeaker(speaker, phrase);
  const earlier = speaker.entity ? undefined : sources.ledBackTo(phrase);
  if (earlier) return { source: earlier, back: earlier.kind !== 'organization' };
  if (speaker.kind === 'unstated' || speaker.name === null)
    return { source: sources.unknown(kind, phrase), back: false };
  const name = speaker.entity ? speaker.name : sourceName(speaker.name);
  return { source: sources.named(name, kind, speaker.entity), back: false };
}

/** The name beside a turn or a post is its own. */
const LABELLED = /^(?:speaker-label|embedded-post)$/;

/** The join of a claim to its own attribution. */
export function attributed(
  reading: Reading,
  { claim, attribution }: ReportedClaim,
  sources: Sources,
): Citation[] {
  if (!attribution) return [];
  const evidence = attribution.cue[0] ?? attribution.source[0] ?? claim.content[0];
  if (!evidence) return [];
  const { source, back } = sourceOf(reading, attribution, sources);
  const sentence = spanAt(reading.article.sentences, evidence.start);
  // Words without a cue, whose source stands in a sentence before: "Lind runs the mill. “We wait.”"
  const apart =
    !attribution.cue.length &&
    !LABELLED.test(attribution.by) &&
    sentence &&
    !claim.content.some((s) => overlaps(s, sentence));
  const carried = back || apart || isCarried(reading.article, attribution, sentence);
  return [
    {
      claim: claim.id,
      source: source.id,
      mechanism: carried ? 'carried' : 'attribution',
      evidence: { start: evidence.start, end: evidence.end },
      by: back ? 'led-back' : attribution.by,
      score: attribution.score,
    },
  ];
}

/**
 * Joins to the other layers of a statement within a statement: whoever is said to have said it
 * ("…, the agency said, according to …"), and what is said to show it ("Ruiz said it showed that").
 */
export function around(
  reading: Reading,
  { claim, attribution }: ReportedClaim,
  sources: Sources,
): Citation[] {
  if (!attribution) return [];
  const own = reading.contentOf.get(attribution.quotation) ?? [];
  return reading.attributionsNear(claim).flatMap((other): Citation[] => {
    const content =
      other.id === attribution.id ? undefined : reading.contentOf.get(other.quotation);
    const evidence = other.cue[0] ?? other.source[0];
    if (!content || !evidence || !claim.content.every((s) => holds(content, s))) return [];
    const isOuter = attribution.cue.every((c) => holds(content, c));
    const isInner = other.cue.every((c) => holds(own, c));
    if (!isOuter && !isInner) return [];
    const { source } = sourceOf(reading, other, sources);
    const { start, end } = evidence;
    const row = { claim: claim.id, source: source.id, mechanism: 'attribution' as const };
    return [{ ...row, evidence: { start, end }, by: other.by, score: other.score }];
  });
}

const holds = (spans: readonly Span[], inner: Span): boolean =>
  spans.some((s) => contains(s, inner));

/** The sentences in which a claim or its attribution stands. */
function sentencesOf(reading: Reading, { claim, attribution }: ReportedClaim): number[] {
  const spans = attribution?.cue.length ? attribution.cue : claim.content;
  return [...new Set(spans.map((s) => lastStartingBy(reading.article.sentences, s.start)))].filter(
    (i) => i >= 0,
  );
}

/** Joins to the outlet that was told. */
export function toldTo(
  reading: Reading,
  { claim, attribution }: ReportedClaim,
  sources: Sources,
): Citation[] {
  const row = { claim: claim.id, mechanism: 'attribution' as const };
  return sentencesOf(reading, { claim, attribution }).flatMap((i) =>
    outletsTold(reading.tokens[i] ?? []).map(({ start, end, name, by }) => ({
      ...row,
      source: sources.named(name, 'press', reading.entityNamed.get(name.toLowerCase())).id,
      evidence: { start, end },
      by,
      score: 0.8,
    })),
  );
}

/** The author's own interview, or the work that a bracket names. */
export const bracketed = (
  claim: Claim,
  bracket: Span & { kind: 'interview' | 'reference'; text: string },
  sources: Sources,
): Citation => ({
  claim: claim.id,
  source: sources.named(bracket.text, bracket.kind === 'interview' ? 'interview' : 'document').id,
  mechanism: 'parenthetical',
  evidence: { start: bracket.start, end: bracket.end },
  by: bracket.kind,
  score: 0.9,
});
