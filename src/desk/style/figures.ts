/** A run at a glance. */
export const figures = `
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem; margin: 1.5rem 0 2.5rem; max-width: 52rem; }

.numbers div { display: flex; flex-direction: column-reverse; border-top: 2px solid var(--ink); padding-top: .6rem; }
.numbers dd { font-family: var(--serif); font-size: 2rem; line-height: 1.1; font-variant-numeric: lining-nums; }
.numbers dt { color: var(--soft); font-size: .875rem; }
.figures { columns: 24rem 2; column-gap: 4rem; }
.figures section { break-inside: avoid; padding-bottom: 3rem; }
.figures h2 { font-family: var(--serif); font-size: 1.25rem; }
.figure-head { display: flex; align-items: baseline; gap: 1rem; }
.figure-head .button { margin-left: auto; }
.figures .note { color: var(--soft); font-size: .875rem; margin: .25rem 0 .9rem; }
.bars a { display: grid; grid-template-columns: minmax(0, 13rem) minmax(0, 1fr) 4.5rem; gap: .9rem; align-items: center; padding: .28rem .4rem; margin: 0 -.4rem; border-radius: 5px; color: var(--ink); text-decoration: none; font-size: .9375rem; }
.bars a:hover { background: var(--sheet); }
.bars .label { overflow-wrap: anywhere; line-height: 1.3; }
.bars svg { width: 100%; height: .85rem; display: block; }
.bars .track { fill: var(--line); }
.bars .bar-fill { fill: var(--accent); }
.bars .value { text-align: right; font-variant-numeric: tabular-nums; color: var(--soft); font-size: .875rem; white-space: nowrap; }
.columns { display: flex; gap: .5rem; align-items: flex-end; border-bottom: 1px solid var(--line); }
.columns li { flex: 1; min-width: 0; max-width: 4.5rem; }
.columns a { display: block; color: var(--ink); text-decoration: none; text-align: center; font-size: .75rem; border-radius: 4px; }
.columns a:hover { background: var(--sheet); }
.columns svg { width: 55%; max-width: 2rem; height: 7rem; display: block; margin: .25rem auto 0; }
.columns .bar-fill { fill: var(--accent); }
.column-labels { display: block; color: var(--soft); padding: .3rem 0; border-top: 1px solid var(--line); overflow: hidden; text-overflow: clip; white-space: nowrap; }
`;
