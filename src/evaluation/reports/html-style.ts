/** The page's style. Layers differ by their line, statuses by their sign, so colour only helps. */
import { STATUSES } from '../differences.ts';

/**
 * A background for each layer that is marked in the text, and a line that tells it apart. Where
 * layers overlap the later one shows: short spans stand inside long ones.
 */
const LAYERS: Readonly<Record<string, readonly [hue: number, line: string]>> = {
  claims: [20, 'dotted'],
  citations: [330, 'wavy'],
  quotations: [210, 'solid'],
  attributions: [210, 'solid'],
  quotedTerms: [180, 'dotted'],
  links: [270, 'solid'],
  mentions: [50, 'dashed'],
  entities: [50, 'dashed'],
  dates: [120, 'double'],
};

const layerRules = Object.entries(LAYERS)
  .map(
    ([layer, [hue, line]]) =>
      `.text .l-${layer} { background: hsl(${hue} 80% 50% / .18); text-decoration: underline ${line} hsl(${hue} 70% 45%); }`,
  )
  .join('\n');

// A status that is switched off leaves the list, and its marks leave the text.
const filterRules = STATUSES.map(
  (status) =>
    `body:has(#show-${status}:not(:checked)) :is(li, .tag).s-${status} { display: none; }`,
).join('\n');

export const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 1rem auto; max-width: 90rem; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { padding: .15rem .75rem; text-align: right; border-bottom: 1px solid; }
th:first-child { text-align: left; }
fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1rem; position: sticky; top: 0; }
.findings { list-style: none; padding: 0; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
.side { max-height: 70vh; overflow: auto; border: 1px solid; padding: 0 1rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.tag { font-size: .65rem; user-select: none; text-decoration: none !important; }
.text .s-broken, li.s-broken b { outline: 2px solid hsl(0 80% 50%); }
.text .s-fixed, li.s-fixed b { outline: 2px solid hsl(120 60% 40%); }
:is(.text .s-changed, .text .s-lost, .text .s-new) { outline: 1px dashed hsl(40 90% 45%); }
.tag:target { outline: 4px solid; font-size: 1rem; }
:focus-visible { outline: 3px solid hsl(210 100% 50%); }
@media (max-width: 50rem) { .sides { grid-template-columns: 1fr; } }
${layerRules}
${filterRules}
`;
