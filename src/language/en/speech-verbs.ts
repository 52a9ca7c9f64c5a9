/** Every form of the verbs that report speech with a clause or to a person: say, says, said, saying, told … */
import { reportingVerbs } from './reporting-verbs.ts';
import { inflect } from './verb-forms.ts';

const { clause, person } = reportingVerbs.speech;
const forms = new Set(`${clause} ${person}`.split(' ').flatMap(inflect));

/** True for a form of a verb that reports speech; lower case. */
export const isSpeechVerb = (word: string): boolean => forms.has(word);
