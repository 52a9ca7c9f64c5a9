/** When the article was published and modified, from everything on the page that says so. */
import type { Element } from 'domhandler';
import { nameWords } from '../element-kind.ts';
import { articleString, meta, type PageFacts } from './page-facts.ts';
import { isoDay, type ReadOptions, readDate, readTimestamp } from './read-date.ts';

/** Meta names that mean publication, most reliable first. */
const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'rnews:datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.issued',
  'publication_date',
  'originalpublicationdate',
  'article_date_original',
  'citation_publication_date',
  'citation_date',
  'publish-date',
  'publish_date',
  'publishdate',
  'published_time',
  'pubdate',
  'og:published_time',
  'og:pubdate',
  'og:publish_date',
  'displaydate',
  'ptime',
  'pdate',
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'datecreated',
  'article:created',
  'date',
  'timestamp',
];

const MODIFIED_META = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'article:updated_time',
  'article:modified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
  'updated_time',
  'revised',
];

export interface Dated {
  readonly value: string;
  readonly from: string;
}

/** Where month and day are read as 4/3: in American English, and where nothing else is known. */
export function dayFirst(language: string, url: string | undefined): boolean {
  if (!/^(?:en|und)\b/i.test(language)) return true;
  if (/^en-(?:gb|au|in|ie|nz|za)\b/i.test(language)) return true;
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return /\.(?:uk|au|in|ie|nz|za|ng|ke|sg|my|pk|eu|ru|ua|de|fr|it|es|br|by)$/.test(host);
}

const read = (text: string | undefined, options: ReadOptions): string | undefined =>
  text ? (readDate(text, options) ?? readTimestamp(text)) : undefined;

/** The date in an address, such as /2022/09/28/ or -20220928. */
export function dateInAddress(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(address) ??
    /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=\D|$)/.exec(address) ??
    /\/((?:19|20)\d\d)\/(\d\d)(\d\d)(?=\/|$)/.exec(address);
  if (match) return isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  const named = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})(?=\/|$)/.exec(address);
  return named ? readDate(`${named[3]} ${named[2]} ${named[1]}`, { dayFirst: true }) : undefined;
}

const PUBLICATION = new Set(
  'published publish publication pubdate posted created date dateline timestamp time datetime datum fecha data data-publicacao publicado veröffentlicht erstellt'.split(
    ' ',
  ),
);
const CHANGE = new Set('modified updated update changed lastmod aktualisiert'.split(' '));
const LONGEST = 160;

/** The text of an element, up to a length, without recursion. */
function shortText(page: PageFacts, element: Element): string {
  return page
    .$(element)
    .text()
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST + 1);
}

function* markedUp(page: PageFacts, options: ReadOptions): Generator<Dated> {
  const { $ } = page;
  const value = (element: Element): string | undefined => {
    const { datetime, content, title } = element.attribs;
    const stamp = element.attribs['data-timestamp'] ?? element.attribs['data-datetime'];
    for (const text of [datetime, content, stamp, title]) {
      const date = read(text, options);
      if (date) return date;
    }
    const text = shortText(page, element);
    return text.length <= LONGEST ? read(text, options) : undefined;
  };
  const each = function* (selector: string, from: string): Generator<Dated> {
    for (const element of $(selector).get().slice(0, 40)) {
      const found = value(element as Element);
      if (found) yield { value: found, from };
    }
  };
  yield* each('[itemprop="datePublished"]', 'microdata');
  yield* each('time[pubdate]', 'time');
  for (const element of $('time').get().slice(0, 40)) {
    const names = nameWords(`${element.attribs.class ?? ''} ${element.attribs.itemprop ?? ''}`);
    if (names.some((name) => CHANGE.has(name))) continue;
    const found = value(element as Element);
    if (found) yield { value: found, from: 'time' };
  }
  for (const element of $('[class],[id]').get()) {
    const { class: classes, id } = element.attribs;
    if (!/dat|time|publi|post|fecha|meta|byline|info|created/i.test(`${classes} ${id}`)) continue;
    const names = nameWords(`${classes ?? ''} ${id ?? ''}`);
    if (!names.some((name) => PUBLICATION.has(name))) continue;
    if (names.some((name) => CHANGE.has(name))) continue;
    const found = value(element as Element);
    if (found) yield { value: found, from: 'class' };
  }
}

/** Every statement of the publication date, most reliable first. */
function* statements(page: PageFacts, options: ReadOptions): Generator<Dated> {
  for (const key of ['datePublished', 'dateCreated', 'uploadDate']) {
    const value = read(articleString(page, key), options);
    if (value) yield { value, from: 'linked-data' };
  }
  for (const name of PUBLISHED_META) {
    const value = read(meta(page, name), options);
    if (value) yield { value, from: `meta ${name}` };
  }
  yield* markedUp(page, options);
  const address =
    dateInAddress(page.url) ?? dateInAddress(page.$('link[rel="canonical"]').attr('href'));
  if (address) yield { value: address, from: 'address' };
  for (const { text } of page.candidates) {
    if (text.length > LONGEST) continue;
    const value = read(text, options);
    if (value) yield { value, from: 'text' };
  }
}

export interface Dates {
  readonly published: Dated | undefined;
  /** A statement that contradicts the chosen one by more than a day. */
  readonly contradicted: Dated | undefined;
  readonly modified: string | null;
}

const dayOf = (value: string): number => Date.parse(value.slice(0, 10)) / 864e5;

export function datesOf(page: PageFacts, language: string): Dates {
  const options = { dayFirst: dayFirst(language, page.url) };
  const all: Dated[] = [];
  for (const statement of statements(page, options)) {
    all.push(statement);
    if (all.length >= 12) break;
  }
  const [published] = all;
  const strong = all.filter(({ from }) => from !== 'text' && from !== 'class' && from !== 'time');
  const contradicted =
    published && strong.find((s) => Math.abs(dayOf(s.value) - dayOf(published.value)) > 1);
  let modified = read(articleString(page, 'dateModified'), options);
  for (const name of MODIFIED_META) modified ??= read(meta(page, name), options);
  return { published, contradicted, modified: modified ?? null };
}
