/** The page of an article: its text at left, the cards at right, both about the same statement. */
import { AnswerError, getArticle } from '../api.ts';
import { h } from '../dom.ts';
import { listenForKeys } from '../keys.ts';
import { neighbours } from '../order.ts';
import { layOut, notice } from '../shell.ts';
import { Controller } from './controller.ts';
import { head } from './head.ts';
import { listenForMarks } from './marking.ts';
import { LAYERS, type LayerName, type Panel, type State, statementsOf, UNSURE } from './model.ts';
import { Side } from './side.ts';
import { textOf } from './text.ts';

const KEPT = 'onrecord-layers';
const AT_FIRST: readonly LayerName[] = ['quotations', 'sources', 'links'];

function keptLayers(): Set<LayerName> {
  const kept = localStorage.getItem(KEPT);
  if (kept === null) return new Set(AT_FIRST);
  const names = kept.split(' ');
  return new Set(LAYERS.filter((name) => names.includes(name)));
}

async function stateOf(id: string): Promise<State> {
  const view = await getArticle(id);
  const statements = statementsOf(view);
  const asked = decodeURIComponent(location.hash.slice(1));
  const first =
    statements.find(({ row }) => row === asked) ??
    statements.find(({ review, quotation }) => !review && quotation.score < UNSURE) ??
    statements[0];
  return {
    view,
    statements,
    current: first?.row,
    draft: undefined,
    choosing: false,
    panel: 'statements',
    layers: keptLayers(),
  };
}

/** Puts the focus back on what had it before the page was drawn anew. */
function keepingFocus(draw: () => void): void {
  const active = document.activeElement;
  const kept = active instanceof HTMLElement ? active.dataset.keep : undefined;
  draw();
  if (kept !== undefined)
    document.querySelector<HTMLElement>(`[data-keep="${CSS.escape(kept)}"]`)?.focus();
}

export async function articlePage(id: string): Promise<void> {
  const main = layOut('Article');
  try {
    open(main, await stateOf(id));
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    const title = error.status === 404 ? 'No such article' : 'The desk is closed';
    main.replaceChildren(
      notice(title, `${error.message} `, h('a', { href: '/' }, 'To the articles')),
    );
  }
}

function open(main: HTMLElement, state: State): void {
  const { article } = state.view;
  document.title = `${article.title ?? 'Article'} · onrecord`;
  const holder = h('div', { class: 'text-holder' });
  const side = new Side();
  const draw = () =>
    keepingFocus(() => {
      holder.replaceChildren(textOf(state));
      side.draw(state, controller);
    });
  const controller = new Controller(state, draw);
  const switched = () => {
    localStorage.setItem(KEPT, [...state.layers].join(' '));
    draw();
  };
  side.onPanel = (panel: Panel) => {
    state.panel = panel;
    if (panel === 'claims') state.layers.add('claims');
    draw();
  };
  main.replaceChildren(
    h('div', { class: 'spread' }, h('div', {}, head(state, switched), holder), side.element),
  );
  draw();
  listenForMarks(holder, state, controller);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void controller.refresh();
  });
  const go = (to: string | undefined) => {
    if (to !== undefined) location.href = `/article/${encodeURIComponent(to)}`;
  };
  listenForKeys({
    j: () => controller.step(1),
    k: () => controller.step(-1),
    y: () => controller.right(),
    n: () => controller.wrong(),
    e: () => controller.edit(),
    s: () => controller.chooseSpeaker(),
    a: () => controller.add(),
    u: () => controller.undo(),
    '[': () => go(neighbours(article.id).before),
    ']': () => go(neighbours(article.id).after),
    Escape: () => controller.form.cancel(),
  });
  if (state.current === undefined) return;
  if (location.hash.length > 1) controller.reveal(state.current);
  else controller.revealCard(state.current);
}
