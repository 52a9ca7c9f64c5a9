/** The page's style. Layers differ by their line, statuses by their sign, so colour only helps. */
import { face } from '../../face/index.ts';
import { STATUSES } from '../differences.ts';

/**
 * A background for each layer that is marked in the text, and a line that tells it apart. Where
 * layers overlap the later one shows: short spans stand inside long ones.
 */
const LAYERS: Readonly<
  Record<string, readonly [background: string, line: string, colour: string]>
> = {
  claims: ['claim', 'dotted', 'link'],
  citations: ['claim', 'wavy', 'link'],
  quotations: ['said', 'solid', 'care'],
  attributions: ['said', 'solid', 'source'],
  quotedTerms: ['tint', 'dotted', 'source'],
  links: ['claim', 'solid', 'link'],
  mentions: ['tint', 'dashed', 'name'],
  entities: ['tint', 'dashed', 'name'],
  dates: ['tint', 'double', 'date'],
};

const layerRules = Object.entries(LAYERS)
  .map(
    ([layer, [background, line, colour]]) =>
      `.text .l-${layer} { background: var(--${background}); text-decoration: underline ${line} var(--${colour}); text-underline-offset: .2em; }`,
  )
  .join('\n');

// A status that is switched off leaves the list, and its marks leave the text.
const filterRules = STATUSES.map(
  (status) =>
    `body:has(#show-${status}:not(:checked)) :is(li, .ref).s-${status} { display: none; }`,
).join('\n');

export const style = `${face}
header, main { max-width: 82rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem); }
header { padding-top: 2.5rem; }
.verdict { font-size: 1.125rem; margin-top: .5rem; }
.worse .verdict { color: var(--bad); }
.counts { color: var(--soft); }
table { border-collapse: collapse; margin: 1.75rem 0; font-size: .9375rem; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem 1.5rem .35rem 0; text-align: right; border-bottom: 1px solid var(--line); font-weight: 400; white-space: nowrap; }
thead th { color: var(--soft); font-size: .8125rem; }
th:first-child { text-align: left; }
.up { color: var(--good); } .down { color: var(--bad); }
.filters { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .25rem 1.35rem; padding: .7rem 0; background: var(--paper); border-bottom: 1px solid var(--line); font-size: .875rem; }
.filters legend { float: left; margin-right: .5rem; color: var(--soft); padding: 0; }
.filters label { display: flex; gap: .45rem; align-items: center; cursor: pointer; }
input { accent-color: var(--accent); margin: 0; }
article { padding: 2.5rem 0 1.5rem; border-bottom: 1px solid var(--line); }
article > h2 { font-family: var(--serif); font-size: 1.5rem; margin-bottom: 1.25rem; }
.spread { display: grid; grid-template-columns: minmax(0, 41rem) minmax(20rem, 27rem); justify-content: space-between; gap: 3.5rem; align-items: start; }
.texts.two { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }
.two .text { font-size: 1rem; line-height: 1.6; }
.side h3 { font-size: .8125rem; color: var(--soft); font-weight: 400; margin-bottom: .5rem; }
.text { font-family: var(--serif); font-size: 1.0625rem; line-height: 1.7; white-space: pre-wrap; overflow-wrap: anywhere; }
.text span { -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.text span.s-broken { box-shadow: 0 2px var(--bad); }
.text span.s-fixed { box-shadow: 0 2px var(--good); }
.text span.s-lost { outline: 1px dashed var(--edge); }
.ref { font: 600 .6875rem/1 var(--sans); vertical-align: super; text-decoration: none; color: var(--soft); padding: 0 .12em; }
.ref:target { outline: 2px solid var(--accent); outline-offset: 2px; }
.findings { position: sticky; top: 3.75rem; max-height: calc(100vh - 4.75rem); overflow: auto; scrollbar-width: thin; border-top: 1px solid var(--line); }
.findings li { padding: .8rem .25rem .8rem 2rem; border-bottom: 1px solid var(--line); font-size: .9375rem; position: relative; overflow-wrap: anywhere; }
.findings li:target { background: var(--sheet); box-shadow: inset 3px 0 var(--accent); }
.number { position: absolute; left: .25rem; top: .85rem; font-size: .8125rem; color: var(--soft); }
.sign { display: inline-block; padding: .05rem .5rem; border-radius: 99px; font-size: .75rem; line-height: 1.5; box-shadow: inset 0 0 0 1px var(--line); color: var(--soft); white-space: nowrap; margin-right: .4rem; }
.s-broken > .sign { background: var(--bad-tint); color: var(--bad); box-shadow: none; }
.s-fixed > .sign { background: var(--good-tint); color: var(--good); box-shadow: none; }
.also { color: var(--soft); font-size: .875rem; margin-top: .3rem; }
.nothing { color: var(--soft); padding: 1.5rem 0; }
@media (max-width: 62rem) {
  .spread, .texts.two { grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
  .findings { position: static; max-height: none; order: -1; }
  th, td { padding-right: .7rem; }
  table { font-size: .8125rem; }
  th, td { white-space: normal; }
}
${layerRules}
body:has(#show-unchanged:not(:checked)) .text .s-unchanged:not(.s-broken, .s-fixed, .s-changed, .s-lost, .s-new) { background: none; text-decoration: none; }
${filterRules}
`;
