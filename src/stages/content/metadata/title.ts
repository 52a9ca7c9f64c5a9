/** The article's title, without the name of the site. */
import { Element } from 'domhandler';
import { readableField } from '../characters.ts';
import { letters } from '../letters.ts';
import { articleString, meta, type PageFacts } from './page-facts.ts';

const SEPARATOR = /\s+(?:[|–—\-»«·•:/~]|::|\|\|)\s+|\s*[|｜»]\s*|_/g;

/** Drops from either end what is the site's name, or, to `guess`, what looks like one. */
export function withoutSite(title: string, sites: readonly string[], guess: boolean): string {
  const names = new Set(sites.map(letters).filter(Boolean));
  let text = title.trim();
  for (let round = 0; round < 3; round++) {
    const cuts = [...text.matchAll(SEPARATOR)];
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (!first || !last) break;
    const tail = text.slice(last.index + last[0].length);
    const head = text.slice(0, first.index);
    const before = text.slice(0, last.index);
    if (isSite(tail, names) || (guess && round === 0 && looksLikeSite(tail, before, last[0])))
      text = before;
    else if (isSite(head, names)) text = text.slice(first.index + first[0].length);
    else break;
  }
  return text.trim() || title.trim();
}

const DOMAIN =
  /^(?:www\.)?[\w-]+\.(?:com|org|net|co\.uk|de|fr|it|es|ru|br|info|tv|news|edu|gov|in|ca|au)(?:\.\w\w)?$/i;

const isSite = (part: string, names: ReadonlySet<string>): boolean => {
  const name = letters(part);
  if (names.has(name) || DOMAIN.test(part.trim())) return true;
  for (const site of names)
    if (
      site.length > 3 &&
      name.length > 3 &&
      (name.startsWith(site) || site.startsWith(name)) &&
      name.length < site.length + 25
    )
      return true;
  return false;
};

/** A short last part that begins with a capital, behind a bar or a dash, is most often the site. */
const looksLikeSite = (part: string, rest: string, separator: string): boolean =>
  !separator.includes(':') &&
  part.split(/\s+/).length <= 4 &&
  (rest.split(/\s+/).length >= 3 || /[\u3040-\u9fff\uac00-\ud7af]{8}/.test(rest)) &&
  (/[|｜_]/.test(separator) || /^\P{Ll}/u.test(part));

/** Names by which the site calls itself. */
export function siteNames(page: PageFacts): string[] {
  const names = page.articles.flatMap((node) => {
    const publisher = node.publisher;
    return typeof publisher === 'object' && publisher && 'name' in publisher
      ? [String(publisher.name)]
      : [];
  });
  const host = hostOf(page);
  return [
    meta(page, 'og:site_name', 'application-name', 'twitter:site') ?? '',
    ...names,
    host ?? '',
  ]
    .map((name) => name.replace(/^@/, ''))
    .filter(Boolean);
}

function hostOf({ url, canonical }: PageFacts): string | undefined {
  const address = url ?? canonical ?? '';
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined;
  return host
    ?.split('.')
    .slice(0, -1)
    .join(' ')
    .replace(/ co$| com$/, '');
}

/** Texts of the page's headings of one level, in order. */
const headings = ({ candidates }: PageFacts, level: RegExp): string[] =>
  candidates
    .filter(({ element }) => level.test(element.name) || inHeading(element, level))
    .map(({ text }) => readableField(text.slice(0, LONGEST_TITLE)));

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
  for (const { text } of candidates) {
    if (text.length > LONGEST_HEAD) continue;
    const [line = ''] = text.split('\n');
    const key = letters(line);
    if (line.length >= SHORTEST_TITLE && wanted.has(key) && !names.has(key))
      return readableField(line);
  }
  return undefined;
}

/** What is left of a title without its first part, and without its last, where that is most of it. */
function endsCut(title: string): string[] {
  const cuts = [...title.matchAll(/\s*[|｜»]\s*|:\s+|\s+(?:[–—\-«·•/~]|::|\|\|)\s+/g)];
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

/** A heading that begins with a word or two over the title, such as a series or a section. */
const withoutKicker = (heading: string, declared: readonly string[]): string =>
  declared.find((title) => {
    const [whole, end] = [letters(heading), letters(title)];
    return whole !== end && end.length > whole.length / 2 && whole.endsWith(` ${end}`);
  }) ?? heading;

/** A heading that shares this many of its words with a declared title says the same. */
const LONGEST_TITLE = 500;
const SAME_TITLE = 0.34;
/** Shorter headings than this may be those of a section. */
const SHORTEST_TITLE = 12;

/**
 * The main heading, when the page's declared titles agree with it or it is the only one: it is what
 * readers saw, where the others are written for search engines. Else what the page declares, without
 * the site's name.
 */
export function titleOf(page: PageFacts): string | null {
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
    readableField(page.$('title').first().text()),
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
  const title =
    agreed?.heading ??
    (main.length === 1 && only && only.length >= SHORTEST_TITLE ? only : undefined) ??
    headings(page, /^h[23]$/).find(
      (heading) => heading.length > SHORTEST_TITLE && agreement(heading, declared) === 1,
    ) ??
    (main.length === 0 ? shownLine(page, declared, sites) : undefined);
  if (title) return withoutKicker(withoutSite(title, sites, false), declared);
  const [best] = declared;
  return best ? withoutSite(best, sites, true) : (only ?? null);
}
