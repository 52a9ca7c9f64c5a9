/** What is done to the model's names, one sentence at a time, in this order. */
import { joinAddresses } from './addresses.ts';
import { dropBareTitles } from './bare-titles.ts';
import { cutAtBorders } from './borders.ts';
import { keepCountryPeoples } from './country-peoples.ts';
import { dropAgencies } from './datelines.ts';
import { addDesignations } from './designations.ts';
import type { Sentence } from './document.ts';
import { completeFirms } from './firms.ts';
import { addKnownBodies } from './known-bodies.ts';
import { addKnownNames, tellKnownNames } from './known-names.ts';
import { addKnownPlaces } from './known-places.ts';
import { addListedPersons } from './listed-persons.ts';
import { addModels } from './models.ts';
import type { Name } from './name.ts';
import { cutOffices } from './offices.ts';
import { joinPeoplePhrases } from './people-phrases.ts';
import { partPersons } from './persons.ts';
import { dropPlainAcronyms } from './plain-acronyms.ts';
import { completePossessives } from './possessive-names.ts';
import { joinUnions } from './unions.ts';
import { completeBodies } from './whole-bodies.ts';
import { completeTitles } from './whole-titles.ts';

const refiners = [
  partPersons,
  cutAtBorders,
  cutOffices,
  joinPeoplePhrases,
  joinUnions,
  addKnownPlaces,
  addKnownBodies,
  dropPlainAcronyms,
  dropBareTitles,
  addDesignations,
  completeBodies,
  keepCountryPeoples,
  tellKnownNames,
  addKnownNames,
  joinAddresses,
  completeTitles,
  dropAgencies,
  completeFirms,
  completePossessives,
  addListedPersons,
  addModels,
] as const;

export const refine = (sentence: Sentence, names: readonly Name[]): readonly Name[] =>
  refiners.reduce((found, refiner) => refiner(sentence, found), names);
