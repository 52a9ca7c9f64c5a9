/** One key for the same person or thing in all articles, made from its row alone. */
import type { Entity } from '../article/index.ts';

const slug = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/**
 * The id from the user's authority file, else type and full name, else nothing: a person of one word
 * may be anybody. Being a function of the row, it needs no memory of other articles.
 */
export function globalId({ type, name, wikidata, authority }: Entity): string {
  if (wikidata) return `wikidata:${wikidata}`;
  if (authority) return `authority:${authority}`;
  const key = slug(name);
  return !key || (type === 'person' && !key.includes('-')) ? '' : `${type}:${key}`;
}
