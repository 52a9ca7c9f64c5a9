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

/** Offices and ranks that are written short before a name; other forms of address are no role. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ rep: 'representative', sen: 'senator', gov: 'governor', amb: 'ambassador' },
    ...{ gen: 'general', col: 'colonel', maj: 'major', capt: 'captain', lt: 'lieutenant' },
    ...{ sgt: 'sergeant', cmdr: 'commander', adm: 'admiral' },
    ...{ supt: 'superintendent', insp: 'inspector' },
    ...{ sens: 'senator', reps: 'representative', govs: 'governor' },
  }),
);

/** "senator" of "Sen."; undefined for all else. */
const inFull = (words: Words, i: number): string | undefined =>
  isCapital(words, i)
    ? SHORT.get(
        lower(words, i)
          .replace(/\.$/, '')
          .replace(/^(?:then|ex)-/, ''),
      )
    : undefined;

const isHonorific = (words: Words, i: number): boolean => {
  const at = lower(words, i) === '.' ? i - 1 : i;
  return titles.honorifics.has(lower(words, at)) && !isHead(words, at) && !inFull(words, at);
};

/** The head of "Rep.", "U.S. Sen.", whose dot may be a token of its own; -1 when none stands before token `to`. */
function shortHead(words: Words, to: number): number {
  const at = lower(words, to - 1) === '.' ? to - 2 : to - 1;
  return inFull(words, at) ? at : -1;
}

/** "Minister Ada Quist", "Minister of Public Health Ada Quist". */
function titleBefore(words: Words, to: number): RoleSpan | undefined {
  const short = shortHead(words, to);
  const head = short >= 0 ? short : isHead(words, to - 1) ? to - 1 : headOfTitle(words, to);
  if (head < 0) return undefined;
  const from = phraseStart(words, head);
  // "Lt. Gen.": the rank goes on before its dot.
  const before = short >= 0 ? shortHead(words, from) : -1;
  const span = roleSpan(words, before >= 0 ? before : from, to, head);
  return span && { ...span, head: inFull(words, head) ?? span.head };
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
