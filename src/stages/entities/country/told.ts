/**
 * Countries that the text tells beside a place: "Rauma, Finland", "Paris, Ontario", "the Greek island
 * of Kea", "Parakou in northern Benin". Each reads only what stands between two names.
 */
import type { Entity, Mention } from '../../../article/index.ts';

/** The code of a name that is a country, a part of one, or a people; undefined for all else. */
export type CodeOf = (entity: string) => string | undefined;

/** Words for a place that belongs to a country or people: "the Greek island of". */
const PLACE_OF =
  /^(?:['’]s?)? (?:(?:[a-z-]+) ){0,2}(?:island|islet|port|city|town|township|village|hamlet|resort|suburb|district|province|region|county|state|governorate|municipality|capital|enclave|coast|border town)(?: of| city of| town of| village of|,)? (?:the )?$/;
const IN = /^ in (?:the )?(?:(?:north|south|east|west|centr|mid)[a-z-]* )?$/;
/** After "City, Country" the sentence goes on; after "City, Country and" a list does. */
const LIST_GOES_ON = /^,? (?:and|or|&) |^, \p{Lu}[\p{L} ]{0,40},? (?:and|or) /u;
const LONGEST_AFTER = 60;

/** By entity the country that the text tells of it; entities of which it tells two are left out. */
export function countriesTold(
  text: string,
  mentions: readonly Mention[],
  codeOf: CodeOf,
): Map<Entity['id'], string> {
  const told = new Map<string, string | null>();
  const tell = (entity: string, code: string | undefined) => {
    if (!code) return;
    const known = told.get(entity);
    told.set(entity, known === undefined || known === code ? code : null);
  };
  const names = mentions.filter(({ form }) => form === 'name');
  names.forEach((right, i) => {
    const left = names[i - 1];
    if (!left || right.start - left.end > LONGEST_AFTER) return;
    const between = text.slice(left.end, right.start);
    if (left.type === 'place' && right.type === 'place') {
      const after = text.slice(right.end, right.end + LONGEST_AFTER);
      const before = text.slice(Math.max(0, left.start - 2), left.start);
      const listed = before === ', ' || LIST_GOES_ON.test(after);
      if ((between === ', ' && !listed) || between === ' (' || IN.test(between))
        tell(left.entity, codeOf(right.entity));
    }
    if (right.type === 'place' && PLACE_OF.test(between)) tell(right.entity, codeOf(left.entity));
  });
  return new Map([...told].flatMap(([entity, code]) => (code ? [[entity, code]] : [])));
}
