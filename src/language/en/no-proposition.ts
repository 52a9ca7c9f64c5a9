/**
 * Verbs of praise, blame and address. With no clause after them they state nothing that could be
 * true or false: "slammed the mayor". Lower case, as they stand in print.
 */
import { inflect } from './verb-forms.ts';

export const withoutProposition: ReadonlySet<string> = new Set(
  (
    'slam blast attack criticize criticise praise condemn denounce deplore mock ridicule rebuke defend ' +
    'endorse hail laud applaud commend salute thank congratulate greet apologize apologise insult berate ' +
    'castigate excoriate lambaste scold welcome support oppose back reject discuss address challenge ' +
    'question threaten pledge offer promise pitch promote present unveil issue release'
  )
    .split(' ')
    .flatMap(inflect),
);
