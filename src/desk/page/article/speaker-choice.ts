/** Chooses who speaks: from the article's people and bodies, or by typing. A combobox after ARIA. */
import type { ArticleRecord, Speaker } from '../../../article/schema.ts';
import type { StatementRequest } from '../../requests.ts';
import { h } from '../dom.ts';

export type Chosen = NonNullable<StatementRequest['speaker']>;

interface Option {
  readonly label: string;
  readonly hint: string;
  readonly speaker: Chosen;
}

const KIND_OF: Readonly<Record<string, Speaker['kind']>> = {
  person: 'person',
  organization: 'organization',
  place: 'organization',
  work: 'document',
  law: 'document',
};

/** Who may speak at a place, whoever is named nearest before it first. */
function candidates({ entities, mentions }: ArticleRecord, place: number): Option[] {
  const nearest = new Map<string, number>();
  for (const { entity, start } of mentions) {
    const distance = start <= place ? place - start : 2 * (start - place);
    nearest.set(entity, Math.min(distance, nearest.get(entity) ?? Infinity));
  }
  const far = ({ id, type }: ArticleRecord['entities'][number]) =>
    (nearest.get(id) ?? Infinity) * (type === 'person' ? 1 : 3);
  return entities
    .filter(({ type }) => type in KIND_OF)
    .toSorted((a, b) => far(a) - far(b))
    .map(({ id, name, type, role }) => ({
      label: name,
      hint: role ?? type,
      speaker: { name, kind: KIND_OF[type] ?? 'organization', entity: id },
    }));
}

const NOBODY: Option = {
  label: 'Nobody is named',
  hint: 'unstated',
  speaker: { name: null, kind: 'unstated' },
};

function typedOptions(typed: string): Option[] {
  const kind = /^\p{Lu}/u.test(typed) ? 'person' : 'unnamed-person';
  const other = kind === 'person' ? 'unnamed-person' : 'person';
  return ([kind, other, 'organization', 'document'] as const).map((one) => ({
    label: `“${typed}”`,
    hint: one === 'unnamed-person' ? 'described, not named' : one,
    speaker: { name: typed, kind: one },
  }));
}

const MOST_OPTIONS = 8;
let count = 0;

/** @param chosen is called with whoever was chosen; nobody when it was left. */
export function speakerChoice(
  article: ArticleRecord,
  place: number,
  chosen: (speaker: Chosen | undefined) => void,
): HTMLElement {
  const all = candidates(article, place);
  const list = `speakers-${++count}`;
  let options: Option[] = [];
  let at = 0;
  const input = h('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': list,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    placeholder: 'A name, or the words that describe them',
    input: () => show(),
    keydown: (event: KeyboardEvent) => press(event),
  });
  const rows = h('ul', { id: list, role: 'listbox', 'aria-label': 'Speakers' });
  const mark = () => {
    for (const [i, row] of [...rows.children].entries()) {
      row.setAttribute('aria-selected', String(i === at));
      if (i === at) {
        input.setAttribute('aria-activedescendant', row.id);
        row.scrollIntoView({ block: 'nearest' });
      }
    }
  };
  const show = () => {
    const typed = input.value.trim();
    const wanted = typed.toLowerCase();
    const found = all.filter(({ label }) => label.toLowerCase().includes(wanted));
    const own = typed ? typedOptions(typed) : [NOBODY];
    options = [...found.slice(0, MOST_OPTIONS), ...own];
    at = 0;
    rows.replaceChildren(
      ...options.map(({ label, hint, speaker }, i) =>
        h(
          'li',
          // Before the field loses the focus.
          {
            id: `${list}-${i}`,
            role: 'option',
            mousedown: (event: Event) => {
              event.preventDefault();
              chosen(speaker);
            },
          },
          label,
          h('small', {}, hint),
        ),
      ),
    );
    mark();
  };
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by) at = (at + by + options.length) % options.length;
    else if (event.key === 'Enter') chosen(options[at]?.speaker);
    else if (event.key === 'Escape') chosen(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
    mark();
  };
  show();
  return h(
    'div',
    { class: 'choice' },
    h('label', { class: 'field' }, h('span', {}, 'Who says it'), input),
    rows,
  );
}
