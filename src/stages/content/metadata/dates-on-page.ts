/** Dates that a page shows: marked up as such, or in short blocks of its text. */
import type { Element } from 'domhandler';
import { CHANGED_BEHIND, CHANGED_LABEL, PUBLISHED_LABEL } from './date-labels.ts';
import {
  dateKind,
  declaredDate,
  KINDS,
  type Kind,
  LONGEST,
  labelBefore,
  leadsHere,
  read,
  shortText,
} from './date-marks.ts';
import type { ReadOptions } from './date-patterns.ts';
import { inCaption, inDiscussion, inTeaser } from './own-parts.ts';
import type { PageFacts, Surroundings } from './page-facts.ts';
import { type DateInText, datesOfText } from './read-date.ts';

export interface Dated {
  readonly value: string;
  readonly from: string;
  /** True when it stands between the article's title and its text. */
  readonly atTop?: boolean;
}

/** Dates stand no further from the article than this, in characters of markup. */
const NEAR = 6000;
/** What stands further above the title is the head of the page, with the day on which it was opened. */
const ABOVE_TITLE = 1500;

const ELSEWHERE = 3;

/**
 * Where a date stands: 0 between the title and the text and near one of them, 1 behind the beginning of
 * the text or in what parts it from the title, 2 in the head of the page, 3 elsewhere.
 */
function zoneOf(start: number, { titleStart, bodyStart, bodyEnd }: Surroundings): number {
  if (start <= titleStart - NEAR || start >= bodyEnd + NEAR) return ELSEWHERE;
  if (start > bodyStart || (start > titleStart + NEAR && start < bodyStart - NEAR)) return 1;
  return start < titleStart - ABOVE_TITLE ? 2 : 0;
}

interface Placed extends Dated {
  readonly from: Kind;
  readonly zone: number;
}

/** True for an element whose date is that of a comment, a picture or another article. */
const isOthers = (element: Element, around: Surroundings): boolean =>
  inDiscussion(element, around) || inCaption(element) || inTeaser(element, around);

/** Pages with more dates than this are lists. */
const MOST_DATES = 400;

/** What an element says of its dates, in its attributes or in its text. */
function datesOf(
  element: Element,
  kind: Kind,
  options: ReadOptions,
): { value: string; from: Kind }[] {
  const changed = CHANGED_LABEL.test(labelBefore(element));
  const declared = declaredDate(element, options);
  if (declared) return [{ value: declared, from: changed ? 'change' : kind }];
  const text = shortText(element);
  const dates = changed ? [] : datesIn(text, options);
  if (dates.length > 1)
    return dates.map(({ value, from }) => ({ value, from: from === 'text' ? kind : from }));
  const value = read(text, options);
  return value ? [{ value, from: changed ? 'change' : kind }] : [];
}

/** Dates that are marked up as such. */
function markedUp(page: PageFacts, options: ReadOptions, around: Surroundings): Placed[] {
  const found: Placed[] = [];
  for (const element of page.elements) {
    const from = dateKind(element);
    if (!from) continue;
    const dates = datesOf(element, from, options);
    const own = dates.length > 0 && leadsHere(element, page);
    if (dates.length === 0 || (!own && isOthers(element, around))) continue;
    const zone = own ? 0 : zoneOf(element.startIndex ?? 0, around);
    found.push(...dates.map((dated) => ({ ...dated, zone, atTop: zone === 0 })));
    if (found.length > MOST_DATES) break;
  }
  return found;
}

/** Words with which a sentence at the end of a page begins that says when it was published. */
const STATED =
  /^(?:(?:this|the) (?:entry|article|post|story|page) (?:was|has been) |diese[rs]? (?:artikel|beitrag|eintrag|seite|posting) (?:wurde|ist) |cet(?:te)? (?:article|entrée|billet|page) (?:a été|est) |est[ae] (?:entrada|artículo|artigo|post|página) (?:fue|foi|ha sido|está) |quest[oa]'? ?(?:articolo|post|pagina|voce) (?:è stat[oa]|è) |dit (?:bericht|artikel) (?:is|werd) |ten (?:wpis|artykuł) został |(?:first |originally )?(?:posted|published) (?:on|by)|(?:publicado|publié|pubblicato|veröffentlicht|geschrieben) )/i;
const LONGEST_STATED = 400;

/** What the words around a date say that it is; undefined when they say nothing. */
function labelled({ before, after }: DateInText): Kind | 'published' | undefined {
  const changed = CHANGED_BEHIND.test(after) ? after.length : before.search(CHANGED_LABEL);
  const published = before.search(PUBLISHED_LABEL);
  if (changed > published) return 'change';
  return published >= 0 ? 'published' : undefined;
}

/** What one line says of its dates: "Published 5 May 2024, updated 6 May 2024" says two things. */
function datesIn(text: string, options: ReadOptions): { value: string; from: Kind }[] {
  const dates = datesOfText(text, options).map((date) => ({ ...date, label: labelled(date) }));
  const published =
    dates.find(({ label }) => label === 'published') ?? dates.find(({ label }) => !label);
  const changed = dates.find(({ label }) => label === 'change');
  return [
    ...(published ? [{ value: published.value, from: 'text' as const }] : []),
    ...(changed ? [{ value: changed.value, from: 'change' as const }] : []),
  ];
}

/** Dates in short blocks of text, and in sentences that state the publication. */
function written(page: PageFacts, options: ReadOptions, around: Surroundings): Placed[] {
  const found: Placed[] = [];
  for (const { text, element, sourceStart } of page.candidates) {
    if (text.length > LONGEST && !(text.length < LONGEST_STATED && STATED.test(text))) continue;
    const dates = datesIn(text, options);
    if (dates.length === 0 || isOthers(element, around)) continue;
    const zone = zoneOf(sourceStart, around);
    found.push(...dates.map((dated) => ({ ...dated, zone, atTop: zone === 0 })));
    if (found.length > MOST_DATES) break;
  }
  return found;
}

const rank = ({ zone, from }: Placed): number => zone * KINDS.length + KINDS.indexOf(from);

/** Every date that the page shows, the likeliest to be that of the publication first. */
export function shownDates(page: PageFacts, options: ReadOptions, around: Surroundings): Dated[] {
  const all = [...markedUp(page, options, around), ...written(page, options, around)];
  // Several days away from the article are those of other articles.
  const away = new Set(
    all.filter(({ zone }) => zone === ELSEWHERE).map(({ value }) => value.slice(0, 10)),
  );
  return all
    .filter(({ zone }) => zone !== ELSEWHERE || away.size === 1)
    .sort((a, b) => rank(a) - rank(b));
}
