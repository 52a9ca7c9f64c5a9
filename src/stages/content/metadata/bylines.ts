/** Authors in the bylines that a page shows. */
import { Element } from 'domhandler';
import { nameWords, rememberingNames } from '../element-kind.ts';
import { inCaption, inDiscussion, isElsewhere, isQuoted } from './own-parts.ts';
import { linesOf, type PageFacts, type Surroundings, textOf } from './page-facts.ts';
import {
  isAgency,
  looksLikePerson,
  type NamedAuthor,
  type NameForm,
  namesAlone,
  readByline,
} from './person-names.ts';
import { withoutDate } from './read-date.ts';

const BYLINE = new Set(
  'byline author authors bylines byl authorname contributor writer reporter autor auteur'.split(
    ' ',
  ),
);
const LONGEST = 120;
/** A block of title, by-line and date, broken into lines, is no longer. */
const LONGEST_HEAD = 400;

const PROFILE =
  /\/(?:authors?|staff|contributors?|writers?|editors?|reporters?|profiles?|people|by|autor|autore|auteur|autoren|autorin|journalists?|columnists?)\/[^/]/i;

/** True for an element that pages put an author's name in. */
function isByline(element: Element): boolean {
  const { name, attribs, parent } = element;
  if (/\bauthor\b/.test(attribs.rel ?? '') || /\b(?:author|creator)\b/.test(attribs.itemprop ?? ''))
    return true;
  if (name === 'a' && PROFILE.test(attribs.href ?? '')) return true;
  if (isNamedByline(attribs)) return true;
  return (
    parent instanceof Element &&
    /name/i.test(attribs.class ?? '') &&
    nameWords(attribs.class ?? '').includes('name') &&
    isNamedByline(parent.attribs)
  );
}

const isNamedByline = ({ class: classes, id }: Element['attribs']): boolean =>
  (classes !== undefined && saysByline(classes)) || (id !== undefined && saysByline(id));

const saysByline = rememberingNames(
  (names: string) =>
    /byl|aut|writer|reporter|contrib/i.test(names) &&
    nameWords(names).some((word) => BYLINE.has(word)),
);

/** Two names of one byline are no further apart than this, in characters of markup. */
const SAME_BYLINE = 400;
/** A byline stands no further from the article's text than this. */
export const NEAR = 4000;

/** How far an element is from where bylines stand, between the title and the text, in characters. */
function distance(start: number, { titleStart, bodyStart, bodyEnd }: Surroundings): number {
  if (start < titleStart) return titleStart - start;
  if (start <= bodyStart) return 0;
  return start < bodyEnd ? NEAR / 2 : start - bodyEnd;
}

/** The people of a by-line: of all that it says, or of the first of its lines that names some. */
function peopleOf(element: Element, text: string, form: NameForm): NamedAuthor[] {
  const lines = form === 'name' && element.attribs.content === undefined ? linesOf(element) : [];
  if (lines.length < 2) return readByline(text, form);
  const people = readByline(lines.join(' '));
  if (people.length > 0) return people;
  return lines.map((line) => readByline(line).filter(isWhole)).find((of) => of.length > 0) ?? [];
}

const isWhole = ({ name }: NamedAuthor): boolean => name.includes(' ') || isAgency(name);

/**
 * People in the page's bylines: the one between the title and the text, or right before or behind
 * them. Bylines elsewhere are those of other articles.
 */
export function fromMarkup(page: PageFacts, around: Surroundings, form: NameForm): NamedAuthor[] {
  const near: { people: NamedAuthor[]; start: number; end: number; away: number }[] = [];
  for (const element of page.elements) {
    if (!isByline(element)) continue;
    const start = element.startIndex ?? 0;
    const away = distance(start, around);
    if (
      away > NEAR ||
      inDiscussion(element, around) ||
      inCaption(element) ||
      isQuoted(element) ||
      isElsewhere(element, around)
    )
      continue;
    const text = textOf(element);
    if (!text || text.length > LONGEST) continue;
    const people = peopleOf(element, element.attribs.content ?? text, form);
    if (people.length) near.push({ people, start, end: element.endIndex ?? start, away });
    if (near.length > 30) break;
  }
  const best = near.reduce((least, { away }) => Math.min(least, away), NEAR);
  const found: NamedAuthor[] = [];
  let end = -1;
  for (const byline of near) {
    if (byline.away > best && (end < 0 || byline.start > end + SAME_BYLINE)) continue;
    if (end >= 0 && byline.start > end + SAME_BYLINE) break;
    end = Math.max(end, byline.end);
    found.push(...byline.people);
  }
  return found;
}

/** What a line about the author begins with; a full name must follow. */
const BEFORE_NAME =
  /^(?:by|von|por|par|words|door|tekst|texte?|текст)(?:\s?(?:&|und|and|et|y|e)\s\p{L}{3,12})?\b[\s:]+(?=\p{Lu})/iu;
/** What leaves no doubt, so that a first name or a handle may follow. */
const LABEL =
  /^(?:(?:author|autor(?:in|en|a)?|auteur|autore|автор)\s?:\s+|(?:written|posted|reported|verfasst|geschrieben|erstellt|publi[ée]|publicado|escrito|scritto|pubblicato)\s(?:by|von|par|por|da)\b[\s:]+)/iu;

/** A name behind the day: "Posted on … by …". */
const BEHIND_DATE = /(?:^|[\s,|·•–-])(?:by|von|par|por|door)[\s:]+(\p{L}.*)$/isu;

/** The people of one short line, when it says that they wrote. */
function inLine(line: string, form: NameForm): NamedAuthor[] {
  if (LABEL.test(line)) return readByline(line, form);
  if (form === 'handle') return [];
  if (BEFORE_NAME.test(line))
    return readByline(line.replace(BEFORE_NAME, '')).filter(({ name }) => looksLikePerson(name));
  const rest = withoutDate(line);
  const named = rest && BEHIND_DATE.exec(rest)?.[1];
  return named ? readByline(named) : [];
}

/** No kicker and no section stands between the names over a text and the text. */
const OVER_TEXT = 1500;

/** People whom a line between the title and the text names, and says nothing else. */
export function fromNames(
  { candidates }: PageFacts,
  { titleStart, bodyStart }: Surroundings,
): NamedAuthor[] {
  for (const { text, sourceStart, element } of candidates) {
    if (sourceStart <= titleStart || sourceStart < bodyStart - OVER_TEXT) continue;
    if (sourceStart >= bodyStart) break;
    if (!/^(?:p|div)$/.test(element.name)) continue;
    const people = namesAlone(text);
    if (people.length > 0) return people;
  }
  return [];
}

/** People named in a short line of text near the top of the article, or right behind it. */
export function fromText(
  { candidates }: PageFacts,
  { titleStart, bodyEnd }: Surroundings,
  form: NameForm,
): NamedAuthor[] {
  for (const { text, sourceStart } of candidates) {
    if (sourceStart < titleStart - NEAR || sourceStart > bodyEnd + NEAR) continue;
    if (text.length > LONGEST_HEAD) continue;
    for (const line of text.split(/[\n\t]/)) {
      const people = line.length > LONGEST ? [] : inLine(line, form);
      if (people.length) return people;
    }
  }
  return [];
}
