/** The list of statements: where every bar of a figure leads. */
import type { StatementRow } from '../views.ts';
import { getArticles, getStatements } from './api.ts';
import { articleAddress } from './articles.ts';
import { h, plural } from './dom.ts';
import { filters } from './filters.ts';
import { listenForKeys } from './keys.ts';
import { listPage, step } from './list-page.ts';
import { layOut } from './shell.ts';

export const percent = (score: number): string => String(Math.round(100 * score));

function rowOf(row: StatementRow): HTMLElement {
  const { article, speaker, cue, words, title, outlet, day, score, reviewed, denied, kind } = row;
  const verb = cue && h('span', { class: 'soft' }, ` · ${cue}`);
  return h(
    'li',
    { class: 'row said-row' },
    h(
      'div',
      {},
      h(
        'h2',
        {},
        h('a', { href: articleAddress(article, row.row) }, speaker ?? 'Nobody is named', verb),
      ),
      h('p', { class: 'words' }, words),
      h('p', { class: 'about' }, [title, outlet, day].filter(Boolean).join(' · ')),
    ),
    h(
      'div',
      { class: 'state' },
      h('span', { class: 'n' }, reviewed ? 'Reviewed' : `Score ${percent(score)}`),
      denied && h('span', { class: 'pill' }, 'denied'),
      ' ',
      kind === 'unnamed-person' && h('span', { class: 'pill' }, 'unnamed'),
    ),
  );
}

export async function statementsPage(): Promise<void> {
  const main = layOut('Statements');
  const own = filters(() => void load(), false);
  const load = listPage<StatementRow>(main, {
    title: 'Statements',
    view: 'statements',
    filters: own,
    tools: [],
    async load(query) {
      const { total, statements } = await getStatements(query);
      return { total, rows: statements };
    },
    rowOf,
    countOf: (total) => plural(total, 'statement'),
  });
  listenForKeys({
    j: () => step(1),
    k: () => step(-1),
    '/': () => document.getElementById('search')?.focus(),
  });
  await load();
  const { facets } = await getArticles('');
  own.offer(facets);
}
