/** The mouse in the text: a click finds the card, a drag marks words. */
import type { Span } from '../../../article/schema.ts';
import { h, key } from '../dom.ts';
import { showToast } from '../shell.ts';
import type { Controller } from './controller.ts';
import { type Draft, type Field, type State, withSpans } from './model.ts';
import { selectedSpan } from './selection.ts';
import { joinedWith, wholeWords, withoutMarks } from './words.ts';

/** How long handles must rest, in milliseconds: to be offered something, and to be taken at their word. */
const PAUSE = 400;
const SETTLED = 1200;

const NEXT: Readonly<Record<Field, Field>> = {
  content: 'content',
  cue: 'source',
  source: 'source',
};

/** Whoever is named in the words that say who speaks. */
function speakerIn({ view }: State, { start, end }: Span): Draft['speaker'] {
  const { mentions, entities } = view.article;
  const mention = mentions.find((one) => one.start < end && start < one.end);
  const entity = entities.find(({ id }) => id === mention?.entity);
  if (entity?.type === 'person') return { name: entity.name, kind: 'person', entity: entity.id };
  if (entity?.type === 'organization')
    return { name: entity.name, kind: 'organization', entity: entity.id };
  return { name: view.article.text.slice(start, end), kind: 'unnamed-person' };
}

/** The draft with what was marked in the text put into its open field. */
export function withMarked(state: State, draft: Draft, marked: Span, further: boolean): Draft {
  const { text } = state.view.article;
  const { field } = draft;
  const piece = field === 'content' ? withoutMarks(text, marked) : marked;
  const spans = further ? joinedWith(draft.spans[field], piece) : [piece];
  const changed = withSpans({ ...draft, field: NEXT[field] }, text, field, spans);
  const isOpen = draft.speaker?.kind === 'unstated';
  return field === 'source' && isOpen ? { ...changed, speaker: speakerIn(state, piece) } : changed;
}

function offer(words: string, add: () => void): void {
  showToast(
    h('span', { class: 'words' }, `“${words}”`),
    h('button', { type: 'button', click: add }, 'Add as missed statement ', key('a')),
  );
}

export function listenForMarks(holder: HTMLElement, state: State, controller: Controller): void {
  const marked = (): Span | undefined => {
    const root = holder.firstElementChild;
    const span = root && selectedSpan(root);
    return span ? wholeWords(state.view.article.text, span) : undefined;
  };
  const { text } = state.view.article;
  controller.marked = () => {
    const span = marked();
    return span && withoutMarks(text, span);
  };
  const pick = (row: string) => {
    if (row) controller.select(row);
  };
  let offered = false;
  const look = (further: boolean) => {
    const span = marked();
    if (span && state.draft) {
      getSelection()?.removeAllRanges();
      controller.setDraft(withMarked(state, state.draft, span, further));
      return;
    }
    const piece = span && withoutMarks(text, span);
    if (piece) offer(text.slice(piece.start, piece.end), () => controller.add(piece));
    else if (offered) showToast();
    offered = piece !== undefined;
  };
  // The selection is complete only after the event.
  document.addEventListener('pointerup', (event) => {
    if (event.target instanceof Element && event.target.closest('.toast, .side')) return;
    setTimeout(() => look(event.shiftKey), 0);
  });
  // On a phone the selection is made by handles, without a pointer of the page.
  let timer = 0;
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    if (matchMedia('(pointer: coarse)').matches)
      timer = window.setTimeout(() => look(false), state.draft ? SETTLED : PAUSE);
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const reference = event.target.closest<HTMLElement>('[data-ref]');
    if (reference) {
      event.preventDefault();
      pick(reference.dataset.ref ?? '');
      return;
    }
    const words = event.target.closest<HTMLElement>('[data-pick]');
    if (words) return pick(words.dataset.pick ?? '');
    const piece = event.target.closest<HTMLElement>('.text [data-rows]');
    if (!piece || state.draft || marked()) return;
    const rows = (piece.dataset.rows ?? '').split(' ');
    const at = rows.indexOf(state.current ?? '');
    const own = rows.filter((row) => (state.panel === 'claims') === !isStatement(state, row));
    pick((at < 0 ? own.at(-1) : rows[(at + 1) % rows.length]) ?? rows[0] ?? '');
  });
}

const isStatement = ({ statements }: State, row: string): boolean =>
  statements.some((one) => one.row === row);
