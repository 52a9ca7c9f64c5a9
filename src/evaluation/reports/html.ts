/**
 * One self-contained page: the findings of every article beside its text before and after. Works
 * without scripts, by keyboard and without colour; nothing of an article can become markup.
 */
import type { CheckedArticle, CheckReport } from '../check.ts';
import { STATUSES } from '../differences.ts';
import { MEASURES } from '../scores.ts';
import { style } from './html-style.ts';
import { escaped, isShown, markedText } from './html-text.ts';
import {
  bySlug,
  changeOf,
  countWords,
  lineWords,
  percent,
  type Report,
  type ReportedFinding,
  SIGNS,
  verdict,
} from './report.ts';

export const html: Report = (report, { all = false }) => {
  const articles = bySlug(report).filter(
    ({ findings }) => all || findings.some(({ status }) => status !== 'unchanged'),
  );
  const hidden = report.articles.length - articles.length;
  const body = [
    '<header>',
    '<h1>onrecord check</h1>',
    `<p class="verdict">${escaped(verdict(report))}</p>`,
    `<p>${escaped(countWords(report))}</p>`,
    scoreTable(report),
    filters(report),
    '</header>',
    '<main>',
    ...articles.map(articleSection),
    hidden ? `<p>Articles without a difference, not shown: ${hidden}.</p>` : '',
    '</main>',
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>onrecord check</title>
<style>
${style}</style>
</head>
<body>
${body.filter(Boolean).join('\n')}
</body>
</html>
`;
};

function filters({ counts }: CheckReport): string {
  const boxes = STATUSES.map((status) => {
    const on = status === 'unchanged' ? '' : ' checked';
    return `<label><input type="checkbox" id="show-${status}"${on}> ${SIGNS[status]} ${status} (${counts[status]})</label>`;
  });
  return `<fieldset><legend>Show</legend>${boxes.join('\n')}</fieldset>`;
}

function scoreTable({ scores }: CheckReport): string {
  if (!scores.length) return '';
  const rows = scores.map(({ layer, gold, before, after }) => {
    const cells = MEASURES.map((name) => {
      const change = changeOf(before, after, name);
      return `<td>${percent(after[name])}${change && ` (${change})`}</td>`;
    });
    return `<tr><th scope="row">${layer}</th>${cells.join('')}<td>${gold}</td></tr>`;
  });
  const head = ['layer', 'precision', 'recall', 'F1', 'expected'];
  return `<table><thead><tr>${head.map((h) => `<th scope="col">${h}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}

function articleSection(article: CheckedArticle, number: number): string {
  const { findings, before, after } = article;
  const marks = findings.map((finding, i) => ({ finding, id: `a${number}-${i}` }));
  const items = marks.map(({ finding, id }) => listItem(finding, id));
  const side = (name: 'before' | 'after', text: string) =>
    `<section class="side" tabindex="0" aria-label="${escaped(article.slug)}, ${name}"><h3>${name}</h3>
<div class="text">${markedText(
      text,
      marks.map(({ finding, id }) => ({
        id: `${id}-${name}`,
        status: finding.status,
        layer: finding.layer,
        label: finding.label,
        spans: finding.spans[name],
      })),
    )}</div></section>`;
  return `<article>
<h2>${escaped(article.slug)}</h2>
<ul class="findings">${items.join('\n')}</ul>
<div class="sides">${side('before', before.text)}${side('after', after.text)}</div>
</article>`;
}

function listItem(finding: ReportedFinding, id: string): string {
  const { status, layer, spans } = finding;
  const words = `<b>${SIGNS[status]} ${status}</b> ${escaped(lineWords(finding))}`;
  const links = (['before', 'after'] as const)
    .filter((name) => isShown({ layer, status, spans: spans[name] }))
    .map((name) => `<a href="#${id}-${name}">${name}</a>`);
  return `<li class="s-${status}">${words}${links.length ? ` <small>${links.join(' ')}</small>` : ''}</li>`;
}
