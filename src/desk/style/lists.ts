/** The lists of articles and statements with their filters. */
export const lists = `
.with-filters { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 3.25rem; align-items: start; }
.filters { position: sticky; top: 5.5rem; display: grid; gap: 1.15rem; max-height: calc(100vh - 7rem); overflow: auto; padding: 2px; margin: -2px; scrollbar-width: thin; }
.filters summary { display: none; }
.filters details > div { display: grid; gap: 1.15rem; }
.list-head { display: flex; align-items: baseline; gap: 1rem; flex-wrap: wrap; margin-bottom: 1.25rem; }
.list-head .end { margin-left: auto; display: flex; gap: .75rem; align-items: center; }
.list-head select { width: auto; min-height: 2rem; font-size: .875rem; }
.rows { border-top: 1px solid var(--line); margin: 0 -.75rem; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .25rem 2rem; padding: 1.05rem .75rem; border-bottom: 1px solid var(--line); position: relative; }
.row:hover { background: var(--sheet); }
.row:focus-within { background: var(--sheet); }
.row h2 { font-family: var(--serif); font-size: 1.1875rem; font-weight: 600; }
.row h2 a { color: var(--ink); text-decoration: none; }
.row h2 a::after { content: ""; position: absolute; inset: 0; }
.row .about { color: var(--soft); font-size: .875rem; margin-top: .2rem; }
.row .tells { display: flex; gap: .4rem; margin-top: .5rem; flex-wrap: wrap; }
.row .state { text-align: right; min-width: 9.5rem; font-size: .875rem; color: var(--soft); }
.row .state .n { display: block; color: var(--ink); }
.progress { display: block; width: 9.5rem; height: 4px; margin: .45rem 0 .3rem auto; border-radius: 2px; overflow: hidden; background: var(--line); }
.progress rect { fill: var(--good); }
.said-row h2 { font-family: var(--sans); font-size: .9375rem; }
.said-row h2 .soft { font-weight: 400; }
.said-row .words { font-family: var(--serif); font-size: 1.0625rem; line-height: 1.5; margin-top: .25rem; overflow-wrap: anywhere; }
.said-row .about { margin-top: .35rem; }
.more { margin: 1.5rem auto 0; display: flex; }
.empty { padding: 3rem 0; color: var(--soft); text-align: center; }
`;
