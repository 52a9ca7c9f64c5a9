/** When the article was published and modified, from everything on the page that says so. */
import { CREATED_META, MODIFIED_META, PUBLISHED_META, saysPublished } from './date-fields.ts';
import { read } from './date-marks.ts';
import { isoDay, type ReadOptions } from './date-patterns.ts';
import { dateInScripts } from './dates-in-scripts.ts';
import { type Dated, shownDates } from './dates-on-page.ts';
import { dayFirst, writesDayFirst } from './day-order.ts';
import { articleString, meta, type PageFacts, type Surroundings } from './page-facts.ts';
import { readDate } from './read-date.ts';

/** The date in an address, such as /2022/09/28/ or -20220928. */
export function dateInAddress(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(address) ??
    /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=\D|$)/.exec(address) ??
    /\/((?:19|20)\d\d)\/(\d\d)(\d\d)(?=\/|$)/.exec(address) ??
    /\/(20\d\d)(\d\d)(\d\d)(?:[01]\d|2[0-3])\d{4,10}-/.exec(address);
  if (match) return isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  const named = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/.exec(address);
  return named ? readDate(`${named[3]} ${named[2]} ${named[1]}`, { dayFirst: true }) : undefined;
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
  const shown = shownDates(page, options, around);
  all.push(...shown.filter(({ from, atTop }) => atTop && /^(?:microdata|time)$/.test(from)));
  for (const name of CREATED_META) add(meta(page, name), `meta ${name}`);
  add(articleString(page, 'dateCreated') ?? articleString(page, 'uploadDate'), 'linked data');
  for (const [name, [value]] of page.metas) if (saysPublished(name)) add(value, `meta ${name}`);
  const address = dateInAddress(page.url) ?? dateInAddress(page.canonical);
  // A day in the address is surer than a date that merely stands on the page.
  add(address, 'address');
  const atTop = shown.filter((dated) => dated.atTop && dated.from !== 'change');
  // Scripts are searched only where the page neither declares a day nor shows one over its text.
  if (all.length + atTop.length === 0) add(dateInScripts(page, options), 'scripts');
  return [...all, ...shown];
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

/** The last change: declared, or shown at the top and not before the publication. */
function modifiedOf(
  page: PageFacts,
  options: ReadOptions,
  all: readonly Dated[],
  published: Dated | undefined,
): string | undefined {
  let modified = read(articleString(page, 'dateModified'), options);
  for (const name of MODIFIED_META) modified ??= read(meta(page, name), options);
  const shown = all.filter(
    (dated) =>
      dated.from === 'change' &&
      dated.atTop &&
      dayOf(dated.value) >= dayOf(published?.value ?? dated.value),
  );
  const [first] = shown;
  // The same instant may be given again, to the second and with its zone.
  return (
    modified ??
    shown
      .filter(({ value }) => value.startsWith(first?.value ?? ''))
      .reduce<string | undefined>(
        (most, { value }) => (value.length > (most?.length ?? 0) ? value : most),
        undefined,
      )
  );
}

/**
 * The dates of the article. The most reliable statement of the publication is taken, or, where there is
 * none, that of a change. Where it is an instant in UTC and
 * the page shows the day before or after it, the day that the page shows is taken: readers there
 * count "today" from it.
 */
export function datesOf(page: PageFacts, language: string, around: Surroundings): Dates {
  const options = { dayFirst: writesDayFirst(page) ?? dayFirst(language, page.url) };
  const all = statements(page, options, around);
  const first = all.find(({ from }) => from !== 'change') ?? all[0];
  const shown = all.find(
    ({ from, value, atTop }) => /^(?:time|class|text)$/.test(from) && atTop && !UTC.test(value),
  );
  const moved = first && shown && UTC.test(first.value) && apart(first, shown) === 1;
  const published = moved
    ? { value: shown.value.slice(0, 10), from: shown.from }
    : (timed(first, all) ?? first);
  const contradicted =
    published && all.find((other) => DECLARED.test(other.from) && apart(other, published) > 1);
  return { published, contradicted, modified: modifiedOf(page, options, all, published) ?? null };
}
