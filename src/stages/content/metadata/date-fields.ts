/** Names of meta elements that hold dates of the article. */

/** Meta names that mean publication, most reliable first. */
export const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'rnews:datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.issued',
  'publication_date',
  'originalpublicationdate',
  'article_date_original',
  'citation_publication_date',
  'citation_date',
  'publish-date',
  'publish_date',
  'publishdate',
  'published_time',
  'pubdate',
  'og:published_time',
  'og:pubdate',
  'og:publish_date',
  'displaydate',
  'ptime',
  'pdate',
];

/** Meta names that may mean that a draft was made, or that the page was built. */
export const CREATED_META = [
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'dcterms:created',
  'dc:date',
  'dc:date.created',
  'dcterms.date',
  'datecreated',
  'article:created',
  'article.created',
  'date',
  'timestamp',
];

/** Meta names that mean the last change. */
export const MODIFIED_META = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'article:updated_time',
  'article:modified',
  'article.updated',
  'og:article:modified_time',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
  'dc:date.modified',
  'updated_time',
  'revised',
];

const SAYS_PUBLISHED =
  /publish|publication|pub_?da(?:te|y)|(?:post|article|release)[_.:-]?date|date[_.:-]?release|:upload(?:ed|date)$/;
const SAYS_ELSE = /modif|updat|expir|last|unpublish|publisher/;

/** True for a name that is on none of the lists and says publication: sites have names of their own. */
export const saysPublished = (name: string): boolean =>
  SAYS_PUBLISHED.test(name) && !SAYS_ELSE.test(name);
