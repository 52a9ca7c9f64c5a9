/**
 * Sources that the tagger left among the content: "According to [the paper], …", "[A reply, sent
 * later,] said …", "…, said [Ana Vale], a clerk", "[Acme Inc.] (“the Company”) today announced …".
 */
import { SPEECH_VERB } from '../../../models/quotation-tagger/lexicon.ts';
import type { Parts, Passage, Range } from '../../../models/quotation-tagger/passage.ts';
import { isAuxiliary } from '../grammar.ts';

const WHEN = /^(?:today|yesterday|also|later|now|then|\p{Lu}\p{Ll}+day)$/u;
const CAPITAL = /^\p{Lu}/u;
const RELATIVE = /^(?:who|which|whose|that|where)$/i;
const OPENS_NOUN = /^(?:\p{Lu}|an?$|the$|its$|his$|her$|their$)/u;
const LONGEST = 30;

/** The candidate with the source that its place makes plain; unchanged when it has one. */
export function withFoundSource<C extends Parts>(p: Passage, c: C): C {
  const [cue] = c.cue;
  const [source] = c.source;
  const empty = !source || (source.first === source.last && WHEN.test(p.word(source.first)));
  if (!cue || !empty) return c;
  return (
    accordingTo(p, c, cue) ?? nameBehind(p, c, cue) ?? nounFirst(p, c, cue) ?? named(p, c, cue) ?? c
  );
}

const says = (p: Passage, i: number): boolean => (p.lexicon(i) & SPEECH_VERB) !== 0;

/** "According to [the paper], it rains": up to the comma that ends the phrase. */
function accordingTo<C extends Parts>(p: Passage, c: C, cue: Range): C | null {
  const [piece, ...more] = c.content;
  if (p.word(cue.first) !== 'According' || p.word(cue.last) !== 'to' || !piece) return null;
  if (piece.first !== cue.last + 1) return null;
  let comma = piece.first;
  while (comma < piece.last && p.word(comma) !== ',') comma++;
  // "a manager, who left in May, the bolts failed": its clause ends at the next comma.
  if (RELATIVE.test(p.word(comma + 1))) {
    comma++;
    while (comma < piece.last && p.word(comma) !== ',') comma++;
  }
  if (comma >= piece.last || comma - piece.first > LONGEST) return null;
  const source = [{ first: piece.first, last: comma - 1 }];
  return { ...c, source, content: [{ first: comma + 1, last: piece.last }, ...more] };
}

/** "[A reply, sent later], said [the rails were old]": a first piece without a verb of its own. */
function nounFirst<C extends Parts>(p: Passage, c: C, cue: Range): C | null {
  const [piece, next, ...more] = c.content;
  if (!piece || !next || !says(p, cue.last) || next.first !== cue.last + 1) return null;
  const gap = cue.first - piece.last;
  if ((gap !== 1 && !(gap === 2 && p.word(cue.first - 1) === ',')) || p.inMarks(piece.first))
    return null;
  if (!OPENS_NOUN.test(p.word(piece.first))) return null;
  for (let i = piece.first; i <= piece.last && !RELATIVE.test(p.word(i)); i++)
    if (isAuxiliary(p.word(i))) return null;
  return { ...c, source: [piece], content: [next, ...more] };
}

/** "[the road is closed], said [Ana Vale], a clerk": a name right behind the verb. */
function nameBehind<C extends Parts>(p: Passage, c: C, cue: Range): C | null {
  const [piece, next] = c.content;
  if (!piece || !next || p.word(cue.first - 1) !== ',' || next.first !== cue.last + 1) return null;
  if (!says(p, cue.last)) return null;
  let last = cue.last;
  while (CAPITAL.test(p.word(last + 1))) last++;
  if (last === cue.last || !/^[,.]$/.test(p.word(last + 1))) return null;
  return { ...c, source: [{ first: next.first, last }], content: [piece] };
}

/** "[Acme Inc.] (“the Company”) today announced": the name before the brackets. */
function named<C extends Parts>(p: Passage, c: C, cue: Range): C | null {
  let close = cue.first - 1;
  if (WHEN.test(p.word(close))) close--;
  if (p.word(close) !== ')') return null;
  let open = close;
  while (open > 0 && close - open < LONGEST && p.word(open) !== '(') open--;
  let first = open;
  while (first > 0 && p.sentence[first - 1] === p.sentence[cue.first]) {
    const word = p.word(first - 1);
    if (!CAPITAL.test(word) && !/^(?:\.|&|of)$/.test(word)) break;
    first--;
  }
  return first < open ? { ...c, source: [{ first, last: open - 1 }] } : null;
}
