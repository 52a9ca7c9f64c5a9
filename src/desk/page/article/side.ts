/** What stands beside the text: cards of statements, names or claims behind three tabs. */
import { h, key } from '../dom.ts';
import { statementCards } from './cards.ts';
import { claimCards } from './claims.ts';
import type { Controller } from './controller.ts';
import type { Panel, State } from './model.ts';
import { nameCards } from './names.ts';

const PANELS: readonly (readonly [Panel, string])[] = [
  ['statements', 'Statements'],
  ['names', 'Names'],
  ['claims', 'Claims'],
];

export class Side {
  readonly element: HTMLElement;
  onPanel: (panel: Panel) => void = () => {};
  readonly #tabs = new Map<Panel, HTMLButtonElement>();
  readonly #panel = h('div', { role: 'tabpanel', id: 'panel', class: 'panel', tabindex: 0 });
  readonly #told = h('span', { class: 'told' });
  readonly #undo = h(
    'button',
    { type: 'button', class: 'button plain undo', click: () => this.#takeBack() },
    'Undo ',
    key('u'),
  );
  readonly #fold = h('button', { type: 'button', class: 'button plain', 'aria-controls': 'panel' });
  readonly #dock = h('div', { class: 'dock' });
  #steps: (by: 1 | -1) => void = () => {};
  #takeBack: () => void = () => {};

  constructor() {
    for (const [name, label] of PANELS)
      this.#tabs.set(
        name,
        h(
          'button',
          {
            type: 'button',
            role: 'tab',
            id: `tab-${name}`,
            'aria-controls': 'panel',
            click: () => {
              this.#folded(false);
              this.onPanel(name);
            },
            keydown: (event: KeyboardEvent) => this.#along(event, name),
          },
          label,
        ),
      );
    const arrow = (by: 1 | -1, sign: string, label: string) =>
      h(
        'button',
        {
          type: 'button',
          class: 'button plain',
          'aria-label': label,
          click: () => {
            this.#folded(false);
            this.#steps(by);
          },
        },
        sign,
      );
    this.#dock.append(
      arrow(-1, '‹', 'Previous statement'),
      arrow(1, '›', 'Next statement'),
      this.#fold,
    );
    this.element = h(
      'aside',
      { class: 'side', 'aria-label': 'What was found' },
      h(
        'div',
        { class: 'tabs' },
        h(
          'div',
          { role: 'tablist', 'aria-label': 'What was found', class: 'tab-list' },
          ...this.#tabs.values(),
        ),
        h('span', { class: 'end' }, this.#told, this.#undo),
        this.#dock,
      ),
      this.#panel,
    );
    this.#fold.addEventListener('click', () =>
      this.#folded(!this.element.classList.contains('folded')),
    );
    this.#folded(matchMedia('(max-width: 62rem)').matches);
  }

  /** Where there is little room the cards fold away. */
  #folded(folded: boolean): void {
    this.element.classList.toggle('folded', folded);
    this.#fold.textContent = folded ? '▴' : '▾';
    this.#fold.setAttribute('aria-expanded', String(!folded));
    this.#fold.setAttribute('aria-label', folded ? 'Show the cards' : 'Fold the cards away');
  }

  unfold(): void {
    this.#folded(false);
  }

  #along(event: KeyboardEvent, from: Panel): void {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!by) return;
    const names = PANELS.map(([name]) => name);
    const to = names[(names.indexOf(from) + by + names.length) % names.length];
    if (!to) return;
    event.preventDefault();
    this.onPanel(to);
    this.#tabs.get(to)?.focus();
  }

  draw(state: State, controller: Controller): void {
    this.#steps = (by) => controller.step(by);
    this.#takeBack = () => controller.undo();
    this.#undo.hidden = state.view.last === null;
    controller.onSelect = () => this.unfold();
    const { summary, article } = state.view;
    const counts: Readonly<Record<Panel, number>> = {
      statements: state.statements.length,
      names: article.entities.length,
      claims: article.claims.length,
    };
    for (const [name, label] of PANELS) {
      const tab = this.#tabs.get(name);
      const isOn = name === state.panel;
      tab?.setAttribute('aria-selected', String(isOn));
      tab?.setAttribute('tabindex', isOn ? '0' : '-1');
      tab?.replaceChildren(`${label} `, h('span', { class: 'soft small' }, counts[name]));
    }
    this.#told.textContent = `${summary.reviewed} reviewed`;
    const top = this.#panel.classList.contains(state.panel) ? this.#panel.scrollTop : 0;
    this.#panel.className = `panel ${state.panel}`;
    this.#panel.setAttribute('aria-labelledby', `tab-${state.panel}`);
    this.#panel.replaceChildren(...this.#cards(state, controller));
    this.#panel.scrollTop = top;
  }

  #cards(state: State, controller: Controller): HTMLElement[] {
    if (state.panel === 'names') return nameCards(state, controller);
    if (state.panel === 'claims') return claimCards(state, controller);
    return statementCards(state, controller);
  }
}
