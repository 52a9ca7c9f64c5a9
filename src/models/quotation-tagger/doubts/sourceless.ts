/**
 * Without a source most of what looks like a cue reports nothing: an order to the reader ("expect
 * delays"), what a thing is called ("otherwise known as"), what only seems.
 */
import { SPEECH_VERB, STANCE_VERB } from '../lexicon.ts';
import type { Parts, Passage } from '../passage.ts';
import { isMarked, lowerAt, wordsOf } from './parts.ts';

const HALF = 0.5;
const SEEMING = 0.75;
const REPORTS = SPEECH_VERB | STANCE_VERB;
const SEEM = /^(?:seem|appear)(?:s|ed|ing)?$/;
/** After them a base form, or a participle, has no subject of its own. */
const OPENER = /^(?:[,;:(–—•]|and|but|or|then|please|also|to|just|always|never|not|n't)$/;
/** "Assuming that it holds" is a condition; "Fearing that it breaks" is a belief of the subject. */
const SUPPOSING =
  /^(?:assuming|supposing|presuming|considering|thinking|remembering|imagining|knowing)$/;
/** "upon hearing the news": whoever hears says nothing. */
const UPON = /^(?:upon|on|after|before|when|while|without|by|for|from|in|of|at)$/;
/** "That said, the bridge is old." */
const THAT_SAID = /^that (?:being )?said$/;
const FINITE_FORM = /(?:s|ed)$/;

/** Lower for such cues. */
export function sourceless(p: Passage, parts: Parts): number {
  const words = wordsOf(p, parts.cue);
  if (isThatSaid(p, parts)) return 0;
  if (isKnownAs(words)) return HALF;
  if (isMarked(p, parts) || (parts.source.length > 0 && !isExpletive(p, parts))) return 1;
  if (words.includes('worth')) return HALF;
  if (parts.source.length) return 1;
  if (words.some((word) => SEEM.test(word))) return SEEMING;
  return isOrder(p, parts) ? HALF : 1;
}

const isExpletive = (p: Passage, { source }: Parts): boolean =>
  wordsOf(p, source).join(' ') === 'it';

function isThatSaid(p: Passage, { cue: [cue] }: Parts): boolean {
  if (!cue) return false;
  const { first } = p.sentences[p.sentence[cue.first] ?? 0] ?? cue;
  return (
    cue.last - first <= 2 &&
    THAT_SAID.test(wordsOf(p, [{ first, last: cue.last }]).join(' ')) &&
    lowerAt(p, cue.last + 1) === ','
  );
}

function isKnownAs(words: readonly string[]): boolean {
  const at = words.indexOf('known');
  return at >= 0 && /^(?:as|for|to)$/.test(words[at + 1] ?? '');
}

/** A base form or a participle that opens its sentence or its clause: nobody is its subject. */
function isOrder(p: Passage, { cue: [cue] }: Parts): boolean {
  if (!cue) return false;
  const word = lowerAt(p, cue.first);
  const bits = p.words[cue.first]?.lexicon ?? 0;
  if (word === 'to') return true;
  if (!(bits & REPORTS) || FINITE_FORM.test(word)) return false;
  const opens = p.sentences[p.sentence[cue.first] ?? 0]?.first === cue.first;
  if (word.endsWith('ing'))
    return opens
      ? SUPPOSING.test(word)
      : !(bits & SPEECH_VERB) && UPON.test(lowerAt(p, cue.first - 1));
  return isBase(word) && (opens || OPENER.test(lowerAt(p, cue.first - 1)));
}

/** Irregular past forms have no ending by which they could be told. */
const PAST =
  /^(?:said|told|wrote|written|thought|knew|known|saw|seen|heard|felt|found|held|swore|sworn|shown|meant|sought|understood|forgot|forgotten|chose|chosen|forbade|forbidden|sang|sung|made|put|gave|given|took|taken|spoke|spoken)$/;
const isBase = (word: string): boolean => !PAST.test(word);
