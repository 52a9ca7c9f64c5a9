/** A run at a glance: simple bars as SVG, each a link to what it counts. */
import type { Bar, Figure } from '../views.ts';
import { AnswerError, download, getGlance } from './api.ts';
import { h, plural, s } from './dom.ts';
import { listenForKeys } from './keys.ts';
import { layOut, notice, tell } from './shell.ts';

const addressOf = ({ filter }: Bar): string => `/statements?${new URLSearchParams(filter)}`;

const share = ({ value, of }: Bar): number => (of ? value / of : 0);

function horizontal({ bars, form }: Figure): HTMLElement {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return h(
    'ol',
    { class: 'bars' },
    ...bars.map((bar) => {
      const part = form === 'shares' ? share(bar) : bar.value / most;
      const told =
        form === 'shares'
          ? `${Math.round(100 * part)}% (${bar.value} of ${bar.of})`
          : plural(bar.value, 'statement');
      return h(
        'li',
        {},
        h(
          'a',
          { href: addressOf(bar), title: `${bar.label}: ${told}` },
          h('span', { class: 'label' }, bar.label),
          s(
            'svg',
            { 'aria-hidden': 'true' },
            form === 'shares' &&
              s('rect', { class: 'track', width: '100%', height: '100%', rx: 3 }),
            s('rect', { class: 'bar-fill', width: `${100 * part}%`, height: '100%', rx: 3 }),
          ),
          h(
            'span',
            { class: 'value' },
            form === 'shares' ? `${Math.round(100 * part)}%` : bar.value,
            form === 'shares' &&
              h('span', { class: 'hidden-words' }, ` (${bar.value} of ${bar.of})`),
          ),
        ),
      );
    }),
  );
}

function vertical({ bars }: Figure): HTMLElement {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return h(
    'ol',
    { class: 'columns' },
    ...bars.map((bar) =>
      h(
        'li',
        {},
        h(
          'a',
          { href: addressOf(bar), title: `${bar.label}: ${plural(bar.value, 'statement')}` },
          h('span', {}, bar.value),
          s(
            'svg',
            { 'aria-hidden': 'true' },
            s('rect', {
              class: 'bar-fill',
              width: '100%',
              rx: 3,
              y: `${100 - (100 * bar.value) / most}%`,
              height: `${(100 * bar.value) / most}%`,
            }),
          ),
          h('span', { class: 'column-labels' }, bar.label),
        ),
      ),
    ),
  );
}

function figureOf(figure: Figure): HTMLElement {
  const { name, title, note, bars, more, form } = figure;
  const save = () => download(name, '').catch((error: Error) => tell(error.message));
  return h(
    'section',
    { 'aria-labelledby': `figure-${name}` },
    h(
      'div',
      { class: 'figure-head' },
      h('h2', { id: `figure-${name}` }, title),
      h(
        'button',
        { type: 'button', class: 'button plain', click: save },
        'CSV',
        h('span', { class: 'hidden-words' }, ` of ${title}`),
      ),
    ),
    h('p', { class: 'note' }, note),
    bars.length
      ? form === 'columns'
        ? vertical(figure)
        : horizontal(figure)
      : h('p', { class: 'soft' }, 'Nothing in this run.'),
    more > 0 && h('p', { class: 'note' }, `${more} more in the CSV.`),
  );
}

export async function glancePage(): Promise<void> {
  const main = layOut('At a glance');
  listenForKeys({});
  try {
    const { articles, statements, reviewed, toLook, figures } = await getGlance();
    const numbers = [
      [articles, 'articles'],
      [statements, 'statements'],
      [reviewed, 'reviewed'],
      [toLook, 'to look at'],
    ] as const;
    main.replaceChildren(
      h('h1', {}, 'At a glance'),
      h(
        'dl',
        { class: 'numbers' },
        ...numbers.map(([n, words]) =>
          h('div', {}, h('dt', {}, words), h('dd', {}, n.toLocaleString('en'))),
        ),
      ),
      h('div', { class: 'figures' }, ...figures.map(figureOf)),
    );
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    main.replaceChildren(notice('The desk is closed', error.message));
  }
}
