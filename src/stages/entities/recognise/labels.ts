/** The labels of the recogniser: outside, and beginning, inside, end or single piece of each type. */
import { type EntityType, entityTypeSchema } from '../../../article/index.ts';

export const types: readonly EntityType[] = entityTypeSchema.options;

export const OUTSIDE = 0;

const PLACES = ['B', 'I', 'E', 'S'] as const;

export const labels: readonly string[] = [
  'O',
  ...types.flatMap((type) => PLACES.map((place) => `${place}-${type}`)),
];

/** The label of piece `i` of `length` in a name of this type. */
export function labelOf(type: EntityType, i: number, length: number): number {
  const place = length === 1 ? 3 : i === 0 ? 0 : i === length - 1 ? 2 : 1;
  return 1 + types.indexOf(type) * 4 + place;
}

/** The type of a label; undefined for outside. */
export const typeOf = (label: number): EntityType | undefined => types[(label - 1) >> 2];

/** Whether the label begins a name, and whether it ends one. */
export const begins = (label: number): boolean => label > 0 && ((label - 1) & 3) % 3 === 0;
export const ends = (label: number): boolean => label > 0 && ((label - 1) & 3) >= 2;
