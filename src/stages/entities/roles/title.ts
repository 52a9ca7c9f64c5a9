/** A role before the name: "Shipping Minister Ada Quist", "the Danish ambassador to Chad, Ada Quist,". */
import { titles } from '../../../language/en/index.ts';
import { complementsEnd, isClosing, phraseStart, type RoleSpan, roleSpan } from './phrase.ts';
import {
  isCapital,
  isDeterminer,
  isHead,
  isKnownModifier,
  isPerson,
  isPossessive,
  lower,
  type Words,
} from './words.ts';

const LONGEST = 12;

/** The role that leads to the name from token `start` to before `end`. */
export function roleBefore(words: Words, start: number, end: number): RoleSpan | undefined {
  let to = start;
  while (to > 1 && isHonorific(words, to - 1)) to--;
  if (lower(words, to - 1) !== ',') return titleBefore(words, to);
  // "In a letter to the president of the court, Ada Quist said": no role; it would close with a comma.
  return isClosing(words, end) ? describedBefore(words, to - 1) : undefined;
}

const isHonorific = (words: Words, i: number): boolean => {
  const word = lower(words, i);
  const title = lower(words, i - 1);
  return (
    (titles.honorifics.has(word) && !isHead(words, i)) ||
    (word === '.' && titles.honorifics.has(title) && !isHead(words, i - 1))
  );
};

/** "Minister Ada Quist", "Minister of Public Health Ada Quist". */
function titleBefore(words: Words, to: number): RoleSpan | undefined {
  const head = isHead(words, to - 1) ? to - 1 : headOfTitle(words, to);
  return head < 0 ? undefined : roleSpan(words, phraseStart(words, head), to, head);
}

/** A capitalised head with a capitalised complement up to token `to`; -1 when there is none. */
function headOfTitle(words: Words, to: number): number {
  for (let i = to - 1; i >= 0 && to - i < LONGEST; i--) {
    if (words.mentions[i]?.type === 'person') return -1;
    if (isHead(words, i) && isCapital(words, i))
      return complementsEnd(words, i + 1) === to && to > i + 2 ? i : -1;
    if (!isCapital(words, i) && !/^(?:of|for|and|the|to)$/.test(lower(words, i))) return -1;
  }
  return -1;
}

/** "the special envoy of the president of Chad", where the comma is token `comma`: the head that is farthest from it. */
function describedBefore(words: Words, comma: number): RoleSpan | undefined {
  let found: RoleSpan | undefined;
  for (let i = comma - 1; i >= 0 && comma - i < LONGEST; i--) {
    if (isPerson(words, i) || lower(words, i) === ',') break;
    if (!isHead(words, i) || complementsEnd(words, i + 1) !== comma) continue;
    const from = phraseStart(words, i);
    // "told the minister, Ada Quist," but not "as minister, Ada Quist,": a person is introduced.
    const introduced = from === 0 || isDeterminer(words, from - 1) || isPossessive(words, from - 1);
    if (introduced || isKnownModifier(words, from))
      found = roleSpan(words, from, comma, i) ?? found;
  }
  return found;
}
