/** Who wrote the article: people first, news agencies after them, each once. */
import type { Author } from '../../../article/index.ts';
import { letters, lettersOf } from '../letters.ts';
import { fromLinkedData, fromMeta } from './author-fields.ts';
import { fromMarkup, fromText, NEAR } from './bylines.ts';
import { namesOf } from './linked-data.ts';
import type { PageFacts, Surroundings } from './page-facts.ts';
import { isAgency, looksLikePerson, type NamedAuthor, namesRole } from './person-names.ts';
import { siteNames } from './site-name.ts';

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
  const wanted = ` ${letters(name)} `;
  return candidates.some(
    (block) =>
      block.sourceStart > titleStart - NEAR &&
      block.sourceStart < bodyEnd + NEAR &&
      block.text.length < 200 &&
      !/©|\(c\)|copyright/i.test(block.text) &&
      ` ${lettersOf(block)} `.includes(wanted),
  );
};

const isPartOf = (part: string, whole: string): boolean =>
  part.length < whole.length && part.includes(' ') && whole.includes(part);

/** True for a name that is not the site's own; a site that has a person's name is that person's. */
function notTheSite(page: PageFacts): (author: NamedAuthor) => boolean {
  const sites = new Set(siteNames(page).map(letters));
  const publishers = new Set(
    page.articles.flatMap((node) => namesOf(node.publisher, page.nodes)).map(letters),
  );
  return ({ name }) =>
    !sites.has(letters(name)) || (looksLikePerson(name) && !publishers.has(letters(name)));
}

/**
 * The names by the first of these that gives people whom the page also shows: linked data, meta
 * elements, bylines, a line that says who wrote; failing that, by the first that gives any. Handles
 * such as `ann_lee77` count where no name is given, and only when the page shows them.
 */
function namesOfAuthors(page: PageFacts, around: Surroundings): NamedAuthor[] {
  const proper = notTheSite(page);
  const isSeen = (author: NamedAuthor): boolean => isShown(page, author, around);
  const stated = [
    fromLinkedData(page, 'name'),
    fromMeta(page, 'name'),
    fromMarkup(page, around),
    fromText(page, around),
  ]
    .map((names) => names.filter(proper))
    .filter((names) => names.length > 0);
  const people = stated.filter((names) => names.some(({ name }) => !isAgency(name)));
  const found = people.find((names) => names.some(isSeen)) ?? people[0] ?? stated[0];
  if (found) return found;
  const handles = [
    fromMarkup(page, around, 'handle'),
    fromLinkedData(page, 'handle'),
    fromMeta(page, 'handle'),
  ].map((names) => names.filter((name) => proper(name) && isSeen(name)));
  return handles.find((names) => names.length > 0) ?? [];
}

/** The article's authors, each once, with their roles where the page gives them; agencies last. */
export function authorsOf(page: PageFacts, around: Surroundings): Author[] {
  const found = namesOfAuthors(page, around);
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
