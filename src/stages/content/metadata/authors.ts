/** Who wrote the article: people first, news agencies after them, each once. */
import type { Author } from '../../../article/index.ts';
import { letters, lettersOf } from '../letters.ts';
import { ancestorsOf } from '../main-element.ts';
import { fromLinkedData, fromMeta } from './author-fields.ts';
import { fromMarkup, fromNames, fromText, NEAR } from './bylines.ts';
import { namesOf } from './linked-data.ts';
import { decodeField, type PageFacts, type Surroundings } from './page-facts.ts';
import { isAgency, looksLikePerson, type NamedAuthor } from './person-names.ts';
import { roleOf } from './roles.ts';
import { siteNames } from './site-name.ts';

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
      !RIGHTS.test(block.text) &&
      lettersOf(block).includes(wanted) &&
      ` ${lettersOf(block)} `.includes(` ${wanted} `),
  );
};

const isPartOf = (part: string, whole: string): boolean =>
  part.length < whole.length && part.includes(' ') && whole.includes(part);

type Test = (author: NamedAuthor) => boolean;

/** Whether a name is that of the site: by what the site calls itself, by its address, by its publisher. */
function siteTests(page: PageFacts): Record<'isSite' | 'isHost' | 'isPublisher', Test> {
  const sites = new Set(siteNames(page).map(letters));
  const publishers = new Set(
    page.articles.flatMap((node) => namesOf(node.publisher, page.nodes)).map(letters),
  );
  const address = page.url ?? page.canonical ?? '';
  const labels = URL.canParse(address) ? new URL(address).hostname.split('.') : [];
  const hosts = new Set([...labels, labels.slice(-2).join('')]);
  return {
    isSite: ({ name }) => sites.has(letters(name)),
    isHost: ({ name }) => hosts.has(letters(name)),
    isPublisher: ({ name }) => publishers.has(letters(name)),
  };
}

/** Whether a line of the page claims its rights in this name. */
const signs = ({ candidates }: PageFacts, { name }: NamedAuthor): boolean =>
  candidates.some(
    (block) =>
      block.text.length < LONGEST_SIGNED &&
      RIGHTS.test(block.text) &&
      ` ${lettersOf(block)} `.includes(` ${letters(name)} `),
  );

const RIGHTS = /©|\(c\)|copyright/i;
const LONGEST_SIGNED = 300;

/** Whether a name is that of a section: the page's navigation has it. */
function sectionTest({ candidates }: PageFacts): Test {
  const sections = new Set<string>();
  for (const block of candidates) {
    if (block.text.length > LONGEST_SECTION || block.linked < block.text.length) continue;
    if (!block.links.every(({ href }) => BELOW_ROOT.test(href))) continue;
    for (const { name } of ancestorsOf(block.element))
      if (name === 'nav') {
        sections.add(lettersOf(block));
        break;
      }
  }
  return ({ name }) => sections.has(letters(name));
}

/** What leads to the whole site is called as the site, which may be a person's. */
const BELOW_ROOT = /^(?:https?:\/\/[^/]{1,253})?\/[^/?#]/;

/** No section has a longer name. */
const LONGEST_SECTION = 40;

/**
 * The names by the first of these that gives people whom the page also shows: linked data, meta
 * elements, bylines, a line that says who wrote; failing that, by the first that gives any. The name
 * of the site counts where no other is given and it is a person's. Handles such as `ann_lee77` count
 * where there is no name at all and the page shows them.
 */
function namesOfAuthors(page: PageFacts, around: Surroundings): NamedAuthor[] {
  const { isSite, isHost, isPublisher } = siteTests(page);
  const isSeen: Test = (author) => isShown(page, author, around);
  const isSection = sectionTest(page);
  const all = [
    fromLinkedData(page, 'name').filter((author) => !isHost(author)),
    fromMeta(page, 'name').filter((author) => !isHost(author)),
    fromMarkup(page, around, 'name'),
    fromText(page, around, 'name'),
    fromNames(page, around),
  ].map((names) => names.filter((author) => !isSection(author)));
  const choose = (test: Test): NamedAuthor[] | undefined => {
    const stated = all.map((names) => names.filter(test)).filter((names) => names.length > 0);
    const people = stated.filter((names) => names.some(({ name }) => !isAgency(name)));
    return people.find((names) => names.some(isSeen)) ?? people[0] ?? stated[0];
  };
  const handles = (): NamedAuthor[][] => [
    fromMarkup(page, around, 'handle'),
    fromText(page, around, 'handle'),
    fromLinkedData(page, 'handle').filter((author) => !isHost(author) && isSeen(author)),
    fromMeta(page, 'handle').filter((author) => !isHost(author) && isSeen(author)),
  ];
  return (
    choose((author) => !isSite(author)) ??
    choose((author) => looksLikePerson(author.name) && !isPublisher(author)) ??
    handles()
      .map((names) => names.filter((author) => !isPublisher(author)))
      .find((names) => names.length > 0) ??
    fromHouse(page)
  );
}

/** The house itself, where its linked data says that it wrote the article: "Newsroom", "The Example". */
function fromHouse({ articles, nodes }: PageFacts): NamedAuthor[] {
  for (const node of articles) {
    const [name] = namesOf(node.author, nodes).map(decodeField).filter(Boolean);
    if (name === undefined || name.length > LONGEST_HOUSE) continue;
    const publishers = namesOf(node.publisher, nodes).map((own) => letters(decodeField(own)));
    const said = ` ${letters(name)} `;
    if (publishers.some((own) => own !== '' && said.includes(` ${own} `)))
      return [{ name, role: 'publisher' }];
  }
  return [];
}

const LONGEST_HOUSE = 60;

/** The article's authors, each once, with their roles where the page gives them; agencies last. */
export function authorsOf(page: PageFacts, around: Surroundings): Author[] {
  const found = namesOfAuthors(page, around);
  const seen = new Set<string>();
  const authors: Author[] = [];
  const houses = page.articles.flatMap((node) => namesOf(node.publisher, page.nodes)).map(letters);
  const people = found.filter(
    (author) =>
      !signs(page, author) &&
      !houses.some((house) => house !== '' && `${letters(author.name)} `.startsWith(`${house} `)),
  );
  for (const { name, role } of people.length > 0 ? people : found) {
    if (seen.has(letters(name)) || found.some((other) => isPartOf(other.name, name))) continue;
    seen.add(letters(name));
    const known = role ?? (isAgency(name) ? 'news agency' : roleOf(page, name));
    authors.push(known ? { name, role: known } : { name });
  }
  return authors.sort((a, b) => Number(isAgency(a.name)) - Number(isAgency(b.name)));
}
