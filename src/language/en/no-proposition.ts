/**
 * Reporting verbs whose object often states nothing that could be true or false. Caveat: every one
 * of them can also take a proposition; the rules that read these lists look at the object too.
 */
import { inflect } from './verb-forms.ts';

const forms = (bases: string): ReadonlySet<string> => new Set(bases.split(' ').flatMap(inflect));

/** Praise, blame, address, deeds: with no clause after them, "slammed the mayor", they state nothing. */
export const needsClause = forms(
  'slam blast attack criticize criticise praise condemn denounce deplore mock ridicule rebuke defend ' +
    'endorse hail laud applaud commend salute thank congratulate greet apologize apologise insult berate ' +
    'castigate excoriate lambaste scold welcome support oppose back reject discuss address challenge ' +
    'question pitch promote present unveil issue release respond reply mention detail ' +
    'specify order label volunteer publish present cite quote name speak talk post answer outline explore',
);

/** Refusals and plans: "to …" after them is a deed, not a statement; what is promised is one. */
export const deeds = forms('refuse decline threaten volunteer propose continue agree intend');

/** Asking: a question after them is no statement; "asked him to leave" is. */
export const asking = forms('ask wonder inquire enquire query question');

/** Telling: the person told stands between the verb and the statement. */
export const telling = forms('tell inform remind assure reassure warn notify advise write');

/** Accusing: what follows "of" is the statement. */
export const accusing = forms('accuse suspect convict');

/** With a noun alone after them they still state something: "denied the sale", "alleged fraud". */
export const statesNouns = forms(
  'deny allege confirm claim admit acknowledge confess concede predict forecast project estimate peg ' +
    'warn threaten announce report blame accuse ascribe attribute call describe label dub brand cast ' +
    'portray depict characterize characterise declare pronounce compare liken dismiss paint denounce ' +
    'urge demand recommend propose advocate rule promise pledge vow cite note highlight',
);

/** With a noun alone after them, documents and data state something: "the survey shows a fall". */
export const papersState = forms(
  'show find reveal indicate suggest demonstrate document describe hint',
);

/** Of these, only what is called something states something: "called it a scandal". */
export const naming = forms('call describe label dub brand cast portray depict paint dismiss cite');

/** To be done by somebody: "asked him to leave", "urged drivers to wait". */
export const directing = forms(
  'ask urge order command instruct tell demand request invite implore beseech beg advise encourage ' +
    'recommend call appeal plead press push warn remind',
);

/** What follows them is to be done by whoever says so: "promised to mend the roof". */
export const promising = forms('promise pledge vow offer swear guarantee');
