/** Title, authors and date of pages. */
import type { ArticleRecord } from '../../article/index.ts';

export interface MetadataGold {
  readonly title?: string | null | undefined;
  readonly author?: string | readonly string[] | null | undefined;
  readonly date?: string | null | undefined;
}

const plainTitle = (title: string | null | undefined): string =>
  (title ?? '')
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201b\u2032`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const plainAuthor = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/^(?:by|von|par|di|por|de|text:?|author:?|autor:?)\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const BETWEEN_AUTHORS = /[,;|/\u2022&\n]|\band\b|\bund\b|\bet\b/iu;

const authorSet = (names: readonly string[]): Set<string> =>
  new Set(
    names
      .flatMap((name) => name.split(BETWEEN_AUTHORS))
      .map(plainAuthor)
      .filter(Boolean),
  );

/** The calendar day as written; of an instant with a zone, the day in UTC. */
function dayOf(date: string | null | undefined): string | undefined {
  if (!date) return undefined;
  const written = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  if (written && !/^[^T]*T.*(?<=Z|[+-]\d\d:?\d\d)$/s.test(date)) return written;
  const instant = Date.parse(date);
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString().slice(0, 10);
}

const DAY = 864e5;

export class MetadataScore {
  #titles = { n: 0, right: 0 };
  #authors = { n: 0, given: 0, precision: 0, recall: 0, exact: 0 };
  #dates = { n: 0, exact: 0, near: 0 };

  add(gold: MetadataGold, record: ArticleRecord | undefined): void {
    if (gold.title) {
      this.#titles.n++;
      if (plainTitle(record?.title) === plainTitle(gold.title)) this.#titles.right++;
    }
    if (gold.author) {
      const wanted = authorSet([gold.author].flat());
      const given = authorSet((record?.authors ?? []).map(({ name }) => name));
      const shared = [...wanted].filter((name) => given.has(name)).length;
      const tally = this.#authors;
      tally.n++;
      tally.recall += shared / wanted.size;
      if (given.size) {
        tally.given++;
        tally.precision += shared / given.size;
      }
      if (shared === wanted.size && given.size === wanted.size) tally.exact++;
    }
    const day = dayOf(gold.date);
    if (!day) return;
    const found = dayOf(record?.published);
    this.#dates.n++;
    if (found === day) this.#dates.exact++;
    if (found && Math.abs(Date.parse(found) - Date.parse(day)) <= DAY) this.#dates.near++;
  }

  measures(): Record<string, number | undefined> {
    const [titles, authors, dates] = [this.#titles, this.#authors, this.#dates];
    const p = authors.given ? authors.precision / authors.given : 0;
    const r = authors.recall / authors.n;
    return {
      title: titles.right / titles.n,
      authorF1: authors.n && p + r ? (2 * p * r) / (p + r) : authors.n ? 0 : undefined,
      authorExact: authors.exact / authors.n,
      dateExact: dates.exact / dates.n,
      dateWithinADay: dates.near / dates.n,
    };
  }
}
