/**
 * Words that no quotation marks hold are reported sentence by sentence: a content that runs from one
 * into the next keeps the words of the cue's sentence, with what stands wholly in marks beside them.
 */
import type { Parts, Passage, Range } from '../../../models/quotation-tagger/passage.ts';

const STOP = /^[.?!…]+$/;

/** The content cut at the ends of sentences outside quotation marks; only what the cue can reach. */
export const withinSentence = <C extends Parts>(p: Passage, c: C): C => ({
  ...c,
  content: reported(p, c.cue, c.content),
});

function reported(p: Passage, cue: readonly Range[], content: readonly Range[]): Range[] {
  const parts = content.flatMap((range) => partsOf(p, range));
  if (parts.length === content.length && content.length === 1) return parts;
  const isQuoted = ({ first, last }: Range) =>
    p.inMarks(first) && p.quoted[first] === p.quoted[last];
  const here = p.sentence[cue[0]?.first ?? content[0]?.first ?? 0] ?? 0;
  const isHere = (part: Range) => p.sentence[part.first] === here || p.sentence[part.last] === here;
  const spoken = parts.filter((part) => isHere(part) && !isQuoted(part));
  const kept = parts.filter((part) => {
    if (isHere(part)) return true;
    // What was quoted before belongs to a cue of its own when this one has other words.
    return isQuoted(part) && (!spoken.length || (p.sentence[part.first] ?? 0) > here);
  });
  // Reported in one sentence, named in the next: "The bridge had fallen. So said Vale."
  return kept.length ? kept : parts.slice(-1);
}

/** The range cut where a sentence ends and no marks hold both sides; the stop there is no word of it. */
function partsOf(p: Passage, { first, last }: Range): Range[] {
  const { sentence, quoted } = p;
  const parts: Range[] = [];
  let from = first;
  for (let i = first + 1; i <= last; i++) {
    if (sentence[i] === sentence[i - 1]) continue;
    const marked = p.inMarks(i - 1);
    if (marked && quoted[i - 1] === quoted[i]) continue;
    const stop = !marked && i - 1 > from && STOP.test(p.word(i - 1));
    parts.push({ first: from, last: stop ? i - 2 : i - 1 });
    from = i;
  }
  parts.push({ first: from, last });
  return parts;
}
