/** Markdown for a pull request comment: the verdict, the scores, and a list an article. */
import { MEASURES } from '../scores.ts';
import {
  bySlug,
  changeOf,
  countWords,
  lineWords,
  listed,
  percent,
  type Report,
  SIGNS,
  verdict,
} from './report.ts';

/** A comment has room for 65,536 characters; a finding takes up to some 300. */
const MOST = 150;

/** Nothing in an article may become markup, a mention of a person or a link. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&')
    .replace(/@/g, '@\u200b')
    .replace(/:\/\//g, ':\u200b//');

export const markdown: Report = (report, options) => {
  const lines = [`### onrecord check: ${report.worse.length ? 'worse' : 'nothing got worse'}`, ''];
  lines.push(countWords(report), '');
  if (report.worse.length) lines.push(`**${escaped(verdict(report))}**`, '');
  if (report.scores.length) {
    lines.push('| layer | precision | recall | F1 | expected |', '|---|--:|--:|--:|--:|');
    for (const { layer, gold, before, after } of report.scores) {
      const cells = MEASURES.map((name) => {
        const change = changeOf(before, after, name);
        return `${percent(after[name])}${change && ` (${change})`}`;
      });
      lines.push(`| ${layer} | ${cells.join(' | ')} | ${gold} |`);
    }
    lines.push('');
  }
  let left = MOST;
  let unsaid = 0;
  for (const article of bySlug(report)) {
    const all = listed(article, options);
    const findings = all.slice(0, left);
    left -= findings.length;
    unsaid += all.length - findings.length;
    if (!findings.length) continue;
    lines.push(`**${escaped(article.slug)}**`, '');
    for (const finding of findings)
      lines.push(`- ${SIGNS[finding.status]} ${finding.status}: ${escaped(lineWords(finding))}`);
    lines.push('');
  }
  if (unsaid) lines.push(`… and ${unsaid} more`);
  return `${lines.join('\n').trimEnd()}\n`;
};
