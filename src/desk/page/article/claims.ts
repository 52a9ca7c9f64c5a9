/** The claims of the article, each with what it rests on, which can be changed. */
import type { Claim, Source, SourceKind } from '../../../article/schema.ts';
import { h, outward } from '../dom.ts';
import { type State, wordsOf } from './model.ts';

export interface ClaimSource {
  readonly name: string | null;
  readonly kind: SourceKind;
  readonly href?: string;
}

export interface ClaimActions {
  select(row: string): void;
  source(claim: string, source: ClaimSource): void;
}

const nameOf = ({ name, href, kind }: Pick<Source, 'name' | 'href' | 'kind'>): string =>
  name ?? href ?? kind;

/** What a claim could rest on: what the article cites anywhere, its links, whoever it names. */
function choices({ view }: State): ClaimSource[] {
  const { sources, links, entities } = view.article;
  const known = sources.map(({ name, kind, href }) => ({
    name,
    kind,
    ...(href !== undefined && { href }),
  }));
  const linked = links
    .filter(({ role, href }) => role !== 'furniture' && !sources.some((one) => one.href === href))
    .map(({ href }) => ({ name: null, kind: 'document' as const, href }));
  const named = entities
    .filter(({ name }) => !sources.some((one) => one.name === name))
    .flatMap(({ name, type }) =>
      type === 'person' || type === 'organization' ? [{ name, kind: type }] : [],
    );
  const unstated = { name: null, kind: 'unstated' as const };
  return [
    ...known,
    ...linked,
    ...named,
    ...(known.some(({ kind }) => kind === 'unstated') ? [] : [unstated]),
  ];
}

function restsOn(sources: readonly Source[]) {
  if (!sources.length) return ['Rests on nothing that is cited'];
  return sources.flatMap((source, i) => [
    i ? ', ' : 'Rests on ',
    source.href === undefined
      ? nameOf(source)
      : outward(source.href, { title: source.href }, nameOf(source)),
  ]);
}

function card(claim: Claim, state: State, all: readonly ClaimSource[], actions: ClaimActions) {
  const { article, reviews } = state.view;
  const own = article.citations.filter((citation) => citation.claim === claim.id);
  const sources = own.flatMap(({ source }) => article.sources.filter(({ id }) => id === source));
  const current = state.current === claim.id;
  const select = h('select', {
    change: () => {
      const chosen = all[Number(select.value)];
      if (chosen) actions.source(claim.id, chosen);
    },
  });
  select.append(h('option', { value: '' }, 'Another source …'));
  for (const [i, one] of all.entries()) select.append(h('option', { value: i }, nameOf(one)));
  const typed = h('input', {
    type: 'text',
    placeholder: 'Or type a name, and Enter',
    'aria-label': 'Name of another source',
    keydown: (event: KeyboardEvent) => {
      const name = typed.value.trim();
      if (event.key === 'Enter' && name) actions.source(claim.id, { name, kind: 'document' });
    },
  });
  return h(
    'li',
    {
      class: current ? 'card current' : 'card',
      id: `card-${claim.id}`,
      'data-row': claim.id,
      tabindex: -1,
    },
    h('p', { class: 'words', 'data-pick': claim.id }, wordsOf(article.text, claim.content)),
    h('p', { class: 'cites' }, ...restsOn([...new Set(sources)])),
    h(
      'p',
      { class: 'tells' },
      h('span', { class: 'pill' }, claim.support),
      claim.speaker && h('span', { class: 'pill' }, claim.speaker),
      reviews[claim.id] && h('span', { class: 'pill good' }, '✓ source set'),
    ),
    ...(current
      ? [
          h(
            'label',
            { class: 'field' },
            h('span', { class: 'hidden-words' }, 'Another source'),
            select,
          ),
          h('div', { class: 'field' }, typed),
        ]
      : []),
  );
}

export function claimCards(state: State, actions: ClaimActions): HTMLElement[] {
  const all = choices(state);
  const { claims } = state.view.article;
  return [h('ul', {}, ...claims.map((claim) => card(claim, state, all, actions)))];
}
