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
  if (lower(words, to - 1) !== ',') return titleBefore(words, to, end);
  // "In a letter to the president of the court, Ada Quist said": no role; it would close with a comma.
  // "Chad’s president, Ada Quist of the Port Party," is closed as well.
  return isClosing(words, end) || lower(words, end) === 'of'
    ? describedBefore(words, to - 1)
    : undefined;
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

/** "Rep.", "then-Rep." */
const isShortCapital = ({ tokens }: Words, i: number): boolean =>
  /^(?:(?:then|ex)-)?\p{Lu}/u.test(tokens[i]?.text ?? '');

/** "senator" of "Sen."; undefined for all else. */
const inFull = (words: Words, i: number): string | undefined =>
  isShortCapital(words, i)
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
function titleBefore(words: Words, to: number, end: number): RoleSpan | undefined {
  const short = shortHead(words, to);
  const head = short >= 0 ? short : isHead(words, to - 1) ? to - 1 : headAway(words, to, end);
  if (head < 0) return undefined;
  const from = phraseStart(words, head);
  // "Lt. Gen.": the rank goes on before its dot.
  const before = short >= 0 ? shortHead(words, from) : -1;
  const span = roleSpan(words, before >= 0 ? before : from, to, head);
  return span && { ...span, head: inFull(words, head) ?? span.head };
}

/** "chief of staff Ada Quist": offices whose head is not their last word. */
const OFFICES = new Set([
  'chief of staff',
  'secretary of state',
  'head of state',
  'chief of police',
]);

const headOfOffice = (words: Words, to: number): number =>
  OFFICES.has([3, 2, 1].map((n) => lower(words, to - n)).join(' ')) && !words.mentions[to - 1]
    ? to - 3
    : headOfTitle(words, to);

/** A head that other words part from the name, which ends before token `end`; -1 when there is none. */
function headAway(words: Words, to: number, end: number): number {
  const envoy = isClosing(words, end) ? headOfEnvoy(words, to) : -1;
  return envoy >= 0 ? envoy : headOfOffice(words, to);
}

/** "Former envoy to Chad Ada Quist,": a head with a place or body behind it, where its phrase opens. */
function headOfEnvoy(words: Words, to: number): number {
  const of = words.mentions[to - 1];
  let at = to - 1;
  while (of && words.mentions[at - 1] === of) at--;
  if (!of || isPerson(words, to - 1) || !/^(?:to|of|for)$/.test(lower(words, at - 1))) return -1;
  const head = at - 2;
  if (!isHead(words, head)) return -1;
  const from = phraseStart(words, head);
  const opens = from === 0 || /^[,;:—–(]$/.test(lower(words, from - 1));
  return opens && from < head ? head : -1;
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
    const introduced =
      from === 0 ||
      isDeterminer(words, from - 1) ||
      isPossessive(words, from - 1) ||
      isPerson(words, from);
    if (introduced || isKnownModifier(words, from))
      found = roleSpan(words, from, comma, i) ?? found;
  }
  return found;
}
