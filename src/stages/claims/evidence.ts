/**
 * Claims that a link or a bracket backs and no row of quotations holds: in the article's own voice,
 * or what reads as a statement, though not surely enough for a row.
 */
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
import { tidy } from './tidy.ts';

/** What a mark backs. */
export interface EvidenceCandidate {
  readonly content: readonly Span[];
  readonly mark: Mark;
  /** Whoever is read as saying it; undefined in the article's own voice. */
  readonly speaker?: string | null;
}

type Layers = Pick<ArticleRecord, 'text' | 'sentences' | 'statements' | 'quotations'>;

/** From here on the words of a statement are likelier what its link backs than the clause around it. */
const READ = 0.2;

/** What reads as a statement and is no claim: with a row of its own, or not surely enough for one. */
function unclaimed({ statements, quotations }: Layers, reported: readonly ReportedClaim[]) {
  const rows = new Set(quotations.map(({ id }) => id));
  const claimed = new Set(reported.map(({ claim }) => claim.quotation));
  return statements
    .filter((s) => s.class === 'speech' && s.cue.length > 0 && !claimed.has(s.id))
    .map((s) => ({ claim: s, attribution: s, isRow: rows.has(s.id) }))
    .filter(({ claim, isRow }) => isRow || claim.score >= READ);
}

/** One candidate a clause that marks back and nobody is reported to have said; the surest mark of each. */
export function evidenceCandidates(
  article: Layers,
  marks: readonly Mark[],
  reported: readonly ReportedClaim[],
  tag: Tagger,
): EvidenceCandidate[] {
  const { text, sentences } = article;
  const found = new Map<string, EvidenceCandidate>();
  const add = (candidate: EvidenceCandidate): void => {
    if (!candidate.content.length) return;
    const key = candidate.content.map((s) => `${s.start}-${s.end}`).join();
    const known = found.get(key);
    if (!known || known.mark.score < candidate.mark.score) found.set(key, candidate);
  };
  const unclaimedIn = new BySentence(sentences, unclaimed(article, reported), reportedWords);
  const reportedIn = new BySentence(sentences, reported, reportedWords);
  const marksIn = new BySentence(sentences, marks, (m) => [m]);
  for (const mark of marks) {
    const near = reportedIn.near(mark.sentence);
    if (backedBy(text, mark, mark.sentence, near, mark.beside).length) continue;
    const read = backedBy(text, mark, mark.sentence, unclaimedIn.near(mark.sentence), mark.beside);
    // What somebody says without stating anything is no claim, whatever its link backs.
    for (const { claim, isRow } of read)
      if (!isRow) add({ content: tidy(text, claim.content), mark, speaker: claim.speaker.name });
    if (read.length) continue;
    const others = marksIn.near(mark).filter((m) => m !== mark);
    // Of what others say, only a source may stand under the mark: it is left free.
    const taken = near.flatMap(reportedWords).filter((s) => !overlaps(s, mark));
    add({ content: extentOf(text, mark, others, taken, tag), mark });
  }
  return [...found.values()];
}

/**
 * Of the claims whose link does cite, the share whose words are those that a reader would take, on
 * training articles; what else is known of them told no more (docs/evaluation/claims.md).
 */
const RIGHT_WORDS = 0.65;

/** The claim of a candidate, scored by how likely its mark cites; its id is given later. */
export const evidenceClaim = ({ content, mark, speaker }: EvidenceCandidate): Claim => ({
  id: '',
  content: [...content],
  support: speaker === undefined ? 'evidence' : 'paraphrase',
  speaker: speaker ?? null,
  score: toldScore(mark.score * RIGHT_WORDS),
});
