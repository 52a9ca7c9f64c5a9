/** What can be done on the page of an article: each deed is saved, and the page drawn anew from the answer. */
import type { EntityType, Span } from '../../../article/schema.ts';
import type { CorrectionRequest } from '../../requests.ts';
import { AnswerError, correct, getArticle } from '../api.ts';
import { announce, showToast, tell } from '../shell.ts';
import type { CardActions } from './cards.ts';
import type { ClaimActions, ClaimSource } from './claims.ts';
import type { FormActions } from './edit-form.ts';
import {
  type Draft,
  draftOf,
  newDraft,
  requestOf,
  type State,
  type Statement,
  statementsOf,
} from './model.ts';
import type { NameActions } from './names.ts';
import type { Chosen } from './speaker-choice.ts';

/** A correction without the version of the text, which is put to it when it is sent. */
type Wanted = CorrectionRequest extends infer R
  ? R extends { version: string }
    ? Omit<R, 'version'>
    : never
  : never;

export class Controller implements CardActions, NameActions, ClaimActions {
  readonly #state: State;
  readonly #draw: () => void;
  #last: Promise<unknown> = Promise.resolve();
  onSelect: () => void = () => {};

  constructor(state: State, draw: () => void) {
    this.#state = state;
    this.#draw = draw;
  }

  readonly form: FormActions = {
    change: (draft) => this.setDraft(draft),
    save: () => this.#saveDraft(),
    cancel: () => {
      this.#state.draft = undefined;
      this.#state.choosing = false;
      showToast();
      this.#draw();
      this.#focusCard();
    },
  };

  setDraft(draft: Draft): void {
    this.#state.draft = draft;
    this.#draw();
  }

  get #current(): Statement | undefined {
    return this.#state.statements.find(({ row }) => row === this.#state.current);
  }

  /** Makes a statement or a claim the current one, in the text and among the cards. */
  select = (row: string): void => {
    const state = this.#state;
    state.current = row;
    state.draft = undefined;
    state.choosing = false;
    if (state.statements.some((one) => one.row === row)) state.panel = 'statements';
    history.replaceState(null, '', `#${encodeURIComponent(row)}`);
    this.onSelect();
    this.#draw();
    this.reveal(row);
    this.#focusCard();
  };

  /** Scrolls text and cards to a row, where it cannot be seen. */
  reveal(row: string): void {
    const piece = document.querySelector(`.text [data-rows~="${CSS.escape(row)}"]`);
    const { top = 0, bottom = 0 } = piece?.getBoundingClientRect() ?? {};
    const room = innerHeight - (matchMedia('(max-width: 62rem)').matches ? 320 : 80);
    if (piece && (top < 90 || bottom > room)) piece.scrollIntoView({ block: 'center' });
    this.revealCard(row);
  }

  /** Scrolls the cards alone. */
  revealCard(row: string): void {
    const card = document.getElementById(`card-${row}`);
    const panel = card?.closest('.panel');
    if (!card || !panel) return;
    const [inner, outer] = [card.getBoundingClientRect(), panel.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      panel.scrollTop += inner.top - outer.top - Math.max(0, (outer.height - inner.height) / 3);
  }

  #focusCard(): void {
    document.querySelector<HTMLElement>('.card.current')?.focus({ preventScroll: true });
  }

  step = (by: 1 | -1): void => {
    const { statements, current } = this.#state;
    const at = statements.findIndex(({ row }) => row === current);
    const next = statements[at < 0 ? 0 : at + by];
    if (next) this.select(next.row);
  };

  right = (): void => this.#judge('right');
  wrong = (): void => this.#judge('wrong');

  #judge(action: 'right' | 'wrong'): void {
    const { statements } = this.#state;
    const judged = this.#current;
    if (!judged) return;
    const next =
      statements[statements.indexOf(judged) + 1] ?? statements[statements.indexOf(judged) - 1];
    void this.#save({ action, row: judged.row }, next?.row ?? judged.row, action);
  }

  edit = (): void => {
    const { view } = this.#state;
    const statement = this.#current;
    if (!statement) return;
    this.#state.panel = 'statements';
    this.onSelect();
    this.setDraft(draftOf(statement));
    announce(`Editing. ${view.article.title ?? ''}`);
    document.querySelector<HTMLElement>('.span-field.active .pick')?.focus();
    this.reveal(statement.row);
  };

  chooseSpeaker = (): void => {
    if (!this.#current) return;
    this.#state.draft = undefined;
    this.#state.choosing = true;
    this.#state.panel = 'statements';
    this.onSelect();
    this.#draw();
    document.querySelector<HTMLElement>('.card.current .choice input')?.focus();
  };

  speaker = (chosen: Chosen | undefined): void => {
    const statement = this.#current;
    this.#state.choosing = false;
    if (!chosen || !statement) {
      this.#draw();
      this.#focusCard();
      return;
    }
    const request = requestOf({ ...draftOf(statement), speaker: chosen });
    void this.#save(
      { action: 'edit', row: statement.row, statement: request },
      statement.row,
      'edited',
    );
  };

  /** Begins a missed statement: with the given words, else with the next sentence that has none. */
  add = (given?: Span): void => {
    const { article } = this.#state.view;
    const content = given ?? this.marked() ?? this.#nextSentence();
    if (!content) return;
    showToast();
    getSelection()?.removeAllRanges();
    this.#state.panel = 'statements';
    this.onSelect();
    this.setDraft(newDraft(article.text, [content]));
    document.querySelector<HTMLElement>('.span-field.active .pick')?.focus();
    document.getElementById('card-new')?.scrollIntoView({ block: 'nearest' });
  };

  /** The words that are marked in the text. */
  marked: () => Span | undefined = () => undefined;

  #nextSentence(): Span | undefined {
    const { view, statements } = this.#state;
    const after = this.#current?.quotation.content.at(-1)?.end ?? 0;
    const isFree = ({ start, end }: Span) =>
      !statements.some(({ quotation }) =>
        quotation.content.some((piece) => piece.start < end && start < piece.end),
      );
    const free = view.article.sentences.filter(isFree);
    return free.find(({ start }) => start >= after) ?? free[0];
  }

  #saveDraft(): void {
    const { draft } = this.#state;
    if (!draft) return;
    const statement = requestOf(draft);
    this.#state.draft = undefined;
    if (draft.row === undefined) void this.#save({ action: 'add', statement }, undefined, 'added');
    else void this.#save({ action: 'edit', row: draft.row, statement }, draft.row, 'edited');
  }

  retype = (entity: string, type: EntityType): void =>
    void this.#save({ action: 'retype', entity, type }, this.#state.current, 'retyped');
  merge = (entity: string, into: string): void =>
    void this.#save({ action: 'merge', entity, into }, this.#state.current, 'joined');
  source = (claim: string, source: ClaimSource): void =>
    void this.#save({ action: 'claim-source', claim, source }, claim, 'source set');

  undo = (): void => {
    const { last } = this.#state.view;
    if (last) this.restore(last.correction);
    else tell('There is nothing to undo in this article.');
  };

  restore = (correction: string): void =>
    void this.#save({ action: 'undo', correction }, this.#state.current, 'undone');

  /** What another tab or a new run has done meanwhile; not while something is being written. */
  refresh = async (): Promise<void> => {
    const state = this.#state;
    if (state.draft || state.choosing) return;
    const view = await getArticle(state.view.article.id).catch(() => undefined);
    const isOld = (now: typeof view) =>
      now &&
      (now.version !== state.view.version || now.last?.correction !== state.view.last?.correction);
    if (!view || !isOld(view) || state.draft || state.choosing) return;
    state.view = view;
    state.statements = statementsOf(view);
    this.#draw();
  };

  /** One after the other: the next is asked for with what the last one answered. */
  #save(wanted: Wanted, next: string | undefined, told: string): Promise<unknown> {
    this.#last = this.#last.then(() => this.#send(wanted, next, told));
    return this.#last;
  }

  async #send(wanted: Wanted, next: string | undefined, told: string): Promise<void> {
    const state = this.#state;
    const { article, version } = state.view;
    const known = new Set(state.statements.map(({ row }) => row));
    try {
      // Safe: a request of this kind with its version.
      state.view = await correct(article.id, { ...wanted, version } as CorrectionRequest);
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
      tell(error.message);
      if (error.status !== 409) return;
      state.view = await getArticle(article.id);
    }
    state.statements = statementsOf(state.view);
    const made = state.statements.find(({ row }) => !known.has(row))?.row;
    state.current = next ?? made ?? state.current;
    const { reviewed, statements } = state.view.summary;
    announce(`Saved: ${told}. ${reviewed} reviewed, ${statements} statements.`);
    this.#draw();
    if (state.current !== undefined) this.reveal(state.current);
    this.#focusCard();
  }
}
