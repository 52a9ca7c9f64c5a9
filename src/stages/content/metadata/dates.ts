/** When the article was published and modified, from everything on the page that says so. */
import type { Element } from 'domhandler';
import { nameWords } from '../element-kind.ts';
import { MODIFIED_META, PUBLISHED_META } from './date-fields.ts';
import { isoDay, type ReadOptions } from './date-patterns.ts';
import { inDiscussion } from './discussion.ts';
import { articleString, meta, type PageFacts, type Surroundings, textOf } from './page-facts.ts';
import { readDate, readTimestamp } from './read-date.ts';

export interface Dated {
  readonly value: string;
  readonly from: string;
  /** True when it stands between the article's title and its text. */
  readonly atTop?: boolean;
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

/** Dates stand no further from the article than this, in characters of markup. */
const NEAR = 6000;

const inside = (start: number, around: Surroundings): boolean =>
  start > around.titleStart - NEAR && start < around.bodyEnd + NEAR;

/** A date in an element's attributes or, when it is short, in its text. */
function dateOf(element: Element, options: ReadOptions): string | undefined {
  const { datetime, content, title } = element.attribs;
  const stamp =
    element.attribs['data-timestamp'] ??
    element.attribs['data-datetime'] ??
    element.attribs['data-date'];
  for (const text of [datetime, content, stamp, title]) {
    const date = read(text, options);
    if (date) return date;
  }
  const text = textOf(element);
  return text.length <= LONGEST ? read(text, options) : undefined;
}

const MAY_BE_DATE = /dat|time|publi|post|fecha|created/i;

/** What an element's name and classes say of a date in it: its publication, nothing, or a change. */
function dateKind({ name, attribs }: Element): 'microdata' | 'time' | 'class' | undefined {
  if (/\bdatePublished\b/i.test(attribs.itemprop ?? '') || attribs.pubdate !== undefined)
    return 'microdata';
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''} ${attribs.itemprop ?? ''}`;
  if (name !== 'time' && !MAY_BE_DATE.test(names)) return undefined;
  const words = nameWords(names);
  if (words.some((word) => CHANGE.has(word))) return undefined;
  if (name === 'time') return 'time';
  return words.some((word) => PUBLICATION.has(word)) ? 'class' : undefined;
}

interface Placed extends Dated {
  readonly rank: number;
}
const KINDS = ['microdata', 'time', 'class', 'text'];

/** Ranked by where it stands (between title and text, behind that, elsewhere), then by its kind. */
function placed(value: string, from: string, start: number, around: Surroundings): Placed {
  const far = inside(start, around) ? (start > around.bodyStart ? 1 : 0) : 2;
  return { value, from, rank: far * KINDS.length + KINDS.indexOf(from), atTop: far === 0 };
}

/** Dates that are marked up as such. */
function markedUp(page: PageFacts, options: ReadOptions, around: Surroundings): Placed[] {
  const found: Placed[] = [];
  for (const element of page.elements) {
    const from = dateKind(element);
    if (!from) continue;
    const value = dateOf(element, options);
    if (!value || inDiscussion(element, around)) continue;
    found.push(placed(value, from, element.startIndex ?? 0, around));
    if (found.length > 40) break;
  }
  return found;
}

/** Words with which a sentence at the end of a page says when it was published. */
const STATED =
  /^(?:(?:this|the) (?:entry|article|post|story|page) (?:was|has been) |dieser (?:artikel|beitrag|eintrag) wurde (?:am|veröffentlicht)|(?:first |originally )?(?:posted|published) (?:on|by)|(?:publicado|publié|pubblicato|veröffentlicht|geschrieben) )/i;
const LONGEST_STATED = 400;

/** Dates in short blocks of text, and in sentences that state the publication. */
function written(page: PageFacts, options: ReadOptions, around: Surroundings): Placed[] {
  const found: Placed[] = [];
  for (const { text, element, sourceStart } of page.candidates) {
    if (text.length > LONGEST && !(text.length < LONGEST_STATED && STATED.test(text))) continue;
    const value = read(text, options);
    if (!value || inDiscussion(element, around)) continue;
    found.push(placed(value, 'text', sourceStart, around));
    if (found.length > 40) break;
  }
  return found;
}

/** Whether the page writes the day first, where one of its numeric dates can only be read one way. */
function writesDayFirst({ candidates }: PageFacts): boolean | undefined {
  for (const { text } of candidates) {
    if (text.length > LONGEST) continue;
    const match = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?!\d)/.exec(text);
    if (match && Number(match[1]) > 12) return true;
    if (match && Number(match[2]) > 12) return false;
  }
  return undefined;
}

/** Every statement of the publication date, most reliable first. */
function statements(page: PageFacts, options: ReadOptions, around: Surroundings): Dated[] {
  const all: Dated[] = [];
  const add = (text: string | undefined, from: string) => {
    const value = read(text, options);
    if (value) all.push({ value, from });
  };
  add(articleString(page, 'datePublished'), 'linked data');
  for (const name of PUBLISHED_META) add(meta(page, name), `meta ${name}`);
  add(articleString(page, 'dateCreated') ?? articleString(page, 'uploadDate'), 'linked data');
  const address = dateInAddress(page.url) ?? dateInAddress(page.canonical);
  // A day in the address is surer than a date that merely stands on the page.
  add(address, 'address');
  const onPage = [...markedUp(page, options, around), ...written(page, options, around)];
  return [...all, ...onPage.sort((a, b) => a.rank - b.rank)];
}

export interface Dates {
  readonly published: Dated | undefined;
  /** A statement that contradicts the chosen one by more than a day. */
  readonly contradicted: Dated | undefined;
  readonly modified: string | null;
}

const dayOf = (value: string): number => Date.parse(value.slice(0, 10)) / 864e5;
const apart = (a: Dated, b: Dated): number => Math.abs(dayOf(a.value) - dayOf(b.value));
const UTC = /(?:Z|[+-]00:?00)$/;
const DECLARED = /^(?:linked data|meta|address)/;

/** The statement that adds the time of day to a chosen day, if a declared one or one at the top does. */
function timed(first: Dated | undefined, all: readonly Dated[]): Dated | undefined {
  if (!first || first.value.includes('T')) return undefined;
  return all.find(
    ({ value, from, atTop }) =>
      (atTop || DECLARED.test(from)) && value.startsWith(`${first.value}T`),
  );
}

/**
 * The dates of the article. The most reliable statement is taken. Where it is an instant in UTC and
 * the page shows the day before or after it, the day that the page shows is taken: readers there
 * count "today" from it.
 */
export function datesOf(page: PageFacts, language: string, around: Surroundings): Dates {
  const options = { dayFirst: writesDayFirst(page) ?? dayFirst(language, page.url) };
  const all = statements(page, options, around);
  const [first] = all;
  const shown = all.find(
    ({ from, value }) => /^(?:time|class|text)$/.test(from) && !UTC.test(value),
  );
  const moved = first && shown && UTC.test(first.value) && apart(first, shown) === 1;
  const published = moved
    ? { value: shown.value.slice(0, 10), from: shown.from }
    : (timed(first, all) ?? first);
  const contradicted =
    published && all.find((other) => DECLARED.test(other.from) && apart(other, published) > 1);
  let modified = read(articleString(page, 'dateModified'), options);
  for (const name of MODIFIED_META) modified ??= read(meta(page, name), options);
  return { published, contradicted, modified: modified ?? null };
}
