/** The cards beside the text. */
export const cards = `
.side { position: sticky; top: 4.75rem; max-height: calc(100vh - 5.75rem); display: flex; flex-direction: column; min-width: 0; }
.tab-list { display: flex; gap: 1.35rem; }
.tabs { display: flex; gap: 1.25rem; border-bottom: 1px solid var(--line); flex: none; }
.tab-list button { background: none; border: 0; border-bottom: 2px solid transparent; padding: .35rem 0 .5rem; margin-bottom: -1px; color: var(--soft); cursor: pointer; font-size: .9375rem; }
.tab-list button[aria-selected=true] { color: var(--ink); border-color: var(--accent); }
.tabs .end { margin-left: auto; align-self: center; font-size: .8125rem; color: var(--soft); white-space: nowrap; }
.panel { overflow: auto; padding: 2px 4px 2rem 2px; margin: 0 -4px 0 -2px; scrollbar-width: thin; overscroll-behavior: contain; }
.panel[hidden] { display: none; }
.card { border-bottom: 1px solid var(--line); padding: .8rem .75rem .8rem .85rem; position: relative; border-left: 3px solid transparent; scroll-margin: .5rem; }
.card:focus-visible { outline-offset: -2px; }
.card.current { background: var(--sheet); border-left-color: var(--accent); border-radius: 0 8px 8px 0; box-shadow: 0 1px 2px rgb(0 0 0 / .05), 0 4px 18px rgb(0 0 0 / .05); border-bottom-color: transparent; padding-block: 1rem; }
.card .who { display: flex; gap: .4rem; align-items: baseline; font-size: .9375rem; }
.card .who .number { color: var(--soft); font-size: .75rem; min-width: 1.1rem; text-decoration: none; }
.card .who b { font-weight: 600; }
.card .who .verb { color: var(--soft); }
.card .who .score { margin-left: auto; font-size: .75rem; color: var(--soft); white-space: nowrap; font-variant-numeric: tabular-nums; }
.card .words { font-family: var(--serif); font-size: 1rem; line-height: 1.5; margin-top: .25rem; overflow-wrap: anywhere; cursor: pointer; }
.card:not(.current) .words { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.card .cites, .card .others { font-size: .8125rem; color: var(--soft); margin-top: .4rem; overflow-wrap: anywhere; }
.card .tells { display: flex; gap: .35rem; flex-wrap: wrap; margin-top: .45rem; }
.card .tells:empty { display: none; }
.card .field { margin-top: .7rem; }
.card .form .field, .name-card .field { margin-top: 0; }
.card .actions { display: flex; gap: .4rem; flex-wrap: wrap; margin-top: .85rem; }
.card .actions .button { padding-inline: .6rem; }
.card.gone .words { text-decoration: line-through 1px; color: var(--soft); }
.group { font-size: .8125rem; color: var(--soft); font-weight: 400; margin: 1.5rem 0 .25rem .85rem; font-family: var(--sans); }
.form { display: grid; gap: .8rem; margin-top: .9rem; }
.form .pair { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
.span-field { border: 1px solid var(--line); border-radius: 8px; padding: .45rem .6rem; }
.span-field.active { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.span-field .top { display: flex; gap: .3rem; align-items: center; }
.span-field .pick:focus-visible { outline: 0; text-decoration: underline 2px var(--accent); text-underline-offset: .25em; }
.span-field .pick { flex: 1; text-align: left; background: none; border: 0; padding: 0; font-size: .8125rem; color: var(--soft); cursor: pointer; min-height: 1.5rem; }
.span-field .nudge { border: 1px solid var(--line); background: var(--paper); border-radius: 5px; min-width: 1.6rem; height: 1.5rem; padding: 0; cursor: pointer; font-size: .8125rem; line-height: 1; }
.span-field .value { display: flex; gap: .55rem; align-items: center; font-family: var(--serif); margin-top: .25rem; }
.span-field .value > span:not(.nudges) { flex: 1; overflow-wrap: anywhere; max-height: 9rem; overflow: auto; }
.nudges { display: flex; flex: none; gap: 1px; font-family: var(--sans); }
.choice { position: relative; margin-top: .8rem; }
.form .choice { margin-top: 0; }
.speaker-field .button { width: 100%; min-height: 2.25rem; justify-content: start; border-color: var(--edge); text-align: left; }
.choice ul { border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); margin-top: .3rem; max-height: 14rem; overflow: auto; }
.choice li { padding: .35rem .65rem; cursor: pointer; font-size: .9375rem; display: flex; gap: .5rem; align-items: baseline; }
.choice li[aria-selected=true] { background: var(--tint); }
.choice li small { margin-left: auto; color: var(--soft); }
.name-card .pair { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem; margin-top: .5rem; }
.card select { min-height: 2rem; font-size: .875rem; padding-inline: .4rem; }
.golden { margin: 1.5rem 0 0 .85rem; font-size: .8125rem; color: var(--soft); }
.golden code { display: block; margin-top: .35rem; padding: .45rem .6rem; border-radius: 6px; background: var(--line); color: var(--ink); overflow-wrap: anywhere; user-select: all; }
.add { margin: 1rem 0 0 .85rem; }
.undo { min-height: 1.6rem; padding: 0 .45rem; margin: 0 -.45rem 0 .2rem; font-size: .8125rem; }
.dock { display: none; }
`;
