/** The article's title, without the name of the site. */
import { readableField } from '../characters.ts';
import { articleString, meta, type PageFacts } from './page-facts.ts';

/** Letters and digits only, for comparing titles that differ in marks and case. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const SEPARATOR = /\s+(?:[|–—\-»«·•:/~]|::|\|\|)\s+|\s*[|»]\s*/g;

/** Drops from either end what is the site's name, or, when that is not known, looks like one. */
export function withoutSite(title: string, sites: readonly string[]): string {
  const names = new Set(sites.map(bare).filter(Boolean));
  let text = title.trim();
  for (let round = 0; round < 3; round++) {
    const cuts = [...text.matchAll(SEPARATOR)];
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (!first || !last) break;
    const tail = text.slice(last.index + last[0].length);
    const head = text.slice(0, first.index);
    const before = text.slice(0, last.index);
    if (isSite(tail, names) || (round === 0 && looksLikeSite(tail, before, last[0]))) text = before;
    else if (isSite(head, names)) text = text.slice(first.index + first[0].length);
    else break;
  }
  return text.trim() || title.trim();
}

const DOMAIN =
  /^(?:www\.)?[\w-]+\.(?:com|org|net|co\.uk|de|fr|it|es|ru|br|info|tv|news|edu|gov|in|ca|au)(?:\.\w\w)?$/i;

const isSite = (part: string, names: ReadonlySet<string>): boolean => {
  const name = bare(part);
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

const looksLikeSite = (part: string, rest: string, separator: string): boolean =>
  !separator.includes(':') &&
  part.split(/\s+/).length <= 4 &&
  rest.split(/\s+/).length >= 3 &&
  (separator.includes('|') || /^\P{Ll}/u.test(part));

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

function hostOf({ url, $ }: PageFacts): string | undefined {
  const address = url ?? $('link[rel="canonical"]').attr('href') ?? '';
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined;
  return host
    ?.split('.')
    .slice(0, -1)
    .join(' ')
    .replace(/ co$| com$/, '');
}

/** Texts of the page's main headings, outermost level first. */
function headings(page: PageFacts): string[] {
  return page.candidates
    .filter(
      ({ element }) =>
        element.name === 'h1' ||
        (element.parent && 'name' in element.parent && element.parent.name === 'h1'),
    )
    .map(({ text }) => readableField(text));
}

/**
 * The main heading that the page's own titles agree with; else what the page declares, without the
 * site's name; else its only long main heading.
 */
export function titleOf(page: PageFacts): string | null {
  const sites = siteNames(page);
  const declared = [
    articleString(page, 'headline'),
    meta(page, 'og:title'),
    meta(page, 'twitter:title'),
    meta(page, 'dc.title', 'parsely-title', 'sailthru.title', 'hdl', 'headline'),
    readableField(page.$('title').first().text()),
  ].filter((title) => title !== undefined && title !== '') as string[];
  const names = new Set(sites.map(bare));
  const main = headings(page).filter((h) => bare(h) && !names.has(bare(h)));
  const agreed = main.find((heading) => {
    const text = bare(heading);
    return text.length > 8 && declared.some((title) => bare(title).includes(text));
  });
  if (agreed) return agreed;
  const [best] = declared;
  const only = main.length === 1 ? main[0] : undefined;
  if (only && only.length > 15 && !best) return only;
  return best ? withoutSite(best, sites) : (main[0] ?? null);
}
