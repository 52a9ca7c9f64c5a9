/** The name of the site: how it is told, and how it is taken off a title. */
import { letters } from '../letters.ts';
import { meta, type PageFacts } from './page-facts.ts';

const SEPARATOR = /(?<!\s)\s+(?:(?:[|–—\-»«·•:/~]|::|\|\|)\s+|[|｜»]\s*)|[|｜»]\s*|_/g;

/** Drops from either end what is the site's name, or, to `guess`, what looks like one. */
export function withoutSite(title: string, sites: readonly string[], guess: boolean): string {
  const names = new Set(sites.map(letters).filter(Boolean));
  const [head = '', ...tail] = title.split(/:\s+/);
  let text = (
    tail.length > 0 && names.has(letters(head)) ? title.slice(head.length + 1) : title
  ).trim();
  let named = false;
  for (let round = 0; round < 3; round++) {
    const cuts = [...text.matchAll(SEPARATOR)];
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (!first || !last) break;
    const tail = text.slice(last.index + last[0].length);
    const head = text.slice(0, first.index);
    const before = text.slice(0, last.index);
    const isNamed = isSite(tail, names);
    if (isNamed || (guess && round === 0 && looksLikeSite(tail, before, last[0]))) text = before;
    else if (guess && named && looksLikeSection(tail, before, last[0])) text = before;
    else if (guess && isLabel(head, first[0])) text = text.slice(first.index + first[0].length);
    else if (isSite(head, names)) text = text.slice(first.index + first[0].length);
    else break;
    named ||= isNamed;
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

/** What stands between a bar and the name of the site, of a word or two: "News". */
const looksLikeSection = (part: string, rest: string, separator: string): boolean =>
  /[|｜]/.test(separator) && part.split(/\s+/).length <= 2 && rest.split(/\s+/).length >= 3;

/** Words before a title and a bar that say what sort of article it is. */
const isLabel = (part: string, separator: string): boolean =>
  /[|｜]/.test(separator) &&
  /^(?:opinion|live|watch|video|analysis|exclusive|breaking|editorial|podcast|comment|review|news)$/i.test(
    part.trim(),
  );

/** Some pages put the article's title where the name of the site belongs; no site's name is as long. */
const LONGEST_SITE = 50;

/** The first of these meta elements that can hold the name of a site. */
export function siteField(page: PageFacts, ...fields: string[]): string | undefined {
  const names = fields.map((field) => meta(page, field));
  return names.find((name) => name !== undefined && name.length <= LONGEST_SITE);
}

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
    siteField(page, 'og:site_name', 'application-name', 'twitter:site') ?? '',
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
