/** Where there is little room: filters fold, the current card stands at the foot of the text. */
export const phone = `
@media (max-width: 62rem) {
  .with-filters { grid-template-columns: 1fr; gap: 1.25rem; }
  .filters { position: static; max-height: none; }
  .filters summary { display: list-item; cursor: pointer; color: var(--soft); font-size: .9375rem; padding: .25rem 0; }
  .spread { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .text { max-width: 41rem; }
  .side { position: fixed; inset: auto 0 0 0; z-index: 6; background: var(--paper); border-top: 1px solid var(--line); box-shadow: 0 -6px 24px rgb(0 0 0 / .1); max-height: 75vh; padding: 0 1rem; }
  .side .tabs { padding-top: .35rem; }
  .side.folded .panel { display: none; }
  .side.folded .tabs { border-bottom-color: transparent; }
  .panel { padding-bottom: 1rem; }
  .panel.statements .card:not(.current, .gone), .golden, .add { display: none; }
  .card.current { box-shadow: none; background: none; border-left: 0; padding-inline: .6rem; }
  .card.current .words { display: -webkit-box; -webkit-line-clamp: 4; -webkit-box-orient: vertical; overflow: hidden; }
  .card .actions .button { min-height: 2.6rem; flex: 1; justify-content: center; }
  .card .actions kbd { display: none; }
  .dock { display: flex; align-self: center; }
  .dock .button { min-height: 2.2rem; min-width: 2.4rem; justify-content: center; }
  .tabs .end .told, .tabs .small { display: none; }
  .tabs .end { margin-left: auto; }
  .dock { margin-left: 0; }
  .span-field .value { flex-wrap: wrap; justify-content: space-between; }
  .span-field .value > span:not(.nudges) { flex-basis: 100%; order: -1; max-height: 4.6rem; }
  .side:has(.form) { max-height: 56vh; }
  main { padding-bottom: 18rem; }
  .toast { bottom: auto; top: 4.25rem; }
}
@media (max-width: 40rem) {
  .bar { gap: 1rem; padding: 0 1rem; }
  .bar nav { gap: .9rem; }
  .bar nav a { font-size: .875rem; }
  .bar .end { display: none; }
  .row { grid-template-columns: minmax(0, 1fr); padding-block: 1.1rem; }
  .row .state { text-align: left; display: flex; gap: .75rem; align-items: center; margin-top: .35rem; }
  .row .state .n { display: inline; }
  .progress { margin: 0; width: 5rem; }
  .text { font-size: 1.0625rem; line-height: 1.68; }
  .bars a { grid-template-columns: minmax(0, 9rem) minmax(0, 1fr) 3.75rem; gap: .6rem; }
  .list-head .end { margin-left: 0; width: 100%; justify-content: space-between; }
}
@media print { .bar, .side, .layers, .back { display: none; } }
`;
