/** Claims in the article's own voice that a link or a bracket backs. */
import {
  type ArticleRecord,
  BySentence,
  backedBy,
  type Claim,
  overlaps,
  type ReportedClaim,
  reportedWords,
  type Span,
  toldScore,
} from '../../article/index.ts';
import type { Tagger } from '../../nlp/index.ts';
import { extentOf } from './extent.ts';
import type { Mark } from './marks.ts';

/** What a mark backs. */
export interface EvidenceCandidate {
  readonly content: readonly Span[];
  readonly mark: Mark;
}

/** The words of the reported statements, their cues and sources; a source under a mark is left free. */
const wordsOf = (reported: readonly ReportedClaim[], marks: readonly Mark[]): Span[] =>
  reported.flatMap(({ claim, attribution }) => [
    ...claim.content,
    ...(attribution?.cue ?? []),
    ...(attribution?.source ?? []).filter((s) => !marks.some((m) => overlaps(s, m))),
  ]);

/** One candidate a clause that marks back and nobody is reported to have said; the surest mark of each. */
export function evidenceCandidates(
  { text, sentences }: Pick<ArticleRecord, 'text' | 'sentences'>,
  marks: readonly Mark[],
  reported: readonly ReportedClaim[],
  tag: Tagger,
): EvidenceCandidate[] {
  const found = new Map<string, EvidenceCandidate>();
  const reportedIn = new BySentence(sentences, reported, reportedWords);
  const marksIn = new BySentence(sentences, marks, (m) => [m]);
  for (const mark of marks) {
    const near = reportedIn.near(mark.sentence);
    if (backedBy(text, mark, mark.sentence, near, mark.beside).length) continue;
    const others = marksIn.near(mark).filter((m) => m !== mark && m.sentence === mark.sentence);
    const taken = wordsOf(near, [mark, ...others]);
    const content = extentOf(text, mark, others, taken, tag);
    if (!content.length) continue;
    const key = content.map((s) => `${s.start}-${s.end}`).join();
    const known = found.get(key);
    if (!known || known.mark.score < mark.score) found.set(key, { content, mark });
  }
  return [...found.values()];
}

/**
 * Of the claims whose link does cite, the share whose words are those that a reader would take, on
 * training articles; what else is known of them told no more (docs/evaluation/claims.md).
 */
const RIGHT_WORDS = 0.6;

/** The claim of a candidate, scored by how likely its mark cites; its id is given later. */
export const evidenceClaim = ({ content, mark }: EvidenceCandidate): Claim => ({
  id: '',
  content: [...content],
  support: 'evidence',
  speaker: null,
  score: toldScore(mark.score * RIGHT_WORDS),
});
