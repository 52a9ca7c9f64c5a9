/**
 * The last clause of what is said, or the first behind it: how it opens, who does what in it, and in
 * which tense. It tells whether the speaker goes on or the reporter: "…, but it would take years"
 * against "…, but nobody has begun".
 */
import * as grammar from '../../../language/en/grammar.ts';
import { type Passage, type Range, wordAt } from '../../../models/quotation-tagger/passage.ts';

const JOINS =
  /^(?:and|but|or|so|as|while|which|who|because|if|when|with|although|though|after|since|where|that|despite|including)$/;
const DASH = /^[–—-]$/;
const FEWEST = 2;
/** Tokens of a clause in which its subject and its verb are looked for. */
const LOOKED_AT = 12;

const SUBJECTS = [
  /^(?:i|we|my|our)$/,
  /^(?:he|she|his|her)$/,
  /^(?:it|its)$/,
  /^(?:they|their)$/,
  /^you$/,
  /^(?:this|that|these|those|there)$/,
  /^(?:the|an?|some|many|most|no|any|each|every)$/,
];

const TENSES = [
  /^(?:would|could|might|should)$/,
  /^(?:had|['’]d)$/,
  /^(?:was|were|did)$/,
  /^(?:is|are|has|have|do|does|['’](?:s|re|ve|m))$/,
  /^(?:will|can|may|must|shall|['’]ll)$/,
];
const PAST = /^\p{Ll}{2,}ed$/u;
const PARTICIPLE = /^\p{Ll}{2,}ing$/u;

export interface Tail {
  /** The token that opens it; -1 where there is no such clause. */
  readonly from: number;
  /** Who does it: a kind of word, 1 to 9; 0 without a clause. */
  readonly subject: number;
  /** In which tense, 1 to 8. */
  readonly tense: number;
  /** Whether a comma or a dash stands before it. */
  readonly apart: number;
}

const NONE: Tail = { from: -1, subject: 0, tense: 0, apart: 0 };

const indexIn = (kinds: readonly RegExp[], word: string): number =>
  kinds.findIndex((kind) => kind.test(word));

function describe(p: Passage, from: number, last: number): Tail {
  const before = wordAt(p, from - 1);
  const apart = before === ',' ? 1 : DASH.test(before) ? 2 : 0;
  const opens = JOINS.test(wordAt(p, from).toLowerCase()) ? from + 1 : from;
  const word = wordAt(p, opens);
  const kind = indexIn(SUBJECTS, word.toLowerCase());
  const subject = kind >= 0 ? kind + 1 : /^\p{Lu}/u.test(word) ? 8 : 9;
  let tense = 8;
  for (let i = opens; i <= Math.min(last, opens + LOOKED_AT); i++) {
    const at = wordAt(p, i).toLowerCase();
    const known = indexIn(TENSES, at);
    if (known >= 0) tense = known + 1;
    else if (PAST.test(at)) tense = 6;
    else if (PARTICIPLE.test(at) && i === opens) tense = 7;
    else continue;
    break;
  }
  return { from, subject, tense, apart };
}

/** The last clause that a comma, a dash or a small word opens in the words, outside marks. */
export function lastClause(p: Passage, { first, last }: Range): Tail {
  for (let i = last - 1; i > first + FEWEST; i--) {
    if ((p.quoted[i] ?? -1) >= 0) continue;
    const word = wordAt(p, i).toLowerCase();
    if (JOINS.test(word) || wordAt(p, i - 1) === ',' || DASH.test(wordAt(p, i - 1)))
      return describe(p, i, last);
  }
  return NONE;
}

/** What goes on behind the words in their sentence. */
export function nextClause(p: Passage, { last }: Range): Tail {
  const end = p.sentences[p.sentence[last] ?? 0]?.last ?? last;
  const from = /^[,–—-]$/.test(wordAt(p, last + 1)) ? last + 2 : last + 1;
  return from < end ? describe(p, from, end) : NONE;
}

/** The tense of the report itself: "said", "has said", "says". */
export function tenseOf(p: Passage, { first, last }: Range): number {
  for (let i = last; i >= first; i--) {
    const word = wordAt(p, i).toLowerCase();
    if (/^(?:said|told|\p{Ll}{2,}ed)$/u.test(word)) return 1;
    if (/^\p{Ll}{2,}ing$/u.test(word)) return 3;
    if (/^(?:says|tells|\p{Ll}{2,}s)$/u.test(word)) return 2;
  }
  return 4;
}

export const negated = (p: Passage, { from }: Tail): number =>
  from >= 0 && [0, 1, 2, 3, 4].some((k) => grammar.negations.has(wordAt(p, from + k).toLowerCase()))
    ? 1
    : 0;
