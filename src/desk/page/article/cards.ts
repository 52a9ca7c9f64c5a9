/** The statements as cards: who, by which verb, which words, citing what, how sure. */
import { type Child, h, key, outward } from '../dom.ts';
import { percent } from '../statements.ts';
import { editForm, type FormActions } from './edit-form.ts';
import { type State, type Statement, UNSURE } from './model.ts';
import { type Chosen, speakerChoice } from './speaker-choice.ts';

export interface CardActions {
  readonly form: FormActions;
  select(row: string): void;
  right(): void;
  wrong(): void;
  edit(): void;
  chooseSpeaker(): void;
  speaker(chosen: Chosen | undefined): void;
  restore(correction: string): void;
  add(): void;
}

const REVIEW_WORDS: Readonly<Record<string, string>> = {
  right: 'right',
  edit: 'edited',
  add: 'added',
};

const cited = (statement: Statement): Child[] =>
  statement.sources.flatMap(({ name, href, kind }, i) => [
    i ? ', ' : 'Cites ',
    href === undefined ? (name ?? kind) : outward(href, { title: href }, name ?? href),
  ]);

function tells({ attribution, quotation, review }: Statement): Child[] {
  const { kind } = attribution?.speaker ?? { kind: 'unstated' };
  return [
    review &&
      h('span', { class: 'pill good' }, `✓ ${REVIEW_WORDS[review.action] ?? review.action}`),
    !review && quotation.score < UNSURE && h('span', { class: 'pill care' }, 'unsure'),
    attribution?.polarity === 'denied' && h('span', { class: 'pill' }, 'denied'),
    kind === 'unnamed-person' && h('span', { class: 'pill' }, 'unnamed'),
    quotation.type !== 'direct' && h('span', { class: 'pill' }, quotation.type),
  ];
}

/** The speaker's other statements: numbers in this article, and the way to all of them. */
function others(
  { statements }: State,
  { row, speaker, attribution }: Statement,
  { select }: CardActions,
): Child {
  const { entity, entities } = attribution?.speaker ?? {};
  if (speaker === null || (entity === undefined && !entities)) return null;
  const same = statements.filter((one) => one.speaker === speaker && one.row !== row);
  return h(
    'p',
    { class: 'others' },
    ...(same.length ? ['Also says '] : []),
    ...same.flatMap((one, i) => [
      i ? ', ' : '',
      h(
        'a',
        {
          href: `#${encodeURIComponent(one.row)}`,
          click: (event: Event) => {
            event.preventDefault();
            select(one.row);
          },
        },
        one.number,
      ),
    ]),
    same.length ? ' here · ' : null,
    h('a', { href: `/statements?${new URLSearchParams({ speaker })}` }, `all by ${speaker}`),
  );
}

function actionsOf(state: State, statement: Statement, actions: CardActions): Child[] {
  const link = state.view.deepLinks[statement.row];
  const button = (label: string, sign: string, act: () => void, main = false) =>
    h(
      'button',
      { type: 'button', class: main ? 'button main' : 'button', click: act },
      label,
      ' ',
      key(sign),
    );
  return [
    h(
      'div',
      { class: 'actions' },
      button('Right', 'y', actions.right, true),
      button('Wrong', 'n', actions.wrong),
      button('Edit', 'e', actions.edit),
      button('Speaker', 's', actions.chooseSpeaker),
    ),
    link !== undefined &&
      h('p', { class: 'others' }, outward(link, {}, 'Open the original at these words ↗')),
  ];
}

function inside(state: State, statement: Statement, actions: CardActions): Child[] {
  if (state.draft?.row === statement.row) return [editForm(state, state.draft, actions.form)];
  if (state.choosing)
    return [
      speakerChoice(
        state.view.article,
        statement.quotation.content[0]?.start ?? 0,
        actions.speaker,
      ),
    ];
  return [others(state, statement, actions), ...actionsOf(state, statement, actions)];
}

function card(state: State, statement: Statement, actions: CardActions): HTMLElement {
  const { row, number, speaker, cue, words, quotation, review, sources } = statement;
  const current = state.current === row;
  const name = speaker ?? 'Nobody is named';
  return h(
    'li',
    {
      class: current ? 'card current' : 'card',
      id: `card-${row}`,
      'data-row': row,
      tabindex: -1,
      'aria-label': `Statement ${number}: ${name}`,
      ...(current && { 'aria-current': 'true' }),
    },
    h(
      'div',
      { class: 'who' },
      h(
        'a',
        {
          class: 'number',
          href: `#${encodeURIComponent(row)}`,
          'data-ref': row,
          'aria-label': `Statement ${number}`,
        },
        number,
      ),
      h('span', {}, h('b', {}, name), cue && h('span', { class: 'verb' }, ` ${cue}`)),
      h(
        'span',
        { class: 'score', title: 'How sure onrecord is, of 100' },
        review ? review.who : percent(quotation.score),
      ),
    ),
    ...(state.draft?.row === row
      ? []
      : [
          h('p', { class: 'words', 'data-pick': row }, words),
          sources.length > 0 && h('p', { class: 'cites' }, ...cited(statement)),
          h('p', { class: 'tells' }, ...tells(statement)),
        ]),
    ...(current ? inside(state, statement, actions) : []),
  );
}

function takenOut({ view }: State, { restore }: CardActions): Child[] {
  const { dismissed, unfit } = view;
  const item = (correction: string, words: string, told: string, label: string) =>
    h(
      'li',
      { class: 'card gone' },
      h('p', { class: 'words' }, words),
      h('p', { class: 'cites' }, told),
      h(
        'div',
        { class: 'actions' },
        h('button', { type: 'button', class: 'button', click: () => restore(correction) }, label),
      ),
    );
  return [
    unfit.length > 0 && h('h2', { class: 'group' }, 'Corrections that no longer fit'),
    unfit.length > 0 &&
      h(
        'ul',
        {},
        ...unfit.map(({ correction, words, reason, who, action }) =>
          item(correction, words, `${action} by ${who}: ${reason}`, 'Take back'),
        ),
      ),
    dismissed.length > 0 && h('h2', { class: 'group' }, 'Marked wrong'),
    dismissed.length > 0 &&
      h(
        'ul',
        {},
        ...dismissed.map(({ correction, words, speaker, who }) =>
          item(correction, words, `${speaker ?? 'Nobody is named'} · by ${who}`, 'Bring back'),
        ),
      ),
  ];
}

/** Whether an id can stand in a command line as it is, whatever shell it is copied into. */
const isPlain = (id: string): boolean => /^[\p{L}\p{M}\p{N}-]+$/u.test(id);

/** All cards of the article, the draft of a missed statement first. */
export function statementCards(state: State, actions: CardActions): HTMLElement[] {
  const { draft, statements, view } = state;
  const missed =
    draft &&
    draft.row === undefined &&
    h(
      'div',
      { class: 'card current', id: 'card-new', tabindex: -1 },
      h('div', { class: 'who' }, h('b', {}, 'A missed statement')),
      editForm(state, draft, actions.form),
    );
  const list = h('ol', {}, ...statements.map((one) => card(state, one, actions)));
  const golden = h(
    'p',
    { class: 'golden' },
    'Make a golden article of what is reviewed here:',
    h('code', {}, `npx onrecord golden add ${view.article.id} --from-desk`),
  );
  const add = h(
    'button',
    { type: 'button', class: 'button add', click: () => actions.add() },
    'Add a missed statement ',
    key('a'),
  );
  return [
    missed,
    list,
    !draft && add,
    ...takenOut(state, actions),
    view.last && isPlain(view.article.id) && golden,
  ].filter((one) => one instanceof HTMLElement);
}
