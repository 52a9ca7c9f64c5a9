/** Changes or adds a statement: its words by dragging or by keys, who says it, how. */
import { h, key } from '../dom.ts';
import { type Draft, type Field, type State, withSpans, wordsOf } from './model.ts';
import { type Chosen, speakerChoice } from './speaker-choice.ts';
import { nudged } from './words.ts';

export interface FormActions {
  change(draft: Draft): void;
  save(): void;
  cancel(): void;
}

const FIELDS: readonly (readonly [Field, string])[] = [
  ['content', 'Words'],
  ['cue', 'Verb'],
  ['source', 'Who, in the text'],
];

const NUDGES = [
  ['start', -1, '‹', 'start a word earlier'],
  ['start', 1, '›', 'start a word later'],
  ['end', -1, '‹', 'end a word earlier'],
  ['end', 1, '›', 'end a word later'],
] as const;

function spanField(
  [field, label]: readonly [Field, string],
  draft: Draft,
  text: string,
  { change }: FormActions,
): HTMLElement {
  const spans = draft.spans[field];
  const active = draft.field === field;
  const nudges = (wanted: 'start' | 'end'): HTMLElement =>
    h(
      'span',
      { class: 'nudges' },
      ...NUDGES.filter(([edge]) => edge === wanted).map(([edge, by, sign, what]) =>
        h(
          'button',
          {
            type: 'button',
            class: 'nudge',
            'data-keep': `${field}-${what}`,
            'aria-label': `${label}: ${what}`,
            title: what,
            click: () =>
              change(withSpans({ ...draft, field }, text, field, nudged(text, spans, edge, by))),
          },
          sign,
        ),
      ),
    );
  const clear =
    spans.length > 0 &&
    field !== 'content' &&
    h(
      'button',
      {
        type: 'button',
        class: 'nudge',
        'data-keep': `${field}-clear`,
        'aria-label': `${label}: none`,
        title: 'none',
        click: () => change(withSpans({ ...draft, field }, text, field, [])),
      },
      '×',
    );
  return h(
    'div',
    { class: active ? 'span-field active' : 'span-field', role: 'group', 'aria-label': label },
    h(
      'div',
      { class: 'top' },
      h(
        'button',
        {
          type: 'button',
          class: 'pick',
          'data-keep': `${field}-pick`,
          'aria-pressed': String(active),
          click: () => change({ ...draft, field }),
        },
        active ? `${label}: drag in the text` : label,
      ),
      clear,
    ),
    spans.length > 0 &&
      h(
        'div',
        { class: 'value' },
        nudges('start'),
        // Long words are scrolled, by keyboard too.
        h('span', { tabindex: '0' }, wordsOf(text, spans)),
        nudges('end'),
      ),
  );
}

function choice<V extends string>(
  label: string,
  value: V,
  values: readonly (readonly [V, string])[],
  changed: (value: V) => void,
): HTMLElement {
  const select = h('select', {
    'data-keep': label,
    change: () => {
      const found = values.find(([one]) => one === select.value);
      if (found) changed(found[0]);
    },
  });
  for (const [one, words] of values)
    select.append(h('option', { value: one, ...(one === value && { selected: true }) }, words));
  return h('label', { class: 'field' }, h('span', {}, label), select);
}

const TYPES = [
  ['direct', 'Direct'],
  ['indirect', 'Indirect'],
  ['mixed', 'Mixed'],
] as const;
const POLARITIES = [
  ['affirmed', 'Say it is so'],
  ['denied', 'Deny it'],
] as const;
const KINDS = [
  ['person', 'Person, named'],
  ['unnamed-person', 'Person, not named'],
  ['organization', 'Body'],
  ['document', 'Document'],
  ['unstated', 'Nobody is named'],
] as const;

const OPEN = 'Choose …';

/** Who speaks, as a button that opens the choice, and of which kind they are. */
function speakerField(state: State, draft: Draft, { change }: FormActions): HTMLElement {
  const { article } = state.view;
  const before = article.attributions.find(({ quotation }) => quotation === draft.row)?.speaker;
  const shown = draft.speaker ?? before;
  const place = draft.spans.content[0]?.start ?? 0;
  const holder = h('div', {});
  const choose = () =>
    holder.replaceChildren(
      speakerChoice(article, place, (speaker: Chosen | undefined) =>
        change(speaker ? { ...draft, speaker } : draft),
      ),
    );
  holder.append(
    h('span', {}, 'Who says it'),
    h(
      'button',
      {
        type: 'button',
        class: 'button',
        'data-keep': 'speaker',
        click: () => {
          choose();
          holder.querySelector('input')?.focus();
        },
      },
      shown?.name ?? OPEN,
    ),
  );
  holder.className = 'field speaker-field';
  const kind = choice('They are', shown?.kind ?? 'unstated', KINDS, (value) =>
    change({
      ...draft,
      speaker: { ...(draft.speaker ?? sameSpeaker(before)), kind: value },
    }),
  );
  return h('div', { class: 'pair' }, holder, kind);
}

const sameSpeaker = (
  before: State['view']['article']['attributions'][number]['speaker'] | undefined,
): Chosen => ({
  name: before?.name || null,
  kind: before?.kind ?? 'unstated',
  ...(before?.entity !== undefined && { entity: before.entity }),
});

export function editForm(state: State, draft: Draft, actions: FormActions): HTMLElement {
  const { text } = state.view.article;
  const form = h(
    'form',
    {
      class: 'form',
      'aria-label': draft.row === undefined ? 'Missed statement' : 'Edit the statement',
      submit: (event: Event) => {
        event.preventDefault();
        actions.save();
      },
      keydown: (event: KeyboardEvent) => {
        if (event.key === 'Escape') actions.cancel();
      },
    },
    ...FIELDS.map((field) => spanField(field, draft, text, actions)),
    speakerField(state, draft, actions),
    h(
      'div',
      { class: 'pair' },
      choice('Words are', draft.type, TYPES, (type) => actions.change({ ...draft, type })),
      choice('They', draft.polarity, POLARITIES, (polarity) =>
        actions.change({ ...draft, polarity }),
      ),
    ),
    h(
      'p',
      { class: 'small soft' },
      'Hold Shift while dragging for a further piece; ‹ › move an edge by a word.',
    ),
    h(
      'div',
      { class: 'actions' },
      h('button', { class: 'button main', 'data-keep': 'save' }, 'Save ', key('↵')),
      h(
        'button',
        { type: 'button', class: 'button', click: actions.cancel },
        'Cancel ',
        key('Esc'),
      ),
    ),
  );
  return form;
}
