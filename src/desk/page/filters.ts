/** Search and filters, kept in the address, so that a view can be left, shared and gone back to. */
import type { Facet, Facets } from '../views.ts';
import { h } from './dom.ts';

const FLAGS = [
  ['unnamed', 'Unnamed speaker'],
  ['denied', 'Denied'],
  ['unsure', 'Unsure, score below 70'],
  ['unsourced', 'Neither a name nor a link'],
  ['unreviewed', 'Not reviewed'],
] as const;

const ASIDE = ['gender', 'cites', 'saidOn'] as const;
const ASIDE_WORDS: Readonly<Record<(typeof ASIDE)[number], string>> = {
  gender: 'Speaker',
  cites: 'Citing',
  saidOn: 'Said in',
};

const TYPING_PAUSE = 180;

/** The filters as they stand in the address. */
export const currentQuery = (): URLSearchParams => new URLSearchParams(location.search);

function put(name: string, value: string): void {
  const query = currentQuery();
  if (value) query.set(name, value);
  else query.delete(name);
  const text = query.toString();
  history.replaceState(null, '', text ? `?${text}` : location.pathname);
}

export interface Filters {
  readonly element: HTMLElement;
  /** Puts what can be chosen into the lists. */
  offer(facets: Facets): void;
}

function select(name: string, label: string, changed: () => void) {
  const element = h('select', {
    change: () => {
      put(name, element.value);
      changed();
    },
  });
  const offer = (facets: readonly Facet[]) => {
    const value = currentQuery().get(name) ?? '';
    const values =
      facets.some((facet) => facet.value === value) || !value
        ? facets
        : [{ value, count: 0 }, ...facets];
    element.replaceChildren(
      h('option', { value: '' }, 'All'),
      ...values.map((facet) =>
        h(
          'option',
          { value: facet.value, ...(facet.value === value && { selected: true }) },
          facet.count ? `${facet.value} (${facet.count})` : facet.value,
        ),
      ),
    );
  };
  offer([]);
  return { field: h('label', { class: 'field' }, h('span', {}, label), element), offer };
}

/** @param changed is called whenever the address has other filters. */
export function filters(changed: () => void, withWarnings: boolean): Filters {
  const query = currentQuery();
  let timer = 0;
  const search = h('input', {
    type: 'search',
    id: 'search',
    value: query.get('q') ?? '',
    placeholder: 'Titles, names, words said',
    autocomplete: 'off',
    input: () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        put('q', search.value.trim());
        changed();
      }, TYPING_PAUSE);
    },
  });
  const flags = withWarnings ? [...FLAGS, ['warned', 'With warnings'] as const] : FLAGS;
  const checks = flags.map(([name, label]) => {
    const box = h('input', {
      type: 'checkbox',
      ...(query.get(name) === '1' && { checked: true }),
      change: () => {
        put(name, box.checked ? '1' : '');
        changed();
      },
    });
    return h('label', { class: 'check' }, box, label);
  });
  const outlet = select('outlet', 'Outlet', changed);
  const day = select('day', 'Day of publication', changed);
  const speaker = select('speaker', 'Speaker', changed);
  const aside = ASIDE.flatMap((name) => {
    const value = query.get(name);
    if (!value) return [];
    const drop = () => {
      put(name, '');
      chip.remove();
      changed();
    };
    const chip = h(
      'button',
      { type: 'button', class: 'button', click: drop },
      `${ASIDE_WORDS[name]}: ${value} ×`,
      h('span', { class: 'hidden-words' }, ' (take this filter off)'),
    );
    return [chip];
  });
  const fields = h(
    'div',
    {},
    h('label', { class: 'field' }, h('span', {}, 'Search'), search),
    ...aside,
    h('fieldset', {}, h('legend', {}, 'Only'), ...checks),
    speaker.field,
    outlet.field,
    day.field,
  );
  const wide = matchMedia('(min-width: 62rem)');
  const folding = h(
    'details',
    { ...((wide.matches || query.size > 0) && { open: true }) },
    h('summary', {}, 'Search and filters'),
    fields,
  );
  wide.addEventListener('change', () => {
    if (wide.matches) folding.open = true;
  });
  return {
    element: h('search', { class: 'filters' }, folding),
    offer(facets) {
      outlet.offer(facets.outlets);
      day.offer(facets.days);
      speaker.offer(facets.speakers);
    },
  };
}
