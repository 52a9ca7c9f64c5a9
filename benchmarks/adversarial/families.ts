/** Pages that grow without end in one way each: what an attacker, or a broken template, would send. */

/** The page of a family, about `size` characters large. */
export type Family = (size: number) => string;

const times = (unit: string, size: number): string =>
  unit.repeat(Math.max(1, Math.ceil(size / unit.length)));

const PROSE = Array.from(
  { length: 4 },
  (_, i) =>
    `<p>The harbour of Eastwick handled ${i + 100} ships in March 2024, the port authority said on Tuesday in its yearly report to the council of the town.</p>`,
).join('');

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A town says no</title>${head}</head><body><article><h1>A town says no</h1><p class="byline">By Ann Lee</p>${PROSE}${body}</article></body></html>`;

/** A unit again and again inside one paragraph, after some words that may be a statement. */
const words =
  (unit: string, before = '', after = ''): Family =>
  (size) =>
    page(`<p>It was a long day. ${before}${times(unit, size)}${after}</p>`);
/** Elements after the prose. */
const markup =
  (unit: string, before = '', after = ''): Family =>
  (size) =>
    page(`${before}${times(unit, size)}${after}`);
const head =
  (unit: string, before = '', after = ''): Family =>
  (size) =>
    page('', `${before}${times(unit, size)}${after}`);
const data = (unit: string, before = '', after = ''): Family =>
  head(unit, `<script type="application/ld+json">${before}`, `${after}</script>`);

const LINK = '<a href="https://x.example/y">';

/** What stands in a paragraph. */
const inWords: Record<string, Family> = {
  'digits before a link': words('7', '“We won,” Ann Lee said.', ` and ${LINK}in the report</a>.`),
  digits: words('7'),
  'one long word': words('a'),
  capitals: words('A'),
  joiners: words('\u200d', 'क', 'क'),
  spaces: words(' ', '', 'x'),
  'hard spaces': words('\u00a0', '', 'x'),
  'line ends': words('\r\n', '', 'x'),
  'soft hyphens': words('\u00ad'),
  'turned directions': words('\u202e'),
  accents: words('\u0301', 'e'),
  'half characters': words('\ud83d'),
  emoji: words('👩‍💻'),
  ideographs: words('中文'),
  entities: words('&amp;'),
  'entities cut off': words('&#'),
  'less-than signs': words('< '),
  names: words('Ann Lee, '),
  'capital words': words('Ann '),
  'many names': (size) =>
    page(
      `<p>${Array.from({ length: Math.ceil(size / 14) }, (_, i) => `Ann L${(i * 7919).toString(36)}.`).join(' Then ')}</p>`,
    ),
  namesakes: (size) =>
    page(
      `<p>${Array.from({ length: Math.ceil(size / 16) }, (_, i) => `A${(i * 7919).toString(36)} Lee said so.`).join(' ')}</p>`,
    ),
  initials: words('A. '),
  'initials without space': words('A.'),
  acronyms: words('ABC '),
  titles: words('Mr. '),
  roles: words('director of '),
  'opening marks': words('“'),
  'closing marks': words('”'),
  'quoted words': words('“no” '),
  'straight marks': words('"'),
  'straight marks and words': words('"no '),
  apostrophes: words("'"),
  possessives: words('Ann’s '),
  'nested marks': words('“a ‘b '),
  guillemets: words('«a» '),
  'opening brackets': words('('),
  'closing brackets': words(')'),
  'brackets and words': words('(a '),
  'notes in brackets': words('[1]'),
  'square brackets': words('[1 '),
  'references in brackets': words('(Lee 2019; '),
  dashes: words('— '),
  hyphens: words('-'),
  'hyphened words': words('a-'),
  dots: words('.'),
  'stops and spaces': words('. '),
  ellipses: words('… '),
  'question marks': words('?'),
  colons: words(': '),
  commas: words(','),
  'commas and words': words('a, '),
  semicolons: words('a; '),
  conjunctions: words('and '),
  cues: words('said '),
  'cues and pronouns': words('he said '),
  'that and that': words('that '),
  'who said': words('who said '),
  statements: words('“No,” he said. '),
  'statements without end': words('“No,” Ann Lee said, “and '),
  'nested statements': words('Ann Lee said that '),
  'papers about papers': words('a report of '),
  'a noun that no list knows': words('a gadget came, “No,” the gadget said, '),
  'bodies of others': words('“No,” said Kea’s council of Orva’s council. '),
  'according to': words('According to Ann Lee, '),
  participles: words('saying '),
  'relative clauses': words('which was '),
  weekdays: words('Monday '),
  months: words('May 2024 '),
  years: words('2024 '),
  'numeric dates': words('1/2/2024 '),
  'dates ago': words('two weeks ago '),
  ranges: words('between 1990 and '),
  'number words': words('twenty-'),
  numbers: words('five million '),
  ordinals: words('first '),
  addresses: words('https://x.example/a '),
  'one long address': words('a/', 'https://x.example/'),
};

/** Links and notes. */
const inLinks: Record<string, Family> = {
  'links to notes': words('a<a href="#n1">1</a> '),
  'notes without space': words('<a href="#n1">[1]</a>'),
  links: words(`${LINK}x</a> `),
  'links on cues': words(`${LINK}he said</a> `),
  'links on names': words(`Ann ${LINK}Lee</a> said it. `),
  'links that are not closed': words(`${LINK}x `),
  'a link on everything': words('word ', LINK, '</a>'),
  'notes and their list': (size) => {
    const count = Math.ceil(size / 60);
    const each = (of: (i: number) => string) => Array.from({ length: count }, (_, i) => of(i));
    return page(
      `${each((i) => `<p>It was so<a href="#n${i}">[${i}]</a>.</p>`).join('')}<ol>${each((i) => `<li id="n${i}">Lee, A. ${i}.</li>`).join('')}</ol>`,
    );
  },
  'a long address': words('a', '<a href="https://x.example/', '">x</a>'),
  'a relative address': words('../', '<a href="', '">x</a>'),
};

/** Elements and attributes. */
const inMarkup: Record<string, Family> = {
  'nested blocks': markup('<div>'),
  'nested blocks with text': markup('<div>word '),
  'nested quotations': markup('<blockquote><p>No.'),
  'nested lists': markup('<ul><li>word '),
  'nested inline elements': markup('<b><i>'),
  'elements that are not closed': markup('<p><b><i><a href=x>word, word. '),
  'end tags': markup('</p></div>'),
  'short paragraphs': markup('<p>It was so.</p>'),
  'paragraphs of speech': markup('<p>“It was so,” Ann Lee said.</p>'),
  'paragraphs that open quoted': markup('<p>“It was so, and more.</p>'),
  'lines with dashes': markup('<p>— It was so, said Ann Lee.</p><p>— It was not.</p>'),
  'questions and answers': markup(
    '<p>Was it so?</p><p>I saw it.</p>',
    '<p>Ann Lee saw the boat. We asked her.</p>',
  ),
  'answers with labels': markup('<p>Q: Was it so?</p><p>A: I saw it.</p>'),
  'labels of speakers': markup('<p>ANN LEE: It was so.</p>'),
  headings: markup('<h2>Word</h2>'),
  lists: markup('<li>word</li>', '<ul>', '</ul>'),
  'tables of rows': markup('<tr><td>word<td>1</tr>', '<table>', '</table>'),
  'tables of cells': markup('<td>word', '<table><tr>', '</table>'),
  'nested tables': markup('<table><tr><td>'),
  'line breaks': markup('Some words.<br>', '<p>', '</p>'),
  figures: markup('<figure><img src=x><figcaption>A boat. Ann Lee</figcaption></figure>'),
  bylines: markup('<span class="byline">By Ann Lee</span>'),
  times: markup('<time datetime="2024-05-06">6 May</time>'),
  'boxes of teasers': markup(
    '<div class="related"><h3>Related</h3><a href=/a>More words</a></div>',
  ),
  posts: markup(
    '<blockquote class="twitter-tweet"><p>No.</p>— Ann (@ann) <a href="https://twitter.com/ann/status/1">May 4, 2024</a></blockquote>',
  ),
  'one long attribute': markup('a', '<p class="', '">word</p>'),
  'many classes': markup('a ', '<p class="', '">word</p>'),
  'many attributes': (size) =>
    page(`<p ${Array.from({ length: size / 8 }, (_, i) => `a${i}=x`).join(' ')}>word</p>`),
  styles: markup('display:none;', '<p style="', '">word</p>'),
  comments: markup('<!-- a -->'),
  'comments that are not closed': markup('<!--'),
  'cut tags': markup('<a '),
  'cut end tags': markup('</'),
  scripts: markup('<script>a</script>'),
  preformatted: markup('word\n', '<pre>', '</pre>'),
  definitions: markup('<dt>a<dd>b', '<dl>', '</dl>'),
};

/** What a page says of itself. */
const inData: Record<string, Family> = {
  'linked data, spaces': data(' ', '{"a":1', 'x'),
  'linked data, spaces, sound': data(' ', '{"a":1', '}'),
  'linked data, lists': data('['),
  'linked data, objects': data('{"a":'),
  'linked data, commas': data('1, ', '[', ']'),
  'linked data, comment marks': data('*/ '),
  'linked data, many scripts': head('<script type="application/ld+json">{"a":1}</script>'),
  'linked data, people': data(
    '{"@type":"Person","name":"Ann Lee"},',
    '{"@type":"NewsArticle","author":[',
    '{}]}',
  ),
  'linked data, references': data(
    '{"@id":"b"},',
    '{"@graph":[{"@type":"NewsArticle","author":[',
    '{}]},{"@id":"a","name":"Ann"}]}',
  ),
  'linked data, articles': data('{"@type":"NewsArticle","headline":"A town"},', '[', '{}]'),
  'linked data, a long body': data(
    'It was so. ',
    '{"@type":"NewsArticle","headline":"A town says no","articleBody":"',
    '"}',
  ),
  'linked data, a long name': data('Ann ', '{"@type":"NewsArticle","author":{"name":"', '"}}'),
  'meta elements': head('<meta name="author" content="Ann Lee">'),
  'a list of authors': head('Ann Lee, ', '<meta name="author" content="', '">'),
  'authors and words': head('and ', '<meta name="author" content="By Ann ', '">'),
  'a long day': head('1', '<meta property="article:published_time" content="', '">'),
  'a long title': (size) => `<title>${times('a - ', size)}</title>${page('')}`,
  'a title of bars': (size) => `<title>${times('| ', size)}</title>${page('')}`,
  'a long description': head('word ', '<meta name="description" content="', '">'),
  'a long heading': markup('word ', '<h1>', '</h1>'),
  'a long byline': markup('Ann Lee and ', '<p class="byline">By ', '</p>'),
  'a long day on the page': markup('May 6 ', '<p class="date">', '</p>'),
};

/** By name; every page of a family holds about as many characters as it is asked for. */
export const families: Readonly<Record<string, Family>> = {
  ...inWords,
  ...inLinks,
  ...inMarkup,
  ...inData,
};
