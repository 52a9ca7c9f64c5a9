/**
 * A subject with a clause of its own behind it is one: "A diplomat posted in the capital claimed",
 * "Two others who were present confirmed", "a lawyer hired by the town wrote". The tagger at times
 * gives the clause to the cue, or keeps only its end.
 */
import { speakerWords } from '../../../language/en/index.ts';
import { CLAUSE, ING, PAST, SPEECH_VERB } from '../lexicon.ts';
import type { Parts, Passage, Range } from '../passage.ts';

const PREPOSITION = /^(?:in|on|at|by|to|from|with|near|for|of)$/;
const WHEN = /^(?:last|this|earlier|later|early|late|today|yesterday|\p{Lu}\p{Ll}+day)$/u;
const PARTICIPLE =
  /(?:\p{Ll}ed|^(?:held|sent|made|seen|shown|known|written|taken|given|born|led|kept|paid))$/u;
const WHO = /^(?:who|which)$/i;
const NOT_A_TAIL = /^(?:to|and|or|but|that|not|n['’]t|is|was|are|were|has|have|had|will|would)$/i;
const ENDS_NOUN = /^(?:[,.;:!?()—–“”"]|and|but|or|that|while|as|because|when|if|although|though)$/i;
const LEADS_IN = /^(?:In|On|At|By|After|Before|During|Since|When|While|As|With|For|Under|Asked)$/;
const LONGEST = 8;

/** The parts with the whole of the subject as source and the verb alone as cue. */
export function withWholeSubject<C extends Parts>(p: Passage, c: C): C {
  const [cue, ...moreCues] = c.cue;
  const [source, ...moreSources] = c.source;
  if (!cue || moreCues.length || moreSources.length) return c;
  const text = (i: number): string => p.tokens[i]?.text ?? '';
  const verb = cue.last > cue.first && endsInVerb(p, cue) ? cue.last : cue.first;
  const tail = verb > cue.first && !anyOf(text, cue.first + 1, verb - 1, NOT_A_TAIL);
  const before = source?.last === cue.first - 1;
  const verbOnly = [{ first: verb, last: verb }];
  if (source && tail && before && PARTICIPLE.test(text(cue.first)))
    if (PREPOSITION.test(text(cue.first + 1)) || WHEN.test(text(cue.first + 1)))
      return { ...c, source: [{ first: source.first, last: verb - 1 }], cue: verbOnly };
  // "Two others [who] [were present confirmed]"
  const who = tail && WHO.test(text(cue.first - 1)) ? cue.first - 1 : -1;
  if (who > 0 && (!source || source.first === who)) {
    const first = nounBefore(p, who);
    if (first >= 0) return { ...c, source: [{ first, last: verb - 1 }], cue: verbOnly };
  }
  if (!source || !before) return c;
  const whole = wholeFrom(p, source);
  const first = LEADS_IN.test(text(whole)) ? afterLead(p, whole, source.last) : whole;
  return first === source.first ? c : { ...c, source: [{ first, last: source.last }] };
}

const anyOf = (text: (i: number) => string, from: number, to: number, word: RegExp): boolean => {
  for (let i = from; i <= to; i++) if (word.test(text(i))) return true;
  return false;
};

function endsInVerb({ words }: Passage, { last }: Range): boolean {
  const bits = words[last]?.lexicon ?? 0;
  return (
    (bits & SPEECH_VERB) !== 0 && (bits & CLAUSE) !== 0 && (bits & PAST) !== 0 && !(bits & ING)
  );
}

/** "[In a note on Friday,] Ana Vale": where the subject begins behind an adverbial that leads in. */
function afterLead({ tokens }: Passage, first: number, last: number): number {
  for (let i = last - 1; i > first; i--)
    if (
      tokens[i]?.text === ',' &&
      /^(?:\p{Lu}|an?$|the$|its$|his$|her$|their$|s?he$|they$|it$)/u.test(tokens[i + 1]?.text ?? '')
    )
      return i + 1;
  return first;
}

/** Where the subject begins whose last words the source is. */
function wholeFrom(p: Passage, { first, last }: Range): number {
  const text = (i: number): string => p.tokens[i]?.text ?? '';
  if (WHO.test(text(first)) && last > first + 1) {
    const noun = nounBefore(p, text(first - 1) === ',' ? first - 1 : first);
    return noun >= 0 ? noun : first;
  }
  // "a lawyer hired by [the town]"
  if (PREPOSITION.test(text(first - 1)) && PARTICIPLE.test(text(first - 2))) {
    const noun = nounBefore(p, first - 2);
    const person = text(first - 3).toLowerCase();
    const speaks = speakerWords.people.has(person) || speakerWords.documents.has(person);
    if (noun >= 0 && speaks) return noun;
  }
  return first;
}

/** Where the noun phrase begins that ends right before the token; -1 where none plainly does. */
function nounBefore({ tokens, sentence, quoted }: Passage, end: number): number {
  let first = end;
  while (
    first > 0 &&
    end - first < LONGEST &&
    sentence[first - 1] === sentence[end] &&
    (quoted[first - 1] ?? -1) < 0 &&
    !ENDS_NOUN.test(tokens[first - 1]?.text ?? '')
  )
    first--;
  return first < end && end - first < LONGEST ? first : -1;
}
