/** Whether the source stands by the content or denies it. */
import type { Attribution, Span } from '../../../article/index.ts';

const DENYING =
  /^(?:den(?:y|ies|ied|ying)|denials?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|repudiat(?:e|es|ed|ing)|disavow(?:s|ed|ing)?|debunk(?:s|ed|ing)?|contradict(?:s|ed|ing)?)$/;
const NEGATION =
  /^(?:not|n't|never|neither|without|nor|didn't|doesn't|don't|couldn't|can't|cannot|won't|wouldn't|hasn't|haven't|hadn't)$/;
const WORDS = /[\p{L}'’]+/gu;

/** How far before the cue a verb that denies may begin, and words before that verb. */
const REACH = 40;
const WORDS_BEFORE = 3;

/** The cue's words with a verb that denies right before them: "has rejected [claims]". */
export function cueWithDenial(text: string, { start, end }: Span): string {
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .trimEnd()
    .split(/\s+/);
  const cue = text.slice(start, end);
  const denies = DENYING.test(before.at(-1)?.toLowerCase() ?? '');
  return denies ? [...before.slice(-WORDS_BEFORE), cue].join(' ') : cue;
}

/** "denied", "rejects": denied; "did not deny": affirmed. */
export function polarityOf(cue: string): Attribution['polarity'] {
  const words = (cue.toLowerCase().replaceAll('’', "'").match(WORDS) ?? []) as string[];
  const at = words.findIndex((w) => DENYING.test(w));
  if (at < 0) return 'affirmed';
  return words.slice(0, at).some((w) => NEGATION.test(w)) ? 'affirmed' : 'denied';
}
