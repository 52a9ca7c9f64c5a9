/**
 * The country of a place or nationality, as an ISO 3166-1 alpha-2 code. A name that several countries
 * share has one only where the article tells which: an empty cell is better than a wrong one.
 */
import type { Entity, Mention } from '../../../article/index.ts';
import { countryOf, type Place, placeOf } from './place.ts';
import { Signs } from './signs.ts';
import { countriesTold } from './told.ts';

/** Entities with the countries of those that are places or nationalities; `mentions` are in order. */
export function addCountries(
  text: string,
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Entity[] {
  const places = new Map(
    entities.flatMap((entity): [string, Place][] => {
      const place = placeOf(entity);
      return place ? [[entity.id, place]] : [];
    }),
  );
  const signs = signsOf(places.values());
  const told = countriesTold(text, mentions, (id) => {
    const place = places.get(id);
    return place?.known ? countryOf(place, signs) : undefined;
  });
  return entities.map((entity) => {
    const place = places.get(entity.id);
    if (!place) return entity;
    const itself = place.known?.kind === 'country' || place.known?.kind === 'people';
    const country = (itself ? undefined : told.get(entity.id)) ?? countryOf(place, signs);
    return country ? { ...entity, country } : entity;
  });
}

function signsOf(places: Iterable<Place>): Signs {
  const signs = new Signs();
  for (const { id, known, towns } of places) {
    const [code] = known?.codes ?? (towns.told ? towns.codes : []);
    const shared = known !== undefined && (known.codes.length > 1 || known.alsoPartOf);
    if (code && !shared) signs.add(code, known?.kind ?? 'town', id);
  }
  return signs;
}
