/** The reporting lexicons as one table from word form to bits. */
import { attitudeAdjectives, reportingNouns } from '../../language/en/reporting-nouns.ts';
import { reportingVerbs } from '../../language/en/reporting-verbs.ts';
import { inflect } from '../../language/en/verb-forms.ts';

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

const table = new Map<string, number>();
const put = (word: string, bits: number) => table.set(word, (table.get(word) ?? 0) | bits);

for (const type of ['speech', 'stance'] as const) {
  const verb = type === 'speech' ? SPEECH_VERB : STANCE_VERB;
  for (const grammar of ['clause', 'infinitive', 'object', 'person', 'as'] as const)
    for (const base of reportingVerbs[type][grammar].split(' ').filter(Boolean)) {
      const forms = inflect(base);
      for (const [i, form] of forms.entries())
        put(form, verb | GRAMMAR[grammar] | (i === forms.length - 1 ? ING : i >= 2 ? PAST : 0));
    }
  for (const noun of reportingNouns[type].split(' ')) {
    const bit = type === 'speech' ? SPEECH_NOUN : STANCE_NOUN;
    put(noun, bit);
    put(noun.endsWith('y') && !noun.endsWith('ey') ? `${noun.slice(0, -1)}ies` : `${noun}s`, bit);
  }
}
for (const word of attitudeAdjectives) put(word, ATTITUDE);
for (const word of [
  'according',
  'reportedly',
  'allegedly',
  'purportedly',
  'supposedly',
  'apparently',
  'per',
])
  put(word, PHRASE);

/** What the lexicons say of a lower-cased word form; 0 when it is in none. */
export const lexiconCodes = (lower: string): number => table.get(lower) ?? 0;

/** Any reporting verb. */
export const isReportingVerb = (bits: number): boolean =>
  (bits & (SPEECH_VERB | STANCE_VERB)) !== 0;

const WORDS = /[\p{L}'’]+/gu;

/** Whether a cue says or only holds in mind: speech when any of its words, or its marks, say. */
export function reportingClass(cue: string): 'speech' | 'stance' {
  const words = cue.toLowerCase().match(WORDS) ?? [];
  if (!words.length) return 'speech';
  const codes = words.map(lexiconCodes);
  if (codes.some((c) => (c & (SPEECH_VERB | SPEECH_NOUN | PHRASE)) !== 0)) return 'speech';
  return 'stance';
}
