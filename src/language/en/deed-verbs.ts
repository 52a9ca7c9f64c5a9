/**
 * Reporting verbs that with a plain thing for an object tell what somebody did, had or met with:
 * "offered a discount", "found a coin", "wrote songs". Caveat: with a clause, with words in quotation
 * marks, or with a noun of saying ("offered an apology") every one of them reports.
 */
import { inflect } from './verb-forms.ts';

const forms = (bases: string): ReadonlySet<string> => new Set(bases.split(' ').flatMap(inflect));

/** What is done to a thing. */
export const deeds = forms(
  'offer find see show write read sing accept cast present try need learn discover compare credit release ' +
    'publish air use name identify repeat monitor record cover print sign spot watch encounter ' +
    'visit attend study examine notice remember forget welcome enjoy grade rate',
);

/** More often speech: a deed only with a few words behind, "added two goals". */
export const additions = forms('add');

/** How somebody or something is: "feels heavy", "feel at home". */
export const states = forms('feel');

/** Find out by looking: what they find is a statement when a study or a scholar does. */
export const finding = forms('find show discover identify notice see compare');
