/** An article: its head, the switches of the layers, its text with the marks. */
export const article = `
.article-head { margin-bottom: 1.75rem; }
.back { display: flex; gap: 1rem; margin-bottom: 1rem; font-size: .875rem; }
.back a { color: var(--soft); text-decoration: none; }
.back a:hover { color: var(--ink); }
.article-head .about { color: var(--soft); margin-top: .6rem; font-size: .9375rem; }
.layers { display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; margin-top: 1rem; }
.layers .check { font-size: .875rem; }
.layers .sample { padding: 0 .15rem; }
.open-points { margin-top: .9rem; font-size: .875rem; color: var(--soft); }
.open-points summary { cursor: pointer; }
.open-points li { margin: .4rem 0 0 1.1rem; list-style: disc; }
.spread { display: grid; grid-template-columns: minmax(0, 41rem) minmax(21rem, 27rem); justify-content: space-between; gap: 3.5rem; align-items: start; }
.text { font-family: var(--serif); font-size: 1.125rem; line-height: 1.72; overflow-wrap: break-word; }
.text > * { margin: 0 0 1.05em; }
.text h2 { font-size: 1.25rem; margin-top: 1.6em; }
.text blockquote { padding-left: 1.25rem; border-left: 3px solid var(--line); }
.text .list-item { padding-left: 1.25rem; position: relative; }
.text .list-item::before { content: "•"; position: absolute; left: .25rem; color: var(--soft); }
.text .caption, .text .footnote { font-size: .9375rem; color: var(--soft); }
.text [data-rows] { cursor: pointer; }
.text span { -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.m-quotations { padding: .12em 0; }
.m-quotations.on { background: var(--said-on); }
.m-claims.on { background: var(--claim-on); }
.m-sources.on, .m-cues.on { background: var(--tint); }
.m-wrong { text-decoration: line-through 1px var(--bad); }
.d-content { background: var(--said-on); }
.d-cue { background: var(--tint); box-shadow: inset 0 -2px var(--source); }
.d-source { background: var(--tint); box-shadow: inset 0 -3px var(--source); }
.ref { font: 600 .6875rem/1 var(--sans); vertical-align: super; color: var(--soft); text-decoration: none; padding: 0 .12em; user-select: none; }
.ref.unsure { color: var(--care); }
.ref.reviewed { color: var(--good); }
.ref:hover, .ref.on { color: var(--accent); }
.out { font-family: var(--sans); font-size: .8em; text-decoration: none; user-select: none; color: var(--link); padding-left: .1em; }
.text.drafting [data-rows] { cursor: text; }
.text ::selection { background: var(--accent); color: var(--paper); }
`;
