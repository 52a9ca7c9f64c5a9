/** One key for the same person or thing in all articles, made from its row alone. */
import type { Entity } from '../article/index.ts';

const slug = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/**
 * The id from the user's authority file, else type, full name and country where known, else nothing:
 * a person of one word may be anybody. Being a function of the row, it needs no memory of other
 * articles; two that differ in anything that is known stay apart.
 */
export function globalId({ type, name, country, wikidata, authority }: Entity): string {
  if (wikidata) return `wikidata:${wikidata}`;
  if (authority) return `authority:${authority}`;
  const key = slug(name);
  if (!key || (type === 'person' && !key.includes('-'))) return '';
  return [type, key, country].filter(Boolean).join(':');
}
