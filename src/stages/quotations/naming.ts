/** Marks around a name that something is given or bears, and that nobody says: 'a book called “The Ferry”'. */
import { lastStartingBy } from '../../article/index.ts';
import type { QuotedSpan } from '../../nlp/index.ts';
import type { Candidate } from './candidate.ts';

const NAMES =
  /^(?:(?:is|are|was|were|be|been|being|it) )?(?:(?:also|often|sometimes|so|now|then|first) )*(?:called|named|titled|entitled|dubbed|nicknamed|labell?ed|termed|christened|known as|reads?)$/i;
/** "hats that read": the thing that bears the words was taken into the cue. */
const BEARS = /\b(?:that|which) reads?$/i;
const PASSIVE =
  /\b(?:is|are|was|were|been|being)\b|^(?:named|titled|entitled|nicknamed|known as)$/i;
const LONGEST = 8;
const SMALL = /^(?:the|of|and|in|on|at|a|an|to|for|with|from|by|or|is|not)$/;

/** Whether the content is a stretch in marks that the cue only names something by, or both. */
export function isNaming(
  text: string,
  { cue, content }: Candidate,
  quoted: readonly QuotedSpan[],
): boolean {
  const [verb] = cue;
  const [thing, name] = content.length > 1 ? content : [null, content[0]];
  if (!verb || !name || content.length > 2 || (thing && thing.end > verb.start)) return false;
  const words = text.slice(verb.start, verb.end);
  if (!NAMES.test(words) && !BEARS.test(words)) return false;
  const marks = quoted[lastStartingBy(quoted, name.start)];
  if (!marks || marks.start !== name.start || marks.end < name.end) return false;
  const said = text.slice(name.start, name.end).split(/\s+/);
  if (said.length > LONGEST) return false;
  return PASSIVE.test(words) || said.every((w) => SMALL.test(w) || !/^\p{Ll}/u.test(w));
}
