/** What the names of HTML elements tell, as sets. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements without content. */
export const VOID = words(
  'area base br col embed hr img input link meta param source track wbr keygen basefont frame',
);

/** Elements whose content is no markup, or markup of another kind: it is not read at all. */
export const UNREAD = words('style svg iframe textarea xmp math noframes applet');

/** Elements whose text is no text of the page: controls, media, what shows only without scripts. */
export const UNSEEN = words(
  'head script title object canvas select option optgroup datalist button audio video map dialog progress meter',
);

/** What may stand in the head of a page; anything else ends it. */
export const HEAD_CONTENT = words(
  'head title meta link base script style noscript template basefont bgsound',
);

/** Elements that begin and end a block of text. */
export const BLOCK = words(
  'html body address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table caption colgroup tbody td tfoot th thead tr ul title',
);

/** Block elements that end an open paragraph when they begin. */
export const ENDS_PARAGRAPH = words(
  'address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul li dd dt',
);

/** The commonest names within lines. */
const INLINE = words(
  'a abbr b cite code del em font i ins label mark picture q s small span strong sub sup svg time u',
);

/** Names of elements by themselves: looking one up gives the same string each time, which is quickly told from others. */
export const NAMES: ReadonlyMap<string, string> = new Map(
  [VOID, UNREAD, UNSEEN, HEAD_CONTENT, BLOCK, INLINE].flatMap((names) =>
    [...names].map((name) => [name, name] as const),
  ),
);

export const HEADING = words('h1 h2 h3 h4 h5 h6');

/** Open elements that end when the key's element begins, innermost first, each within its scope. */
export const ENDS: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr'],
  thead: ['td', 'th', 'tr', 'thead', 'tbody', 'tfoot'],
  tbody: ['td', 'th', 'tr', 'thead', 'tbody', 'tfoot'],
  tfoot: ['td', 'th', 'tr', 'thead', 'tbody', 'tfoot'],
  a: ['a'],
};

/** No implied end reaches beyond these. */
export const SCOPE: Readonly<Record<string, ReadonlySet<string>>> = {
  li: words('ul ol menu dir table td th'),
  dt: words('dl table td th'),
  dd: words('dl table td th'),
  tr: words('table'),
  td: words('table'),
  th: words('table'),
  thead: words('table'),
  tbody: words('table'),
  tfoot: words('table'),
  a: words('table td th p div li article section'),
  p: words('table td th caption'),
};

export const TABLE_SCOPE = words('table td th caption');
