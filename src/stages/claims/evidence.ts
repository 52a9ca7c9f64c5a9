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
  toldScore,
} from '../../article/index.ts';
import type { Tagger } from '../../nlp/index.ts';
import { extentOf } from './extent.ts';
import type { Mark } from './marks.ts';
import { tidy } from './tidy.ts';

type Layers = Pick<ArticleRecord, 'text' | 'sentences' | 'statements' | 'quotations'>;

/** From here on the words of a statement are likelier what its link backs than the clause around it. */
const READ = 0.2;

/** What reads as a statement and is no claim: with a row of its own, or not surely enough for one. */
function unclaimed({ statements, quotations }: Layers, reported: readonly ReportedClaim[]) {
  const rows = new Set(quotations.map(({ id }) => id));
  const claimed = new Set(reported.map(({ claim }) => claim.quotation));
  return statements
    .filter((s) => s.class === 'speech' && !claimed.has(s.id))
    .map((s) => ({ claim: s, attribution: s, isRow: rows.has(s.id) }))
    .filter(({ claim, isRow }) => isRow || claim.score >= READ);
}

/**
 * Of the claims whose link does cite, the share whose words are those that a reader would take, on
 * training articles; what else is known of them told no more (docs/evaluation/claims.md).
 */
const RIGHT_WORDS = 0.65;

/**
 * One claim a clause that marks back and nobody is reported to have said, scored by how likely the
 * surest of its marks cites; its id is given later.
 */
export function evidenceClaims(
  article: Layers,
  marks: readonly Mark[],
  reported: readonly ReportedClaim[],
  tag: Tagger,
): Claim[] {
  const { text, sentences } = article;
  const found = new Map<string, Claim>();
  const add = (mark: Mark, claim: Pick<Claim, 'content' | 'support' | 'speaker'>): void => {
    const key = claim.content.map((s) => `${s.start}-${s.end}`).join();
    const score = toldScore(mark.score * RIGHT_WORDS);
    if (key && score > (found.get(key)?.score ?? -1)) found.set(key, { id: '', ...claim, score });
  };
  const unclaimedIn = new BySentence(sentences, unclaimed(article, reported), reportedWords);
  const reportedIn = new BySentence(sentences, reported, reportedWords);
  const marksIn = new BySentence(sentences, marks, (m) => [m]);
  for (const mark of marks) {
    const near = reportedIn.near(mark.sentence);
    if (backedBy(text, mark, mark.sentence, near, mark.beside).length) continue;
    const read = backedBy(text, mark, mark.sentence, unclaimedIn.near(mark.sentence), mark.beside);
    for (const { claim, isRow } of read) {
      const content = tidy(text, claim.content);
      // What somebody says without stating anything is no claim, whatever its link backs.
      if (!isRow) add(mark, { content, support: 'paraphrase', speaker: claim.speaker.name });
    }
    if (read.length) continue;
    const others = marksIn.near(mark).filter((m) => m !== mark);
    // Of what others say, only a source may stand under the mark: it is left free.
    const taken = near.flatMap(reportedWords).filter((s) => !overlaps(s, mark));
    const content = extentOf(text, mark, others, taken, tag);
    add(mark, { content, support: 'evidence', speaker: null });
  }
  return [...found.values()];
}
