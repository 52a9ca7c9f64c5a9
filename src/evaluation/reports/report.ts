/** What all reports share: what they are given, and the words for a status. */
import type { CheckedArticle, CheckReport } from '../check.ts';
import type { Status } from '../differences.ts';
import type { Measures } from '../scores.ts';

export interface ReportOptions {
  /** Also what did not change. */
  readonly all?: boolean;
  /** Of what did not change, what is wrong. */
  readonly wrong?: boolean;
  /** Colour for a terminal. */
  readonly color?: boolean;
}

/** A whole report as text, with a line end at its end. */
export type Report = (report: CheckReport, options: ReportOptions) => string;

export type ReportedFinding = CheckedArticle['findings'][number];

/** Signs that tell the statuses apart without colour. */
export const SIGNS: Readonly<Record<Status, string>> = {
  broken: '✗',
  fixed: '✓',
  changed: '~',
  lost: '−',
  new: '+',
  unchanged: '·',
};

/** "(paragraph 4)", or nothing for what is not in the text. */
export const paragraphWords = ({ paragraph }: ReportedFinding): string =>
  paragraph === null ? '' : ` (paragraph ${paragraph})`;

/** "first differs in the dates stage", when that was looked for and found. */
export const stageWords = ({ stage }: ReportedFinding): string =>
  stage === undefined ? '' : `first differs in the ${stage} stage`;

/** Sentence, paragraph and stage: a finding in one line. */
export function lineWords(finding: ReportedFinding): string {
  const stage = stageWords(finding);
  return `${finding.sentence}${paragraphWords(finding)}${stage && `; ${stage}`}`;
}

/** The findings that a report lists. */
export const listed = (
  { findings }: CheckedArticle,
  { all = false, wrong = false }: ReportOptions,
): readonly ReportedFinding[] =>
  findings.filter(
    ({ status, right }) => all || status !== 'unchanged' || (wrong && right === false),
  );

/** A share as a percentage with one decimal. */
export const percent = (share: number): string => (100 * share).toFixed(1);

/** The change of a measure in points of 100, with its sign; empty when there is none to show. */
export function changeOf(before: Measures, after: Measures, name: keyof Measures): string {
  const points = (100 * (after[name] - before[name])).toFixed(1);
  if (Number(points) === 0) return '';
  return points.startsWith('-') ? points.replace('-', '−') : `+${points}`;
}

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** "2 broken, 1 fixed, … in 12 articles" */
export function countWords({ counts, articles }: CheckReport): string {
  const parts = Object.entries(counts).map(([status, n]) => `${n} ${status}`);
  const wrong = articles
    .flatMap(({ findings }) => findings)
    .filter(({ status, right }) => status === 'unchanged' && right === false).length;
  const still = wrong ? `; wrong as before: ${wrong}` : '';
  return `${parts.join(', ')} in ${plural(articles.length, 'article')}${still}`;
}

/** How it ended, in one sentence. */
export function verdict({ worse, articles }: CheckReport): string {
  if (worse.length) return `Worse: ${worse.join('; ')}.`;
  return articles.length ? 'Nothing got worse.' : 'Nothing was checked.';
}

/** Articles one after another, in order of their slugs. */
export const bySlug = ({ articles }: CheckReport): readonly CheckedArticle[] =>
  [...articles].sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0));
