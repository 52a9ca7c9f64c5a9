/** What is done to the model's names, one sentence at a time, in this order. */
import { cutAtBorders } from './borders.ts';
import { addDesignations } from './designations.ts';
import type { Sentence } from './document.ts';
import { addKnownPlaces } from './known-places.ts';
import type { Name } from './name.ts';
import { joinPeoplePhrases } from './people-phrases.ts';
import { partPersons } from './persons.ts';
import { dropPlainAcronyms } from './plain-acronyms.ts';
import { joinUnions } from './unions.ts';

const refiners = [
  partPersons,
  cutAtBorders,
  dropPlainAcronyms,
  joinPeoplePhrases,
  joinUnions,
  addKnownPlaces,
  addDesignations,
] as const;

export const refine = (sentence: Sentence, names: readonly Name[]): readonly Name[] =>
  refiners.reduce((found, refiner) => refiner(sentence, found), names);
