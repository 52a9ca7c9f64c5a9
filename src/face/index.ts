/**
 * The face that all pages of onrecord share: colours, type, the marks of the layers. Contrast is that of
 * WCAG AA in both schemes; layers differ by their line as well as by their colour.
 */
const colours = {
  light: {
    paper: '#faf9f5',
    sheet: '#ffffff',
    ink: '#1e1d1a',
    soft: '#5d594f',
    line: '#e3dfd5',
    edge: '#8d877a',
    accent: '#1c5a4c',
    tint: '#e6f0ec',
    good: '#1d6a3b',
    'good-tint': '#e2f1e6',
    bad: '#a1272b',
    'bad-tint': '#fbe6e4',
    care: '#8a4a06',
    'care-tint': '#fcefd9',
    said: '#fdf2cd',
    'said-on': '#f8dd8a',
    claim: '#e4ecf8',
    'claim-on': '#bcd2f2',
    source: '#2c7a68',
    name: '#6d7ba3',
    date: '#9a5f96',
    link: '#2459a6',
  },
  dark: {
    paper: '#151513',
    sheet: '#1d1d1a',
    ink: '#ebe8e0',
    soft: '#aaa598',
    line: '#34322d',
    edge: '#7d786c',
    accent: '#86cdb9',
    tint: '#1d302b',
    good: '#86cf9b',
    'good-tint': '#1b3123',
    bad: '#f1a09b',
    'bad-tint': '#3d2120',
    care: '#ecb673',
    'care-tint': '#39291a',
    said: '#393119',
    'said-on': '#665117',
    claim: '#202c40',
    'claim-on': '#2f4a75',
    source: '#6fc4ae',
    name: '#94a3cf',
    date: '#cf97cb',
    link: '#97bdf5',
  },
} as const;

const variables = (scheme: Readonly<Record<string, string>>): string =>
  Object.entries(scheme)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');

export const face = `
:root {
  color-scheme: light dark;
  ${variables(colours.light)}
  --serif: "Iowan Old Style", Charter, "Source Serif 4", "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  font: 16px/1.5 var(--sans);
}
@media (prefers-color-scheme: dark) { :root { ${variables(colours.dark)} } }
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); }
h1, h2, h3, p, ol, ul, dl, dd, figure, fieldset { margin: 0; padding: 0; border: 0; }
ol, ul { list-style: none; }
[hidden] { display: none !important; }
h1, h2, h3 { font-weight: 600; line-height: 1.2; }
h1 { text-wrap: balance; }
h1 { font-family: var(--serif); font-size: clamp(1.5rem, 1.2rem + 1.2vw, 2.1rem); letter-spacing: -.01em; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
small, .small { font-size: .8125rem; }
.soft { color: var(--soft); }
.hidden-words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
button, input, select { font: inherit; color: inherit; }
`;

/** How the layers are marked in a text. */
export const layerMarks = `
.m-claims { background: var(--claim); }
.m-quotations { background: var(--said); }
.m-sources { text-decoration: underline 2px var(--source); text-underline-offset: .22em; }
.m-cues { text-decoration: underline dotted 2px var(--source); text-underline-offset: .22em; }
.m-names { border-bottom: 1.5px dashed var(--name); }
.m-dates { border-bottom: 3px double var(--date); }
.m-links { text-decoration: underline 1.5px var(--link); text-underline-offset: .22em; }
`;
