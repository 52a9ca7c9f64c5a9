/** "The shop offers bicycles", "she wrote two songs": what somebody does to a thing is no speech. */
import { additions, deeds, finding, states } from '../../../language/en/deed-verbs.ts';
import { data, isIn, documents as papers, people } from '../../../language/en/source-nouns.ts';
import { ATTITUDE, SPEECH_NOUN, SPEECH_VERB, STANCE_NOUN, STANCE_VERB } from '../lexicon.ts';
import type { Parts, Passage } from '../passage.ts';
import { isMarked, isThing, lowerAt, wordsOf } from './parts.ts';

const DOUBT = 0.6;
/** "was seen as a friend" */
const AS = /^as$/;
const WRITES = /^(?:writ|wrote|read|sing|sang|sung)/;
const REFLEXIVE = /^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/;
/** What was said is mostly longer, and has a verb. */
const FEW = 8;
const VERB_FORM = /^\p{Ll}+ed$/u;
/** "hopes to see", "was glad to find": the feeling is what is reported. */
const FEELS = /^(?:want|hope|wish|like|love|expect|long|demand|ask|urge)/;
const SAYING = SPEECH_NOUN | STANCE_NOUN | ATTITUDE;
const REPORTS = SPEECH_VERB | STANCE_VERB;
/** So far into the content its noun stands. */
const REACH = 8;

/** Lower where the last reporting word of the cue is a verb of deeds and the content a thing. */
export function deed(p: Passage, parts: Parts): number {
  const head = headOf(p, parts);
  const isState = states.has(head);
  if (additions.has(head)) return isMarked(p, parts) || !isFew(p, parts) ? 1 : DOUBT;
  if (!deeds.has(head) && !isState) return 1;
  if (WRITES.test(head) && lowerAt(p, parts.cue.at(-1)?.last ?? -1) === 'about') return 1;
  if (isMarked(p, parts) || !isThing(p, parts) || feels(p, parts)) return 1;
  if (REFLEXIVE.test(lowerAt(p, parts.content[0]?.first ?? -1))) return DOUBT;
  if (opines(p, head, parts)) return 1;
  if (finding.has(head) && wordsOf(p, parts.source).some(finds)) return 1;
  return !isState && namesSaying(p, parts) ? 1 : DOUBT;
}

const finds = (word: string): boolean =>
  isIn(papers, word) ||
  isIn(data, word) ||
  /^(?:court|jury|judge|tests?|messages?|screenshots?|graphs?|slides?|videos?|pictures?|photos?|trends?|images?)$/.test(
    word,
  ) ||
  (isIn(people, word) &&
    /(?:researcher|scientist|expert|analyst|economist|academic|investigator)/.test(word));

/** The cue's last verb, where no noun of saying, and no "as" or preposition of topic, comes after it. */
function headOf(p: Passage, { cue }: Parts): string {
  const last = cue.at(-1);
  if (!last) return '';
  for (let i = last.last; i >= last.first; i--) {
    const bits = p.words[i]?.lexicon ?? 0;
    if (AS.test(lowerAt(p, i))) return '';
    if (bits & REPORTS) return lowerAt(p, i);
    if (bits) return '';
  }
  return '';
}

const feels = (p: Passage, { cue }: Parts): boolean =>
  cue.some(({ first, last }) => {
    for (let i = first; i < last; i++)
      if ((p.words[i]?.lexicon ?? 0) & ATTITUDE || FEELS.test(lowerAt(p, i))) return true;
    return false;
  });

/** "I find the colour dull" is an opinion; "I found a coin" is not. */
const opines = (p: Passage, head: string, { source }: Parts): boolean =>
  head === 'find' && /^(?:i|we|many|some|others|critics)$/.test(wordsOf(p, source).join(' '));

/** A few words without a verb or a comma: "added two goals". */
function isFew(p: Passage, parts: Parts): boolean {
  const [piece] = parts.content;
  if (!piece || piece.last - piece.first >= FEW || !isThing(p, parts)) return false;
  for (let i = piece.first; i <= piece.last; i++)
    if (lowerAt(p, i) === ',' || VERB_FORM.test(lowerAt(p, i))) return false;
  return true;
}

/** "offered an apology": what the thing is called by is itself a word of saying or thinking. */
function namesSaying(p: Passage, { content: [piece] }: Parts): boolean {
  if (!piece) return false;
  for (let i = piece.first; i <= Math.min(piece.last, piece.first + REACH); i++) {
    if (/^(?:that|who|which|of|in|at|by|from|with|,)$/.test(lowerAt(p, i))) return false;
    if ((p.words[i]?.lexicon ?? 0) & SAYING) return true;
  }
  return false;
}
