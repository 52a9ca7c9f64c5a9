/** The article's title, without the name of the site. */
import { Element } from 'domhandler';
import { readableField } from '../characters.ts';
import { letters } from '../letters.ts';
import { withoutKicker, withoutMarkedKicker } from './kicker.ts';
import { articleString, meta, type PageFacts } from './page-facts.ts';
import { siteNames, withoutSite } from './site-name.ts';

/** Texts of the page's headings of one level, in order. */
const headings = ({ candidates }: PageFacts, level: RegExp): string[] =>
  candidates
    .filter(
      ({ element }) =>
        (level.test(element.name) || inHeading(element, level)) && !isReadAloudOnly(element),
    )
    .map(({ text }) => readableField(text.slice(0, LONGEST_TITLE)));

/** True for a heading that styles hide from those who see the page. */
const isReadAloudOnly = ({ attribs }: Element): boolean =>
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?)(?:\s|$)/i.test(
    attribs.class ?? '',
  );

const inHeading = ({ parent }: Element, level: RegExp): boolean =>
  parent instanceof Element && level.test(parent.name);

/** Longer blocks are no title with a by-line under it. */
const LONGEST_HEAD = 400;

/**
 * On pages without headings the title is a line set in large type. It is told by a declared title
 * that says the same once one end is cut off at a colon, a bar or a dash.
 */
function shownLine(
  { candidates }: PageFacts,
  declared: readonly string[],
  sites: readonly string[],
): string | undefined {
  const wanted = new Set(declared.flatMap(endsCut).map(letters));
  const names = new Set(sites.map(letters));
  for (const { text, element } of candidates) {
    if (text.length > LONGEST_HEAD || isReadAloudOnly(element)) continue;
    const [line = ''] = text.split('\n');
    const key = letters(line);
    if (line.length >= SHORTEST_TITLE && wanted.has(key) && !names.has(key))
      return readableField(line.replace(/^[›»→•|\s]+|(?<![›»→•|\s])[›»→•|\s]+$/g, ''));
  }
  return undefined;
}

/** What is left of a title without its first part, and without its last, where that is most of it. */
function endsCut(title: string): string[] {
  const cuts = [
    ...title.matchAll(/(?<!\s)\s+(?:[|｜»]\s*|(?:[–—\-«·•/~]|::|\|\|)\s+)|[|｜»]\s*|:\s+/g),
  ];
  const [first, last] = [cuts[0], cuts.at(-1)];
  if (!first || !last) return [];
  return [title.slice(first.index + first[0].length), title.slice(0, last.index)].filter(
    (part) => part.length > title.length / 2,
  );
}

/** The share of a heading's words that a declared title has too. */
function agreement(heading: string, declared: readonly string[]): number {
  const text = letters(heading);
  const words = text.split(' ');
  let best = 0;
  for (const title of declared) {
    const other = letters(title);
    // A small part of a title is the name of the site or of a section.
    if (text.length > 3 && other.includes(text)) return text.length > other.length * 0.25 ? 1 : 0;
    const have = new Set(other.split(' '));
    best = Math.max(best, words.filter((word) => have.has(word)).length / words.length);
  }
  return best;
}

/** A heading that shares this many of its words with a declared title says the same. */
const LONGEST_TITLE = 500;
const SAME_TITLE = 0.34;
/** Shorter headings than this may be those of a section. */
const SHORTEST_TITLE = 12;

export interface Title {
  readonly title: string | null;
  /** The whole line that shows it on the page: with the name of a series or a section before it. */
  readonly shown: string | null;
}

/**
 * The main heading, when the page's declared titles agree with it or it is the only one: it is what
 * readers saw, where the others are written for search engines. Else what the page declares, without
 * the site's name.
 */
export function titleOf(page: PageFacts): Title {
  const sites = siteNames(page);
  const names = new Set(sites.map(letters));
  const proper = (title: string | undefined): title is string =>
    title !== undefined &&
    title.length < LONGEST_TITLE &&
    letters(title) !== '' &&
    !names.has(letters(title));
  const declared = [
    articleString(page, 'headline'),
    meta(page, 'og:title'),
    meta(page, 'twitter:title'),
    meta(page, 'dc.title', 'parsely-title', 'sailthru.title', 'hdl', 'headline', 'title'),
    page.windowTitle,
  ].filter(proper);
  const main = headings(page, /^h1$/).filter(proper);
  const [agreed] = main
    .map((heading) => ({ heading, share: agreement(heading, declared) }))
    .filter(
      ({ heading, share }) =>
        share >= SAME_TITLE && (share === 1 || heading.length >= SHORTEST_TITLE),
    )
    .sort(
      (a, b) =>
        Number(b.share === 1) - Number(a.share === 1) || b.heading.length - a.heading.length,
    );
  const [only] = main;
  const shown =
    agreed?.heading ??
    (main.length === 1 && only && only.length >= SHORTEST_TITLE ? only : undefined) ??
    headings(page, /^h[23]$/).find(
      (heading) => heading.length > SHORTEST_TITLE && agreement(heading, declared) === 1,
    ) ??
    (main.length === 0 ? shownLine(page, declared, sites) : undefined) ??
    // A page whose own titles are all the name of its site.
    (main.length === 0 && declared.length === 0
      ? headings(page, /^h2$/).find((heading) => heading.length > SHORTEST_TITLE)
      : undefined);
  const bare = declared.map((text) => withoutSite(text, sites, true));
  if (shown) {
    const own = withoutMarkedKicker(withoutSite(shown, sites, false), page);
    const title = withoutKicker(own, [...declared, ...bare]);
    return { title, shown };
  }
  const title = bare[0] ?? only ?? null;
  return { title, shown: title };
}
