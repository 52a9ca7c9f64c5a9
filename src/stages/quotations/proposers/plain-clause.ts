/**
 * "Two engineers who saw the dam confirmed that it had cracked": an outright verb of reporting with
 * its subject before it and a clause behind it, where the tagger passed over it.
 */
import { inflect } from '../../../language/en/verb-forms.ts';
import { PERSON } from '../../../models/quotation-tagger/lexicon.ts';
import type { Parts, Passage, Range } from '../../../models/quotation-tagger/passage.ts';
import type { PassageCandidate } from '../candidate.ts';
import { isContraction, isFiniteForm } from '../grammar.ts';

/** Base forms and gerunds are left out: "to say that", "saying that" have their subject elsewhere. */
const VERBS = new Set(
  'say tell add write announce report state claim argue deny confirm insist explain note acknowledge admit warn stress emphasize emphasise maintain contend assert allege concede reveal disclose declare reiterate testify'
    .split(' ')
    .flatMap((verb) => inflect(verb).slice(1, -1)),
);
/** Their subject is that of the verb before: "…, Vale said, adding that …". */
const ADDED = new Set(
  'say add note argue claim insist explain state warn stress emphasize emphasise maintain contend'
    .split(' ')
    .map((verb) => inflect(verb).at(-1)),
);
/** What they say needs no "that". */
const BARE = /^(?:said|says)$/;
const AUXILIARY = /^(?:has|have|had|also|later|since|then|now|again|just|already|\p{Ll}+ly)$/u;
/** Before the verb or its subject: it is denied, wished for, or told of somebody else. */
const UNSAID =
  /^(?:to|not|n['’]t|never|nobody|nothing|none|no|if|whether|unless|until|before|is|are|was|were|be|been|being|would|could|can|may|might|must|should|will|did|does|do|what|which|as|it|than|how)$/i;
const BOUNDARY = /^(?:that|and|but|or|because|while|although|though|so|when|after|[,;:—–(“"”])$/i;
/** Open the clause that is said: "that", and "why" and "how" after the participle. */
const SAID = /^(?:that|why|how)$/;
const CLAUSE_WORD = /^(?:that|what|how|why|whether|when|where|because|if)$/i;
const OPENS_NOUN =
  /^(?:\p{Lu}.*|\p{N}.*|an?|the|its|his|her|their|our|my|this|these|those|no|all|some|many|most|both|one|two|three|he|she|they|it|we|i|you|there|\p{Ll}+s)$/u;
const NOT_A_SUBJECT =
  /^(?:is|was|are|were|has|had|have|will|would|can|could|may|might|should|must|do|does|did|[.,])$/i;
/** Before a subject, and no part of it: "Last week the council said". */
const WHEN = /^(?:last|this|next|earlier|late)$/i;
const TIME =
  /^(?:week|weekend|month|year|quarter|night|morning|afternoon|evening|spring|summer|autumn|fall|winter|today|\p{Lu}\p{Ll}+day)$/u;
const LONGEST_SUBJECT = 12;
const LONGEST_ADDRESSEE = 5;
const LONGEST_NAME = 5;
const NAME = /^(?:\p{Lu}.*|he|she|they)$/u;
const FEWEST_SAID = 3;

const mayBeVerb = (p: Passage, i: number): boolean =>
  isFiniteForm(p.word(i)) || isContraction(p.word(i));

/** One for each such verb outside quotation marks; `others` are what the tagger read in the passage. */
export function plainClauses(p: Passage, others: readonly Parts[]): PassageCandidate[] {
  const found: PassageCandidate[] = [];
  for (const sentence of p.sentences)
    for (let verb = sentence.first + 1; verb < sentence.last - FEWEST_SAID; verb++) {
      if (p.inMarks(verb)) continue;
      const source = VERBS.has(p.word(verb))
        ? subjectOf(p, sentence, verb)
        : ADDED.has(p.word(verb))
          ? sharedSource(p, sentence, verb, others)
          : null;
      const content = source && clauseOf(p, sentence, verb);
      if (!content) continue;
      found.push({
        content: [content],
        cue: [{ first: verb, last: verb }],
        source: [source],
        by: 'plain-clause',
      });
      verb = content.last;
    }
  return found;
}

/** Who speaks by the cue before, in the sentence, of the comma or the closing mark of the participle. */
function sharedSource(
  p: Passage,
  sentence: Range,
  verb: number,
  others: readonly Parts[],
): Range | null {
  if (!/^[,”"]$/.test(p.word(verb - 1)) || !SAID.test(p.word(verb + 1))) return null;
  const before = others.findLast(({ cue: [cue] }) => cue && cue.last < verb);
  const [source] = before?.source ?? [];
  return source && (before?.cue[0]?.first ?? -1) >= sentence.first ? source : null;
}

/** The noun phrase that ends right before the verb; null where another word than a subject stands there. */
function subjectOf(p: Passage, sentence: Range, verb: number): Range | null {
  let last = verb - 1;
  while (last > sentence.first && AUXILIARY.test(p.word(last))) last--;
  if (p.word(last) === ',' || UNSAID.test(p.word(last))) return null;
  let first = last;
  while (first > sentence.first && !BOUNDARY.test(p.word(first - 1))) {
    first--;
    if (last - first >= LONGEST_SUBJECT) return null;
  }
  if (BOUNDARY.test(p.word(last)) || UNSAID.test(p.word(first))) return null;
  if (UNSAID.test(p.word(first - 1)) && first > sentence.first) return null;
  const who = /^(?:who|which)$/;
  for (let i = first; i <= last; i++) {
    if (p.inMarks(i) || CLAUSE_WORD.test(p.word(i))) return null;
    if (mayBeVerb(p, i) && !isRelative(i)) return null;
  }
  if (last - first > 1 && WHEN.test(p.word(first)) && TIME.test(p.word(first + 1))) first += 2;
  if (!OPENS_NOUN.test(p.word(first))) return null;
  return { first: withJoined(p, sentence, first), last };

  function isRelative(i: number): boolean {
    for (let k = first + 1; k < i; k++)
      if (who.test(p.word(k)) || /^(?:I|we|he|she|they)$/.test(p.word(k))) return true;
    return false;
  }
}

/** Where the subject opens when names before "and" belong to it: "Acme and Oslo said", "He and Hill said". */
function withJoined(p: Passage, sentence: Range, first: number): number {
  if (p.word(first - 1) !== 'and' || !/^\p{Lu}/u.test(p.word(first))) return first;
  let opens = first - 1;
  while (opens > sentence.first && first - opens <= LONGEST_NAME && NAME.test(p.word(opens - 1)))
    opens--;
  const alone = opens === sentence.first || BOUNDARY.test(p.word(opens - 1));
  return alone && opens < first - 1 ? opens : first;
}

/** The clause behind the verb to the end of the sentence; null where there is none. */
function clauseOf(p: Passage, sentence: Range, verb: number): Range | null {
  let first = verb + 1;
  const told = (p.lexicon(verb) & PERSON) !== 0;
  if (told)
    while (first - verb <= LONGEST_ADDRESSEE && p.word(first) !== 'that') {
      if (CLAUSE_WORD.test(p.word(first)) || mayBeVerb(p, first)) break;
      first++;
    }
  const added = ADDED.has(p.word(verb)) && SAID.test(p.word(first));
  const that = (added || p.word(first) === 'that') && !NOT_A_SUBJECT.test(p.word(first + 1));
  const bare = BARE.test(p.word(verb)) && OPENS_NOUN.test(p.word(first));
  if (!that && !bare) return null;
  const last = /^[.?!]$/.test(p.word(sentence.last)) ? sentence.last - 1 : sentence.last;
  if (last - first < FEWEST_SAID) return null;
  for (let i = first; i <= last; i++) {
    if (p.inMarks(i)) return null;
    if (mayBeVerb(p, i) && i > first + 1) return { first, last };
  }
  return that ? { first, last } : null;
}
