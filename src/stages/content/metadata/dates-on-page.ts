/** Dates that a page shows: marked up as such, or in short blocks of its text. */
import { CHANGED_LABEL, PUBLISHED_LABEL } from './date-labels.ts';
import { dateKind, dateOf, KINDS, type Kind, LONGEST, leadsHere, read } from './date-marks.ts';
import type { ReadOptions } from './date-patterns.ts';
import { inCaption, inDiscussion } from './own-parts.ts';
import type { PageFacts, Surroundings } from './page-facts.ts';

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

/** Pages with more dates than this are lists. */
const MOST_DATES = 400;

/** Dates that are marked up as such. */
function markedUp(page: PageFacts, options: ReadOptions, around: Surroundings): Placed[] {
  const found: Placed[] = [];
  for (const element of page.elements) {
    const from = dateKind(element);
    if (!from) continue;
    const value = dateOf(element, options);
    const own = value !== undefined && leadsHere(element, page);
    if (!value || (!own && (inDiscussion(element, around) || inCaption(element)))) continue;
    const zone = own ? 0 : zoneOf(element.startIndex ?? 0, around);
    found.push({ value, from, zone, atTop: zone === 0 });
    if (found.length > MOST_DATES) break;
  }
  return found;
}

/** Words with which a sentence at the end of a page begins that says when it was published. */
const STATED =
  /^(?:(?:this|the) (?:entry|article|post|story|page) (?:was|has been) |diese[rs]? (?:artikel|beitrag|eintrag|seite|posting) (?:wurde|ist) |cet(?:te)? (?:article|entrée|billet|page) (?:a été|est) |est[ae] (?:entrada|artículo|artigo|post|página) (?:fue|foi|ha sido|está) |quest[oa]'? ?(?:articolo|post|pagina|voce) (?:è stat[oa]|è) |dit (?:bericht|artikel) (?:is|werd) |ten (?:wpis|artykuł) został |(?:first |originally )?(?:posted|published) (?:on|by)|(?:publicado|publié|pubblicato|veröffentlicht|geschrieben) )/i;
const LONGEST_STATED = 400;

/** The first date behind a label. */
function behind(label: RegExp, text: string, options: ReadOptions): string | undefined {
  const match = label.exec(text);
  return match ? read(text.slice(match.index + match[0].length), options) : undefined;
}

/** What one line says of its dates: "Published 5 May 2024, updated 6 May 2024" says two things. */
function datesIn(text: string, options: ReadOptions): { value: string; from: Kind }[] {
  const first = read(text, options);
  if (!first) return [];
  const changed = behind(CHANGED_LABEL, text, options);
  const published =
    behind(PUBLISHED_LABEL, text, options) ??
    (changed && read(text.slice(0, text.search(CHANGED_LABEL)), options));
  if (changed)
    return [
      ...(published ? [{ value: published, from: 'text' as const }] : []),
      { value: changed, from: 'change' },
    ];
  return [{ value: published ?? first, from: 'text' }];
}

/** Dates in short blocks of text, and in sentences that state the publication. */
function written(page: PageFacts, options: ReadOptions, around: Surroundings): Placed[] {
  const found: Placed[] = [];
  for (const { text, element, sourceStart } of page.candidates) {
    if (text.length > LONGEST && !(text.length < LONGEST_STATED && STATED.test(text))) continue;
    const dates = datesIn(text, options);
    if (dates.length === 0 || inDiscussion(element, around) || inCaption(element)) continue;
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
