/** Authors that a page declares: in linked data and in meta elements. */
import { list, namesOf } from './linked-data.ts';
import { decodeField, type PageFacts } from './page-facts.ts';
import { type NamedAuthor, type NameForm, readByline } from './person-names.ts';

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
  'shareaholic:article_author_name',
  'creator',
  'twitter:data1',
];

/** No article has more authors; what has is a list of something else. */
const MOST_AUTHORS = 50;

/** The authors of the first node of linked data that names any. */
export function fromLinkedData({ articles, nodes }: PageFacts, form: NameForm): NamedAuthor[] {
  for (const node of articles) {
    const stated = list(node.author ?? node.creator).slice(0, MOST_AUTHORS);
    const people = stated.flatMap((item): NamedAuthor[] => {
      const job =
        typeof item === 'object' && item && 'jobTitle' in item ? item.jobTitle : undefined;
      return namesOf(item, nodes).flatMap((name) => {
        const read = readByline(decodeField(name), form);
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

/** The authors of the first meta element that names any. */
export function fromMeta({ metas }: PageFacts, form: NameForm): NamedAuthor[] {
  for (const name of AUTHOR_META) {
    const people = (metas.get(name) ?? []).flatMap((value) =>
      /https?:|facebook\.com/.test(value) ? [] : readByline(value, form),
    );
    if (people.length) return people;
  }
  return [];
}
