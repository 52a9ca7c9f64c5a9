/** The list of articles. */
import type { ArticleSummary } from '../views.ts';
import { getArticles } from './api.ts';
import { type Child, h, plural, s } from './dom.ts';
import { currentQuery, filters } from './filters.ts';
import { listenForKeys } from './keys.ts';
import { listPage, step } from './list-page.ts';
import { keepOrder } from './order.ts';
import { layOut } from './shell.ts';

const SORTS = [
  ['look', 'What needs a look'],
  ['newest', 'Newest'],
  ['oldest', 'Oldest'],
  ['title', 'Title'],
  ['statements', 'Most statements'],
] as const;

export const articleAddress = (id: string, row = ''): string =>
  `/article/${encodeURIComponent(id)}${row && `#${encodeURIComponent(row)}`}`;

/** How much of it is reviewed, as a line. */
export function progress({ reviewed, statements }: ArticleSummary): SVGElement {
  const share = statements ? Math.min(1, reviewed / statements) : 0;
  return s(
    'svg',
    { class: 'progress', 'aria-hidden': 'true' },
    s('rect', { width: `${100 * share}%`, height: '100%' }),
  );
}

/** Outlet, day and authors in a line. */
export const aboutOf = ({ outlet, day, authors }: ArticleSummary): string =>
  [outlet, day, authors.join(', ')].filter(Boolean).join(' · ');

function tells({ unnamed, denied, warnings, unfit }: ArticleSummary): Child[] {
  return [
    unfit > 0 && h('span', { class: 'pill bad' }, `${plural(unfit, 'correction')} no longer fit`),
    unnamed > 0 && h('span', { class: 'pill' }, `${unnamed} unnamed`),
    denied > 0 && h('span', { class: 'pill' }, `${denied} denied`),
    warnings > 0 && h('span', { class: 'pill' }, plural(warnings, 'warning')),
  ];
}

function rowOf(article: ArticleSummary): HTMLElement {
  const { id, title, statements, toLook, reviewed } = article;
  const look = toLook
    ? h('span', { class: 'pill care' }, `${toLook} to look at`)
    : h('span', { class: 'pill good' }, reviewed >= statements ? 'Reviewed' : 'Nothing unsure');
  return h(
    'li',
    { class: 'row' },
    h(
      'div',
      {},
      h('h2', {}, h('a', { href: articleAddress(id) }, title ?? 'Without a title')),
      h('p', { class: 'about' }, aboutOf(article)),
      h('p', { class: 'tells' }, look, ...tells(article)),
    ),
    h(
      'div',
      { class: 'state' },
      h('span', { class: 'n' }, plural(statements, 'statement')),
      progress(article),
      h('span', {}, `${reviewed} reviewed`),
    ),
  );
}

export async function articlesPage(): Promise<void> {
  const main = layOut('Articles');
  const sort = h('select', {
    'aria-label': 'Order',
    change: () => {
      const query = currentQuery();
      query.set('sort', sort.value);
      history.replaceState(null, '', `?${query}`);
      void load();
    },
  });
  const chosen = currentQuery().get('sort');
  for (const [value, words] of SORTS)
    sort.append(h('option', { value, ...(value === chosen && { selected: true }) }, words));
  const own = filters(() => void load(), true);
  const load = listPage(main, {
    title: 'Articles',
    view: 'articles',
    filters: own,
    tools: [sort],
    async load(query) {
      const { total, all, articles, facets } = await getArticles(query);
      if (!query.includes('from=')) own.offer(facets);
      keepOrder(
        articles.map(({ id }) => id),
        query.includes('from='),
      );
      allArticles = all;
      return { total, rows: articles };
    },
    rowOf,
    countOf: (total) =>
      total === allArticles
        ? plural(total, 'article')
        : `${total} of ${plural(allArticles, 'article')}`,
  });
  let allArticles = 0;
  listenForKeys({
    j: () => step(1),
    k: () => step(-1),
    '/': () => document.getElementById('search')?.focus(),
  });
  await load();
}
