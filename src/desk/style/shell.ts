/** The bar at the top, the room below it, messages, help. */
export const shell = `
.bar { position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: 1.75rem; height: 3.5rem;
  padding: 0 max(clamp(1rem, 3vw, 2.5rem), calc(50vw - 41rem + clamp(1rem, 3vw, 2.5rem))); background: var(--paper); border-bottom: 1px solid var(--line); }
.brand { font-family: var(--serif); font-weight: 600; font-size: 1.125rem; color: var(--ink); text-decoration: none; letter-spacing: -.01em; }
.bar nav { display: flex; gap: 1.25rem; }
.bar nav a { color: var(--soft); text-decoration: none; padding: .25rem 0; border-bottom: 2px solid transparent; font-size: .9375rem; }
.bar nav a:hover { color: var(--ink); }
.bar nav a[aria-current] { color: var(--ink); border-color: var(--accent); }
.bar .end { margin-left: auto; display: flex; gap: .5rem; align-items: center; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .75rem; z-index: 9; background: var(--sheet); padding: .25rem .75rem; }
main { padding: clamp(1.25rem, 3vw, 2.25rem) clamp(1rem, 3vw, 2.5rem) 4rem; max-width: 82rem; margin: 0 auto; }
.notice { max-width: 36rem; margin: 12vh auto; text-align: center; }
.notice p { margin-top: .75rem; color: var(--soft); }
.toast { position: fixed; left: 50%; bottom: 1.5rem; transform: translateX(-50%); z-index: 8; display: flex; gap: .75rem; align-items: center;
  max-width: calc(100vw - 2rem); padding: .5rem .5rem .5rem 1rem; border-radius: 10px; background: var(--ink); color: var(--paper); box-shadow: 0 8px 30px rgb(0 0 0 / .22); font-size: .9375rem; }
.toast[hidden] { display: none; }
.toast button { background: var(--paper); color: var(--ink); border: 0; border-radius: 6px; padding: .3rem .7rem; cursor: pointer; white-space: nowrap; }
.toast .words { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; max-width: 22rem; }
dialog { border: 1px solid var(--line); border-radius: 12px; background: var(--sheet); color: var(--ink); padding: 1.5rem 2rem 2rem; max-width: 34rem; width: calc(100vw - 2rem); }
dialog::backdrop { background: rgb(0 0 0 / .35); }
dialog h2 { font-family: var(--serif); font-size: 1.25rem; margin-bottom: 1rem; }
.keys { display: grid; grid-template-columns: auto 1fr; gap: .4rem 1.25rem; margin-bottom: 1.25rem; }
.keys dt { text-align: right; }
kbd { font: .8125rem/1 var(--sans); padding: .15rem .4rem; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; background: var(--paper); color: var(--ink); }
`;
