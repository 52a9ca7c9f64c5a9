/** What the lists of articles and of statements have in common: filters at left, rows in pages. */
import { AnswerError, download } from './api.ts';
import { type Child, h } from './dom.ts';
import { currentQuery, type Filters } from './filters.ts';
import { announce, notice, tell } from './shell.ts';

export interface Page<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

export interface ListOptions<Row> {
  readonly title: string;
  /** Name of the view for its export. */
  readonly view: string;
  readonly filters: Filters;
  readonly tools: readonly Child[];
  load(query: string): Promise<Page<Row>>;
  rowOf(row: Row): HTMLElement;
  /** "12 of 340 articles" */
  countOf(total: number): string;
}

/** The list in its place; answers what loads it anew. */
export function listPage<Row>(main: HTMLElement, options: ListOptions<Row>): () => Promise<void> {
  const rows = h('ol', { class: 'rows' });
  const count = h('p', { class: 'soft' });
  const more = h('button', { type: 'button', class: 'button more', hidden: true }, 'Show more');
  let shown = 0;
  let turn = 0;
  const load = async (from: number) => {
    const own = ++turn;
    const query = currentQuery();
    if (from) query.set('from', String(from));
    try {
      const page = await options.load(query.toString());
      // A slower answer to an earlier question is of no use.
      if (own !== turn) return;
      const made = page.rows.map((row) => options.rowOf(row));
      if (from) rows.append(...made);
      else rows.replaceChildren(...made);
      shown = from + page.rows.length;
      more.hidden = shown >= page.total;
      count.textContent = options.countOf(page.total);
      announce(count.textContent);
      if (!page.total) rows.append(h('li', { class: 'empty' }, 'Nothing fits these filters.'));
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
      main.replaceChildren(notice('The desk is closed', error.message));
    }
  };
  more.addEventListener('click', () => void load(shown));
  const save = () =>
    download(options.view, currentQuery().toString()).catch((error: Error) => tell(error.message));
  main.replaceChildren(
    h(
      'div',
      { class: 'with-filters' },
      options.filters.element,
      h(
        'section',
        { 'aria-labelledby': 'list-title' },
        h(
          'div',
          { class: 'list-head' },
          h('h1', { id: 'list-title' }, options.title),
          count,
          h(
            'div',
            { class: 'end' },
            ...options.tools,
            h('button', { type: 'button', class: 'button', click: save }, 'Save as CSV'),
          ),
        ),
        rows,
        more,
      ),
    ),
  );
  return () => load(0);
}

/** Moves the focus along the links of a list. */
export function step(by: 1 | -1): void {
  const links: Element[] = [...document.querySelectorAll('.rows h2 a')];
  const at = document.activeElement ? links.indexOf(document.activeElement) : -1;
  const link = links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))];
  if (link instanceof HTMLElement) link.focus();
}
