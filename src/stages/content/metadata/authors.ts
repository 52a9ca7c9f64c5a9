/** Who wrote the article: people first, news agencies after them, each once. */

import type { Element } from 'domhandler';
import type { Author } from '../../../article/index.ts';
import { nameWords } from '../element-kind.ts';
import { list, namesOf } from './linked-data.ts';
import { decodeField, type PageFacts } from './page-facts.ts';
import {
  isAgency,
  looksLikePerson,
  type NamedAuthor,
  namesRole,
  readByline,
} from './person-names.ts';
import { bare, siteNames } from './title.ts';

const AUTHOR_META = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
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

function fromMarkup(page: PageFacts): NamedAuthor[] {
  const { $ } = page;
  const read = (elements: readonly Element[]): NamedAuthor[] => {
    for (const element of elements.slice(0, 12)) {
      const text = $(element).text().replace(/\s+/g, ' ').trim();
      if (!text || text.length > LONGEST) continue;
      const people = readByline(element.attribs.content ?? text);
      if (people.length) return people;
    }
    return [];
  };
  const all = (selector: string) => $(selector).get() as Element[];
  const tagged = [
    ...all('[itemprop="author"] [itemprop="name"]'),
    ...all('[rel~="author"]'),
    ...all('[itemprop="author"]'),
  ];
  const found = read(tagged);
  if (found.length) return found;
  const classed = all('[class],[id]').filter(({ attribs }) => {
    const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`;
    return (
      /byl|aut|writer|reporter|contrib/i.test(names) && nameWords(names).some((w) => BYLINE.has(w))
    );
  });
  return read(classed.reverse().slice(-12).reverse());
}

/** A short line that begins with By, near the top of the page. */
function fromText({ candidates }: PageFacts): NamedAuthor[] {
  for (const { text } of candidates) {
    if (text.length > LONGEST || !/^(?:by|von|por|par)\s+\p{Lu}/iu.test(text)) continue;
    const people = readByline(text).filter(({ name }) => looksLikePerson(name));
    if (people.length) return people;
  }
  return [];
}

/** The role that a signature gives: the name, then a short line that names an office. */
function signedRole({ candidates }: PageFacts, name: string): string | undefined {
  const wanted = bare(name);
  for (const [i, { text }] of candidates.entries()) {
    if (text.length > 200 || !bare(text).startsWith(wanted)) continue;
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

export function authorsOf(page: PageFacts): Author[] {
  const sites = new Set(siteNames(page).map(bare));
  const proper = (people: NamedAuthor[]) => people.filter(({ name }) => !sites.has(bare(name)));
  let found: NamedAuthor[] = [];
  for (const source of [fromLinkedData, fromMeta, fromMarkup, fromText]) {
    const people = proper(source(page));
    if (people.some(({ name }) => !isAgency(name))) {
      found = people;
      break;
    }
    if (!found.length) found = people;
  }
  const seen = new Set<string>();
  const authors: Author[] = [];
  for (const { name, role } of found) {
    if (seen.has(bare(name))) continue;
    seen.add(bare(name));
    const known = role ?? (isAgency(name) ? 'news agency' : signedRole(page, name));
    authors.push(known ? { name, role: known } : { name });
  }
  return authors.sort((a, b) => Number(isAgency(a.name)) - Number(isAgency(b.name)));
}
