/** For a terminal: a sentence and its place for every finding, then scores, then the verdict. */
import { createColors } from 'picocolors';
import type { CheckReport } from '../check.ts';
import type { Status } from '../differences.ts';
import type { LayerScore } from '../scores.ts';
import {
  bySlug,
  changeOf,
  countWords,
  listed,
  paragraphWords,
  percent,
  type Report,
  type ReportedFinding,
  SIGNS,
  stageWords,
  verdict,
} from './report.ts';

type Colors = ReturnType<typeof createColors>;
type Paint = (text: string) => string;

const painters = (colors: Colors): Readonly<Record<Status, Paint>> => ({
  broken: colors.red,
  fixed: colors.green,
  changed: colors.yellow,
  lost: colors.yellow,
  new: colors.cyan,
  unchanged: colors.dim,
});

export const pretty: Report = (report, options) => {
  const colors = createColors(options.color ?? false);
  const paint = painters(colors);
  const lines: string[] = [];
  for (const article of bySlug(report))
    for (const finding of listed(article, options)) {
      const sign = paint[finding.status](SIGNS[finding.status]);
      const place = colors.dim(paragraphWords(finding));
      lines.push(`${sign} ${colors.bold(article.slug)}  ${finding.sentence}${place}`);
      const context = contextLine(finding, colors);
      if (context) lines.push(`      ${context}`);
      if (finding.stage !== undefined) lines.push(`      ${colors.magenta(stageWords(finding))}`);
    }
  if (lines.length) lines.push('');
  lines.push(...scoreTable(report.scores, colors), countWords(report));
  lines.push(report.worse.length ? colors.red(verdict(report)) : colors.green(verdict(report)));
  return `${lines.join('\n')}\n`;
};

const contextLine = ({ context }: ReportedFinding, colors: Colors): string =>
  context
    .map(({ text, marked }) => (marked ? `[${colors.underline(text)}]` : colors.dim(text)))
    .join('');

function scoreTable(scores: CheckReport['scores'], { dim, red, green }: Colors): string[] {
  if (!scores.length) return [];
  const cell = ({ before, after }: LayerScore, name: 'p' | 'r' | 'f1') => {
    const change = changeOf(before, after, name);
    const paint = change.startsWith('−') ? red : green;
    return `${percent(after[name]).padStart(7)} ${change ? paint(change.padEnd(6)) : ' '.repeat(6)}`;
  };
  const head = `${'layer'.padEnd(14)}${['precision', 'recall', 'F1'].map((h) => h.padStart(9).padEnd(14)).join('')}  expected`;
  const rows = scores.map(
    (s) =>
      `${s.layer.padEnd(14)}${cell(s, 'p')}${cell(s, 'r')}${cell(s, 'f1')}  ${String(s.gold).padStart(8)}`,
  );
  return [dim(head), ...rows, ''];
}
