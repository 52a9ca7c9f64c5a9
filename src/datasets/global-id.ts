/** One key for the same person or thing in all articles, made from its row alone. */
import type { Entity } from '../article/index.ts';

const slug = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Words of which many states and towns make the names of their bodies. */
const COMMON = new Set(
  'the of and for ministry department office bureau agency court supreme high federal constitutional national state public parliament senate congress assembly house representatives commons lords government cabinet police army navy air force forces armed military coast guard health education foreign affairs interior justice finance defence defense labour labor environment agriculture transport trade energy home treasury council city town county commission committee election electoral central bank university hospital school church party opposition union security service intelligence'.split(
    ' ',
  ),
);

/** Whether the slug names one: not "lee", "j-smith", "ministry-of-health". */
function namesOne(type: Entity['type'], key: string): boolean {
  const words = key.split('-');
  if (type === 'person') return words.filter((word) => word.length > 1).length > 1;
  return type !== 'organization' || !words.every((word) => COMMON.has(word));
}

/**
 * The id from the user's authority file, else type, full name and country where known, else nothing:
 * a person of one word may be anybody, and every state has a ministry of health. Being a function of the row, it needs no memory of other
 * articles; two that differ in anything that is known stay apart.
 */
export function globalId({ type, name, country, wikidata, authority }: Entity): string {
  if (wikidata) return `wikidata:${wikidata}`;
  if (authority) return `authority:${authority}`;
  const key = slug(name);
  if (!key || !namesOne(type, key)) return '';
  return [type, key, country].filter(Boolean).join(':');
}
