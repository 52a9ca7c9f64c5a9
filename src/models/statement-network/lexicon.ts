/** The reporting lexicons as one table from word form to bits. */
import {
  attitudeAdjectives,
  attributingWords,
  reportingNouns,
} from '../../language/en/reporting-nouns.ts';
import { type ReportingClass, reportingVerbs } from '../../language/en/reporting-verbs.ts';
import { inflect, type VerbGrammar } from '../../language/en/verb-forms.ts';

export const SPEECH_VERB = 1;
export const STANCE_VERB = 2;
export const CLAUSE = 4;
export const INFINITIVE = 8;
export const OBJECT = 16;
export const PERSON = 32;
export const SPEECH_NOUN = 64;
export const STANCE_NOUN = 128;
export const ATTITUDE = 256;
export const PHRASE = 512;
export const PAST = 1024;
export const ING = 2048;
export const AS = 4096;

const GRAMMAR = { clause: CLAUSE, infinitive: INFINITIVE, object: OBJECT, person: PERSON, as: AS };

/** A reporting verb of the user's own, in its base form. */
export interface CueVerb {
  readonly verb: string;
  readonly class: ReportingClass;
  /** What follows it; `clause` when not said: "that …" or the quoted words. */
  readonly grammar?: readonly VerbGrammar[];
}

type Table = Map<string, number>;

const put = (table: Table, word: string, bits: number) =>
  table.set(word, (table.get(word) ?? 0) | bits);

function putVerb(table: Table, base: string, type: ReportingClass, grammar: VerbGrammar): void {
  const verb = type === 'speech' ? SPEECH_VERB : STANCE_VERB;
  const forms = inflect(base);
  for (const [i, form] of forms.entries())
    put(table, form, verb | GRAMMAR[grammar] | (i === forms.length - 1 ? ING : i >= 2 ? PAST : 0));
}

function standardTable(): Table {
  const table: Table = new Map();
  for (const type of ['speech', 'stance'] as const) {
    for (const grammar of ['clause', 'infinitive', 'object', 'person', 'as'] as const)
      for (const base of reportingVerbs[type][grammar].split(' ').filter(Boolean))
        putVerb(table, base, type, grammar);
    for (const noun of reportingNouns[type].split(' ')) {
      const bit = type === 'speech' ? SPEECH_NOUN : STANCE_NOUN;
      const plural =
        noun.endsWith('y') && !noun.endsWith('ey') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
      put(table, noun, bit);
      put(table, plural, bit);
    }
  }
  for (const word of attitudeAdjectives) put(table, word, ATTITUDE);
  for (const word of attributingWords) put(table, word, PHRASE);
  return table;
}

const standard = standardTable();

/** The standard lexicon, with verbs of the user's own where given. */
export function lexiconWith(cues: readonly CueVerb[]): ReadonlyMap<string, number> {
  if (!cues.length) return standard;
  const table = new Map(standard);
  for (const cue of cues)
    for (const grammar of cue.grammar ?? ['clause']) putVerb(table, cue.verb, cue.class, grammar);
  return table;
}

/** Any reporting verb. */
export const isReportingVerb = (bits: number): boolean =>
  (bits & (SPEECH_VERB | STANCE_VERB)) !== 0;
