/** What stands on every page: the bar, the place of the page's own part, messages, help. */
import { type Child, h } from './dom.ts';

const PAGES = [
  ['/', 'Articles'],
  ['/statements', 'Statements'],
  ['/glance', 'At a glance'],
] as const;

const SHORTCUTS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['j', 'k'], 'next, previous'],
  [['y'], 'right'],
  [['n'], 'wrong: no such statement'],
  [['e'], 'edit words, verb, source, kind'],
  [['s'], 'choose the speaker'],
  [['a'], 'add a missed statement: mark its words first, or start at the sentence below'],
  [['u'], 'undo the last correction of the article'],
  [['['], 'previous article of the list'],
  [[']'], 'next article of the list'],
  [['/'], 'search'],
  [['?'], 'these keys'],
];

const live = h('div', { 'aria-live': 'polite', class: 'hidden-words' });
const toast = h('div', { class: 'toast', hidden: true });

/** Says something to whoever does not see the page change. */
export function announce(words: string): void {
  live.textContent = words;
}

/** Shows a message at the foot of the page until the next one; none hides it. */
export function showToast(...children: Child[]): void {
  toast.replaceChildren(...children.filter((child) => child instanceof Node));
  toast.hidden = children.length === 0;
}

/** Shows words for a while. */
export function tell(words: string): void {
  announce(words);
  showToast(
    h('span', {}, words),
    h('button', { type: 'button', click: () => showToast() }, 'Close'),
  );
}

const help = h(
  'dialog',
  { 'aria-labelledby': 'help-title' },
  h('h2', { id: 'help-title' }, 'Keys'),
  h(
    'dl',
    { class: 'keys' },
    ...SHORTCUTS.flatMap(([keys, what]) => [
      h('dt', {}, ...keys.flatMap((one) => [h('kbd', {}, one), ' '])),
      h('dd', {}, what),
    ]),
  ),
  h('form', { method: 'dialog' }, h('button', { class: 'button main' }, 'Close')),
);

export const showHelp = (): void => help.showModal();

/** Lays out the page around its own part; answers the element for it. */
export function layOut(title: string): HTMLElement {
  document.title = `${title} · onrecord`;
  const current = PAGES.find(([path]) => path === location.pathname)?.[0];
  const main = h('main', { id: 'main' });
  document.body.replaceChildren(
    h('a', { class: 'skip', href: '#main' }, 'To the content'),
    h(
      'header',
      { class: 'bar' },
      h('a', { class: 'brand', href: '/' }, 'onrecord'),
      h(
        'nav',
        { 'aria-label': 'Desk' },
        ...PAGES.map(([path, name]) =>
          h('a', { href: path, ...(path === current && { 'aria-current': 'page' }) }, name),
        ),
      ),
      h(
        'div',
        { class: 'end' },
        h(
          'button',
          { type: 'button', class: 'button plain', click: showHelp },
          'Keys ',
          h('kbd', {}, '?'),
        ),
      ),
    ),
    main,
    toast,
    live,
    help,
  );
  return main;
}

/** A page with nothing but a message. */
export const notice = (title: string, ...words: Child[]): HTMLElement =>
  h('div', { class: 'notice' }, h('h1', {}, title), h('p', {}, ...words));
