/** The names of the article: another type, or two that are one. */
import type { Entity, EntityType } from '../../../article/schema.ts';
import { download } from '../api.ts';
import { h } from '../dom.ts';
import { tell } from '../shell.ts';
import type { State } from './model.ts';

const TYPES: readonly EntityType[] = [
  'person',
  'organization',
  'place',
  'nationality',
  'event',
  'product',
  'law',
  'work',
];

export interface NameActions {
  retype(entity: string, type: EntityType): void;
  merge(entity: string, into: string): void;
}

function card(entity: Entity, state: State, { retype, merge }: NameActions): HTMLElement {
  const { id, name, aliases, type, role } = entity;
  const { entities, mentions } = state.view.article;
  const types = h('select', {
    change: () => {
      const chosen = TYPES.find((one) => one === types.value);
      if (chosen) retype(id, chosen);
    },
  });
  for (const one of TYPES)
    types.append(h('option', { value: one, ...(one === type && { selected: true }) }, one));
  const others: HTMLSelectElement = h('select', {
    change: () => {
      if (others.value) merge(id, others.value);
    },
  });
  others.append(h('option', { value: '' }, '—'));
  for (const other of entities)
    if (other.id !== id) others.append(h('option', { value: other.id }, other.name));
  const times = mentions.filter((mention) => mention.entity === id).length;
  const review = state.view.reviews[id];
  return h(
    'li',
    { class: 'card name-card' },
    h(
      'div',
      { class: 'who' },
      h('b', {}, name),
      review && h('span', { class: 'pill good' }, '✓ edited'),
      h('span', { class: 'score' }, `${times}×`),
    ),
    (role || aliases.length > 0) &&
      h('p', { class: 'cites' }, [role, ...aliases].filter(Boolean).join(' · ')),
    h(
      'div',
      { class: 'pair' },
      h(
        'label',
        { class: 'field' },
        h('span', {}, 'Type', h('span', { class: 'hidden-words' }, ` of ${name}`)),
        types,
      ),
      h(
        'label',
        { class: 'field' },
        h('span', {}, 'Is the same as', h('span', { class: 'hidden-words' }, `, of ${name}`)),
        others,
      ),
    ),
  );
}

const save = (): void => void download('names', '').catch((error: Error) => tell(error.message));

export const nameCards = (state: State, actions: NameActions): HTMLElement[] => [
  h('ul', {}, ...state.view.article.entities.map((entity) => card(entity, state, actions))),
  h(
    'p',
    { class: 'golden' },
    'Names that were reviewed, in all articles, as a list of your own (entities: authority): ',
    h('button', { type: 'button', class: 'button', click: save }, 'Save as CSV'),
  ),
];
