/** Buttons, fields, pills. */
export const controls = `
.button { display: inline-flex; align-items: center; gap: .4rem; padding: .3rem .75rem; min-height: 2rem; border: 1px solid var(--line); border-radius: 7px;
  background: var(--sheet); color: var(--ink); text-decoration: none; font-size: .875rem; cursor: pointer; }
.button:hover { border-color: var(--edge); }
.button.main { background: var(--accent); border-color: var(--accent); color: var(--paper); }
.button.plain { border-color: transparent; background: none; color: var(--soft); }
.button.plain:hover { color: var(--ink); border-color: var(--line); }
.button[disabled] { opacity: .5; cursor: default; }
.button kbd { border: 0; padding: 0; background: none; color: var(--soft); }
.button.main kbd { color: inherit; opacity: .8; }
.field { display: block; }
.field > span, legend { display: block; font-size: .8125rem; color: var(--soft); margin-bottom: .25rem; padding: 0; }
input[type=text], input[type=search], select { width: 100%; min-height: 2.25rem; padding: .25rem .6rem; border: 1px solid var(--edge); border-radius: 7px; background: var(--sheet); }
.check { display: flex; gap: .55rem; align-items: center; padding: .2rem 0; font-size: .9375rem; cursor: pointer; }
.check input { accent-color: var(--accent); width: 1rem; height: 1rem; margin: 0; flex: none; }
.pill { display: inline-block; padding: .05rem .5rem; border-radius: 99px; font-size: .75rem; line-height: 1.5; white-space: nowrap; box-shadow: inset 0 0 0 1px var(--line); color: var(--soft); }
.pill.care, .pill.good, .pill.bad, .pill.tint { box-shadow: none; }
.pill.care { background: var(--care-tint); color: var(--care); }
.pill.good { background: var(--good-tint); color: var(--good); }
.pill.bad { background: var(--bad-tint); color: var(--bad); }
.pill.tint { background: var(--tint); color: var(--accent); }
`;
