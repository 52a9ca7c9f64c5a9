/** Title and facts of the article, the switches of its layers, what was left open. */
import { aboutOf } from '../articles.ts';
import { h, outward, plural } from '../dom.ts';
import { neighbours } from '../order.ts';
import { LAYERS, type LayerName, type State } from './model.ts';

const WORDS: Readonly<Record<LayerName, readonly [label: string, mark: string]>> = {
  quotations: ['Statements', 'm-quotations'],
  sources: ['Speakers', 'm-sources'],
  names: ['Names', 'm-names'],
  dates: ['Dates', 'm-dates'],
  claims: ['Claims', 'm-claims'],
  links: ['Links', 'm-links'],
};

export function head(state: State, switched: () => void): HTMLElement {
  const { article, summary } = state.view;
  const { before, after } = neighbours(article.id);
  const way = (id: string | undefined, words: string) =>
    id !== undefined && h('a', { href: `/article/${encodeURIComponent(id)}` }, words);
  const switches = LAYERS.map((name) => {
    const [label, mark] = WORDS[name];
    const box = h('input', {
      type: 'checkbox',
      ...(state.layers.has(name) && { checked: true }),
      change: () => {
        if (box.checked) state.layers.add(name);
        else state.layers.delete(name);
        switched();
      },
    });
    return h('label', { class: 'check' }, box, h('span', { class: `sample ${mark}` }, label));
  });
  return h(
    'header',
    { class: 'article-head' },
    h(
      'p',
      { class: 'back' },
      h('a', { href: '/' }, '← Articles'),
      way(before, 'Previous'),
      way(after, 'Next →'),
    ),
    h('h1', {}, article.title ?? 'Without a title'),
    h(
      'p',
      { class: 'about' },
      aboutOf(summary),
      article.url !== undefined && ' · ',
      article.url !== undefined && outward(article.url, {}, 'Original ↗'),
    ),
    article.warnings.length > 0 &&
      h(
        'details',
        { class: 'open-points' },
        h('summary', {}, `${plural(article.warnings.length, 'point')} left open`),
        h('ul', {}, ...article.warnings.map(({ message }) => h('li', {}, message))),
      ),
    h(
      'fieldset',
      { class: 'layers' },
      h('legend', { class: 'hidden-words' }, 'Marked in the text'),
      ...switches,
    ),
  );
}
