/** What is done to the model's names, one sentence at a time, in this order. */
import { joinAddresses } from './addresses.ts';
import { cutAtBorders } from './borders.ts';
import { keepCountryPeoples } from './country-peoples.ts';
import { dropAgencies } from './datelines.ts';
import { addDesignations } from './designations.ts';
import type { Sentence } from './document.ts';
import { completeFirms } from './firms.ts';
import { addKnownNames } from './known-names.ts';
import { addKnownPlaces } from './known-places.ts';
import { addListedPersons } from './listed-persons.ts';
import { addModels } from './models.ts';
import type { Name } from './name.ts';
import { dropOwnedBodies } from './owned-bodies.ts';
import { joinPeoplePhrases } from './people-phrases.ts';
import { partPersons } from './persons.ts';
import { dropPlainAcronyms } from './plain-acronyms.ts';
import { completePossessives } from './possessive-names.ts';
import { joinUnions } from './unions.ts';

const refiners = [
  partPersons,
  cutAtBorders,
  joinPeoplePhrases,
  joinUnions,
  addKnownPlaces,
  dropPlainAcronyms,
  addDesignations,
  keepCountryPeoples,
  addKnownNames,
  joinAddresses,
  dropAgencies,
  completeFirms,
  completePossessives,
  addListedPersons,
  addModels,
  dropOwnedBodies,
] as const;

export const refine = (sentence: Sentence, names: readonly Name[]): readonly Name[] =>
  refiners.reduce((found, refiner) => refiner(sentence, found), names);
