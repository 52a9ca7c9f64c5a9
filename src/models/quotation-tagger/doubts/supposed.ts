/** What is supposed, asked or called for is not reported: "if they believe", "Did he say", "must note". */
import { SPEECH_VERB } from '../lexicon.ts';
import type { Parts, Passage } from '../passage.ts';
import { isMarked, lowerAt, opensClause, wordsOf } from './parts.ts';

const DOUBT = 0.6;
const CONDITION = /^(?:if|unless|whenever|suppose|supposing)$/;
const ASKS = /^(?:ask|wonder|inquir|enquir|quer|question|demand)/;
const ASKED =
  /^(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|may|might|must|who|what|why|how|when|where|which|whose)$/;
/** What somebody is able, or ought, to see or do. */
const MODAL = /^(?:(?:must|should|might)(?:n't)?|could|can|may|shall)$/;
const NOT = /^(?:not|n't)$/;
const OUGHT = /^(?:must|should)(?:n't)?$/;
/** "could not agree", "cannot believe": this they do hold. */
const UNABLE = /^(?:can|could)$/;

/** "can be heard saying": it was said all the same. */
const DONE = /^(?:heard|seen)$/;
/** Before "to …": what somebody can, must or fails to do, or what a thing is for. */
const ENABLES =
  /^(?:ability|used|designed|required|founded|built|made|performed|permission|opportunity|assignment|documentation|hard|difficult|easy|easier|impossible|possible|necessary|crucial|fail|fails|failed|failing|meant|inability|return|returned)$/;

/** Lower under a condition, in a question of the text's own, and for what may or must be. */
export function supposed(p: Passage, parts: Parts): number {
  if (isMarked(p, parts)) return 1;
  const [cue] = parts.cue;
  if (!cue || (p.quoted[cue.first] ?? -1) >= 0) return 1;
  return isConditional(p, parts) || isAsked(p, parts) || isPossible(p, parts) || isEnabled(p, parts)
    ? DOUBT
    : 1;
}

const isConditional = (p: Passage, { source: [source], cue: [cue] }: Parts): boolean =>
  source !== undefined &&
  cue !== undefined &&
  source.first < cue.first &&
  CONDITION.test(lowerAt(p, source.first - 1));

/** The sentence is a question, and the verb is none of asking. */
function isAsked(p: Passage, { cue, content }: Parts): boolean {
  const at = cue[0]?.first ?? 0;
  const sentence = p.sentences[p.sentence[at] ?? 0];
  if (!sentence || at > (content[0]?.first ?? 0) || lowerAt(p, sentence.last) !== '?') return false;
  if (wordsOf(p, cue).some((word) => ASKS.test(word))) return false;
  // "Which is odd, as the council announced it in May?" is no question about the council.
  for (let i = sentence.first; i < at; i++) if (lowerAt(p, i) === ',') return false;
  return ASKED.test(lowerAt(p, sentence.first));
}

/** "could see", "must weigh"; but "may say that" stays, and so does what the modal is said with. */
function isPossible(p: Passage, parts: Parts): boolean {
  const [cue] = parts.cue;
  if (!cue || !MODAL.test(lowerAt(p, cue.first))) return false;
  if (wordsOf(p, [cue]).some((word) => DONE.test(word))) return false;
  if (UNABLE.test(lowerAt(p, cue.first)) && NOT.test(lowerAt(p, cue.first + 1))) return false;
  const says = wordsOf(p, [cue]).some(
    (_, k) => ((p.words[cue.first + k]?.lexicon ?? 0) & SPEECH_VERB) !== 0,
  );
  return (
    !(says && opensClause(p, parts) && !OUGHT.test(lowerAt(p, cue.first))) &&
    !(says && /^(?:i|we)$/.test(wordsOf(p, parts.source)[0] ?? ''))
  );
}

/** "is used to predict", "was able to see": the reporting verb behind "to" has not been done. */
function isEnabled(p: Passage, parts: Parts): boolean {
  const [cue] = parts.cue;
  if (!cue || parts.cue.length > 1) return false;
  for (let i = cue.first + 1; i < cue.last; i++)
    if (lowerAt(p, i) === 'to' && ENABLES.test(lowerAt(p, i - 1))) return true;
  return false;
}
