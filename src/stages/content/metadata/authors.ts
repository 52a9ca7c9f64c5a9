/** Who wrote the article: people first, news agencies after them, each once. */

import type { Element } from 'domhandler';
import type { Author } from '../../../article/index.ts';
import { nameWords } from '../element-kind.ts';
import { letters, lettersOf } from '../letters.ts';
import { list, namesOf } from './linked-data.ts';
import { decodeField, type PageFacts, type Surroundings, textOf } from './page-facts.ts';
import {
  isAgency,
  looksLikePerson,
  type NamedAuthor,
  namesRole,
  readByline,
} from './person-names.ts';
import { siteNames } from './title.ts';

const AUTHOR_META = [
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'byl',
  'byline',
  'authors',
  'article.author',
  'citation_author',
  'cxenseparse:author',
  'creator',
  'twitter:data1',
];

const BYLINE = new Set(
  'byline author authors bylines byl authorname contributor writer reporter autor auteur'.split(
    ' ',
  ),
);
const LONGEST = 120;
/** A block of title, by-line and date, broken into lines, is no longer. */
const LONGEST_HEAD = 400;

function fromLinkedData({ articles, nodes }: PageFacts): NamedAuthor[] {
  for (const node of articles) {
    const people = list(node.author ?? node.creator).flatMap((item): NamedAuthor[] => {
      const job =
        typeof item === 'object' && item && 'jobTitle' in item ? item.jobTitle : undefined;
      return namesOf(item, nodes).flatMap((name) => {
        const read = readByline(decodeField(name));
        const [only] = read;
        if (typeof job === 'string' && job && read.length === 1 && only)
          only.role ??= decodeField(job);
        return read;
      });
    });
    if (people.length) return people;
  }
  return [];
}

function fromMeta({ metas }: PageFacts): NamedAuthor[] {
  for (const name of AUTHOR_META) {
    const people = (metas.get(name) ?? []).flatMap((v) =>
      /https?:|facebook\.com/.test(v) ? [] : readByline(v),
    );
    if (people.length) return people;
  }
  return [];
}

const PROFILE =
  /\/(?:authors?|staff|contributors?|writers?|editors?|reporters?|profiles?|people|by|autor|autore|auteur|journalists?|columnists?)\/[^/]/i;

/** True for an element that pages put an author's name in. */
function isByline({ name, attribs }: Element): boolean {
  if (/\bauthor\b/.test(attribs.rel ?? '') || /\b(?:author|creator)\b/.test(attribs.itemprop ?? ''))
    return true;
  if (name === 'a' && PROFILE.test(attribs.href ?? '')) return true;
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`;
  return (
    /byl|aut|writer|reporter|contrib/i.test(names) &&
    nameWords(names).some((word) => BYLINE.has(word))
  );
}

/** Two names of one byline are no further apart than this, in characters of markup. */
const SAME_BYLINE = 400;
/** A byline stands no further from the article's text than this. */
const NEAR = 4000;

/**
 * People in the page's bylines: the one between the title and the text, or right before or behind
 * them. Bylines elsewhere are those of other articles.
 */
function fromMarkup(
  page: PageFacts,
  { titleStart, bodyStart, bodyEnd }: Surroundings,
): NamedAuthor[] {
  const near: { people: NamedAuthor[]; start: number; end: number; away: number }[] = [];
  for (const element of page.elements) {
    if (!isByline(element)) continue;
    const start = element.startIndex ?? 0;
    const away =
      start < titleStart
        ? titleStart - start
        : start <= bodyStart
          ? 0
          : start < bodyEnd
            ? NEAR / 2
            : start - bodyEnd;
    if (away > NEAR) continue;
    const text = textOf(element);
    if (!text || text.length > LONGEST) continue;
    const people = readByline(element.attribs.content ?? text);
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

/** A short line that begins with By, near the top of the article. */
function fromText({ candidates }: PageFacts, { titleStart, bodyEnd }: Surroundings): NamedAuthor[] {
  for (const { text, sourceStart } of candidates) {
    if (sourceStart < titleStart - NEAR || sourceStart > bodyEnd + NEAR) continue;
    if (text.length > LONGEST_HEAD) continue;
    for (const line of text.split('\n')) {
      if (line.length > LONGEST || !/^(?:by|von|por|par)[\s:]+\p{Lu}/iu.test(line)) continue;
      const people = readByline(line).filter(({ name }) => looksLikePerson(name));
      if (people.length) return people;
    }
  }
  return [];
}

/** The role that a signature gives: the name, then a short line that names an office. */
function signedRole({ candidates }: PageFacts, name: string): string | undefined {
  const wanted = letters(name);
  for (const [i, block] of candidates.entries()) {
    const { text } = block;
    if (text.length > 200 || !lettersOf(block).startsWith(wanted)) continue;
    const rest = text.slice(name.length).replace(/^[\s,–—-]+/, '');
    const role = rest || candidates[i + 1]?.text || '';
    if (
      role.length > 2 &&
      role.length < 140 &&
      namesRole(role) &&
      !/[.!?]$/.test(role) &&
      !/^by\b/i.test(role)
    )
      return role;
  }
  return undefined;
}

/** True when a short block near the article shows the name: readers were told it. */
const isShown = (
  { candidates }: PageFacts,
  { name }: NamedAuthor,
  { titleStart, bodyEnd }: Surroundings,
): boolean => {
  const wanted = letters(name);
  return candidates.some(
    (block) =>
      block.sourceStart > titleStart - NEAR &&
      block.sourceStart < bodyEnd + NEAR &&
      block.text.length < 200 &&
      !/©|\(c\)|copyright/i.test(block.text) &&
      lettersOf(block).includes(wanted),
  );
};

const isPartOf = (part: string, whole: string): boolean =>
  part.length < whole.length && part.includes(' ') && whole.includes(part);

/**
 * The authors by the first of these that names people whom the page also shows: linked data, meta
 * elements, bylines, a line that begins with By; failing that, by the first that names any.
 */
export function authorsOf(page: PageFacts, around: Surroundings): Author[] {
  const sites = new Set(siteNames(page).map(letters));
  const publishers = new Set(
    page.articles.flatMap((node) => namesOf(node.publisher, page.nodes)).map(letters),
  );
  // A site that has a person's name is that person's own.
  const proper = (people: NamedAuthor[]) =>
    people.filter(
      ({ name }) =>
        !sites.has(letters(name)) || (looksLikePerson(name) && !publishers.has(letters(name))),
    );
  const stated = [fromLinkedData, fromMeta, fromMarkup, fromText]
    .map((source) => proper(source(page, around)))
    .filter((people) => people.length > 0);
  const people = stated.filter((names) => names.some(({ name }) => !isAgency(name)));
  const found =
    people.find((names) => names.some((named) => isShown(page, named, around))) ??
    people[0] ??
    stated[0] ??
    [];
  const seen = new Set<string>();
  const authors: Author[] = [];
  for (const { name, role } of found) {
    if (seen.has(letters(name)) || found.some((other) => isPartOf(other.name, name))) continue;
    seen.add(letters(name));
    const known = role ?? (isAgency(name) ? 'news agency' : signedRole(page, name));
    authors.push(known ? { name, role: known } : { name });
  }
  return authors.sort((a, b) => Number(isAgency(a.name)) - Number(isAgency(b.name)));
}
