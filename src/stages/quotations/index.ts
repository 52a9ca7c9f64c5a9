/** Quotations: what was said; with the statements, every reading of who says what. */
import {
  type ArticleWith,
  defineStage,
  type Quotation,
  type Statement,
  toldScore,
} from '../../article/index.ts';
import type { CueVerb } from '../../models/statement-network/lexicon.ts';
import { Vocabulary } from '../../models/statement-network/words.ts';
import type { QuotedSpan } from '../../nlp/index.ts';
import type { Scored } from './candidate.ts';
import { classOf } from './class.ts';
import { ALONE, besideRows } from './confidence/beside.ts';
import { type Beside, RowConfidence, type StatementRow } from './confidence/row.ts';
import { isNaming } from './naming.ts';
import { quotedTerms, repeatedTerms } from './quoted-terms.ts';
import { type ReaderParts, readQuotations, shippedReader } from './reader.ts';
import { type Rank, trainedRank } from './speaker/rank.ts';
import { type Said, statementsOf } from './speaker/speak.ts';
import { typeOf } from './type.ts';

export interface QuotationsOptions {
  /** Reporting verbs of your own, beside those of the lexicon: `[{ verb: 'toot', class: 'speech' }]`. */
  readonly cues?: readonly CueVerb[];
  /** Statements less likely than this, 0 to 1, are no quotations; 0 gives every one. */
  readonly minScore?: number;
}

/** From here on 85 in 100 rows are right: 88 on the development articles, 84 by cross-validation on others. */
export const MIN_SCORE = 0.55;

/** What the stage is made of. */
export interface StageParts extends ReaderParts {
  readonly rows: RowConfidence;
  /** Chooses the speaker among candidates. */
  readonly rank: Rank;
}

let shipped: StageParts | undefined;

/** With the weights that ship, read once. */
export function shippedParts(): StageParts {
  shipped ??= { ...shippedReader(), rows: new RowConfidence(), rank: trainedRank() };
  return shipped;
}

/** What the article says in marks, and which of the marks hold only terms. */
interface Marks {
  readonly quoted: readonly QuotedSpan[];
  readonly terms: ReadonlySet<QuotedSpan>;
  readonly quoting: readonly QuotedSpan[];
}

/** Other parts than those that ship are for trainers and for the ledger of rules. */
export const quotations = (
  { cues = [], minScore = MIN_SCORE }: QuotationsOptions = {},
  given?: StageParts,
) => {
  const vocabulary = new Vocabulary(cues);
  return defineStage({
    name: 'quotations',
    languages: ['en'],
    requires: ['text', 'blocks', 'sentences', 'entities', 'mentions'],
    provides: ['statements', 'quotations', 'quotedTerms'],
    run(article, { warn }) {
      const parts = given ?? shippedParts();
      const { rows, quoted, terms } = rowsOf(article, vocabulary, parts);
      const beside = besideRows(article.text, rows);
      const statements = rows.map((row, i) => ({
        ...row.statement,
        score: toldScore(scoreOf(row, article.text, beside[i] ?? ALONE, parts.rows)),
      }));
      const found = statements.filter(({ score }) => score >= minScore);
      if (found.length < statements.length)
        warn(
          'quotations-unlikely',
          `${statements.length - found.length} of ${statements.length} statements are less likely than ${minScore} and left out.`,
        );
      return {
        statements,
        quotations: found.map(quotationOf),
        quotedTerms: quotedTerms(found, quoted, terms),
      };
    },
  });
};

/** What was read with all that the reader knows of it. */
type ReadSaid = Said & { readonly reading: Scored };

type Layers = ArticleWith<'text' | 'blocks' | 'sentences' | 'entities' | 'mentions'>;

export type RowParts = Omit<StageParts, 'rows'>;

/** Everything that the article says, before its speakers are known. */
export function readSaid(article: Layers, vocabulary: Vocabulary, parts: ReaderParts) {
  const { statements, quoted } = readQuotations(article, vocabulary, parts);
  const terms = repeatedTerms(article.text, quoted);
  const marks = { quoted, terms, quoting: quoted.filter((span) => !terms.has(span)) };
  return { said: saidOf(article.text, statements, marks, vocabulary), quoted, terms };
}

/** The same with speakers, before the score of the whole row is known. */
export function rowsOf(article: Layers, vocabulary: Vocabulary, parts: RowParts) {
  const { said, quoted, terms } = readSaid(article, vocabulary, parts);
  const rows = statementsOf(article, said, parts.rank).flatMap((statement, i): StatementRow[] => {
    const { reading, quotation } = said[i] ?? {};
    return reading && quotation ? [{ statement, words: quotation.score, reading }] : [];
  });
  return { rows, quoted, terms };
}

/** The readings that are quotations: none of a term that the article repeats, nor of a name alone. */
function saidOf(
  text: string,
  read: readonly Scored[],
  { quoted, terms, quoting }: Marks,
  vocabulary: Vocabulary,
): ReadSaid[] {
  const named = new Map([...terms].map((t) => [t.start, t.end]));
  const said: ReadSaid[] = [];
  for (const reading of read) {
    const content = [...reading.content];
    const [piece] = content;
    if (!piece || (content.length === 1 && named.get(piece.start) === piece.end)) continue;
    if (isNaming(text, reading, quoted)) continue;
    const { by, attribution } = reading;
    const type = reading.verbatim ? 'direct' : typeOf(text, content, quoting);
    const id = `q${said.length + 1}`;
    const kind = classOf(text, reading, type, vocabulary);
    const score = kind === 'speech' ? reading.score : attribution;
    said.push({ reading, quotation: { id, type, class: kind, content, by, score } });
  }
  return said;
}

/** Of a statement the whole row's likelihood; of a stance that of an attribution and its speaker. */
export function scoreOf(
  row: StatementRow,
  text: string,
  beside: Beside,
  confidence: RowConfidence,
): number {
  const { statement, words } = row;
  if (statement.class === 'stance' || words === 0) return statement.score;
  return confidence.of(row, text, beside);
}

const quotationOf = ({ id, type, class: kind, content, by, score }: Statement): Quotation => ({
  id,
  type,
  class: kind,
  content,
  by,
  score,
});
