/**
 * One self-contained page with the face of the desk: each article's text with its differences in their
 * place, and beside it what they are, one cause once. Works without scripts, by keyboard and without
 * colour; nothing of an article can become markup.
 */
import { createHash } from 'node:crypto';
import type { CheckedArticle, CheckReport } from '../check.ts';
import { STATUSES } from '../differences.ts';
import { MEASURES } from '../scores.ts';
import { type Cause, causesOf } from './causes.ts';
import { style } from './html-style.ts';
import { escaped, isShown, type Mark, markedText } from './html-text.ts';
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

/** The policy lets in this style and nothing else. */
const styleHash = createHash('sha256').update(style).digest('base64');

export const html: Report = (report, { all = false }) => {
  const articles = bySlug(report).filter(
    ({ findings }) => all || findings.some(({ status }) => status !== 'unchanged'),
  );
  const hidden = report.articles.length - articles.length;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>onrecord check</title>
<style>${style}</style>
</head>
<body${report.worse.length ? ' class="worse"' : ''}>
<header>
<h1>onrecord check</h1>
<p class="verdict">${escaped(verdict(report))}</p>
<p class="counts">${escaped(countWords(report))}</p>
${scoreTable(report)}
</header>
<main>
${filters(report)}
${articles.map(articleSection).join('\n')}
${hidden ? `<p class="nothing">Articles without a difference, not shown: ${hidden}.</p>` : ''}
</main>
</body>
</html>
`;
};

function filters({ counts }: CheckReport): string {
  const boxes = STATUSES.map((status) => {
    const on = status === 'unchanged' ? '' : ' checked';
    return `<label><input type="checkbox" id="show-${status}"${on}> ${SIGNS[status]} ${status} (${counts[status]})</label>`;
  });
  return `<fieldset class="filters"><legend>Show</legend>${boxes.join('\n')}</fieldset>`;
}

function scoreTable({ scores }: CheckReport): string {
  if (!scores.length) return '';
  const rows = scores.map(({ layer, gold, before, after }) => {
    const cells = MEASURES.map((name) => {
      const change = changeOf(before, after, name);
      const way = change.startsWith('+') ? 'up' : 'down';
      return `<td>${percent(after[name])}${change && ` <span class="${way}">${change}</span>`}</td>`;
    });
    return `<tr><th scope="row">${layer}</th>${cells.join('')}<td>${gold}</td></tr>`;
  });
  const head = ['layer', 'precision', 'recall', 'F1', 'expected'];
  return `<table><thead><tr>${head.map((h) => `<th scope="col">${h}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}

type Side = 'before' | 'after';

/** A cause with its number, and the ids of its line and of its places in the texts. */
interface Numbered extends Cause {
  readonly number: number;
  readonly id: string;
}

const findingsIn = ({ lead, more }: Cause): readonly ReportedFinding[] => [lead, ...more];

/** The finding of the cause whose place a text shows. */
const shownIn = (cause: Cause, side: Side): ReportedFinding | undefined =>
  findingsIn(cause).find(({ layer, status, spans }) =>
    isShown({ layer, status, spans: spans[side] }),
  );

/** The sides on which a cause is marked: where the text is one, what is gone as well as what is there. */
function sidesOf(cause: Cause, one: boolean): readonly Side[] {
  if (!one) return ['before', 'after'];
  return shownIn(cause, 'after') ? ['after'] : ['before'];
}

function marksIn(
  causes: readonly Numbered[],
  unchanged: readonly ReportedFinding[],
  side: Side,
  one: boolean,
): Mark[] {
  const marks: Mark[] = unchanged.map(({ status, layer, spans }) => ({
    status,
    layer,
    spans: spans[side],
  }));
  for (const cause of causes) {
    const shown = shownIn(cause, side) ?? (one ? shownIn(cause, 'before') : undefined);
    if (!shown) continue;
    const own = shown.spans[side].length ? shown.spans[side] : shown.spans.before;
    const { id, number } = cause;
    marks.push({
      status: cause.lead.status,
      layer: shown.layer,
      spans: own,
      reference: { id: `${id}-${one ? sidesOf(cause, true)[0] : side}`, number, card: id },
    });
  }
  return marks;
}

function articleSection(article: CheckedArticle, at: number): string {
  const { findings, before, after, slug } = article;
  const one = before.text === after.text;
  const causes = causesOf(findings).map((cause, i) => ({
    ...cause,
    number: i + 1,
    id: `a${at}-${i + 1}`,
  }));
  const unchanged = findings.filter(({ status }) => status === 'unchanged');
  const side = (name: Side, label: string) =>
    `<section class="side" tabindex="0" aria-label="${escaped(label)}">${one ? '' : `<h3>${name}</h3>`}
<div class="text">${markedText((name === 'before' ? before : after).text, marksIn(causes, unchanged, name, one))}</div></section>`;
  const texts = one
    ? `<div class="texts">${side('after', slug)}</div>`
    : `<div class="texts two">${side('before', `${slug}, before`)}${side('after', `${slug}, after`)}</div>`;
  const items = [
    ...causes.map((cause) => causeItem(cause, one)),
    ...unchanged.map(
      (finding) => `<li class="s-unchanged">${sign(finding)}${escaped(lineWords(finding))}</li>`,
    ),
  ];
  return `<article>
<h2>${escaped(slug)}</h2>
<div class="spread">
${texts}
<ol class="findings">${items.join('\n')}</ol>
</div>
</article>`;
}

const sign = ({ status }: ReportedFinding): string =>
  `<span class="sign">${SIGNS[status]} ${status}</span>`;

function causeItem(cause: Numbered, one: boolean): string {
  const { id, number, lead, more, same } = cause;
  const sides = sidesOf(cause, one).filter((name) => shownIn(cause, name));
  const links = sides.map((name) => `<a href="#${id}-${name}">${one ? 'in the text' : name}</a>`);
  const also = [
    ...more.map((finding) => `<p class="also">${escaped(lineWords(finding))}</p>`),
    same.length ? `<p class="also">The same in ${escaped(same.join(', '))}.</p>` : '',
    links.length ? `<p class="also">${links.join(' · ')}</p>` : '',
  ];
  return `<li id="${id}" class="s-${lead.status}"><span class="number">${number}</span>${sign(lead)}${escaped(lineWords(lead))}${also.join('')}</li>`;
}
