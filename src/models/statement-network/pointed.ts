/**
 * Where the parts of an attribution lie as the network sees it from a cue: how likely each token is the
 * first of the source, of the content before the cue and of the content behind it, how likely there is
 * none, and how likely each token is the last of what begins at another.
 */
import { areAlike } from './alike.ts';
import { greatest, normalise } from './logs.ts';
import type { Passage, Range } from './passage.ts';

/** The source, the content before the cue, the content behind it. */
export const PARTS = 3;
const SOURCE = 0;
const BEFORE = 1;
const BEHIND = 2;
export type Part = typeof SOURCE | typeof BEFORE | typeof BEHIND;

/** Where steps of distance begin; those before the cue and those behind it are told apart. */
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45, 70, 110];
export const DISTANCES = 2 * (STEPS.length + 1);
/** Sentences before and behind the cue's that are told apart. */
const FARTHEST = 3;
export const SENTENCES = 2 * FARTHEST + 1;
/** Sentences behind the one in which a part begins, the begin's among them. */
export const CROSSED = 4;

/** The step of each distance; those beyond are in the last one. */
const STEP_OF = Uint8Array.from(
  { length: (STEPS.at(-1) ?? 0) + 1 },
  (_, away) => STEPS.filter((least) => away >= least).length,
);

/** How far the token stands from the cue, as a number below `DISTANCES`. */
export function distanceFrom(cue: Range, i: number): number {
  const away = Math.max(0, i < cue.first ? cue.first - i : i - cue.last);
  const step = STEP_OF[Math.min(away, STEP_OF.length - 1)] as number;
  return i > cue.last ? step + DISTANCES / 2 : step;
}

/** How many sentences it stands from the cue's, as a number below `SENTENCES`. */
export function sentencesFrom({ sentence }: Passage, cue: Range, i: number): number {
  const away = (sentence[i] as number) - (sentence[cue.first] as number);
  return Math.max(-FARTHEST, Math.min(FARTHEST, away)) + FARTHEST;
}

/** How many sentences it stands behind the one of a begin, as a number below `CROSSED`. */
export function crossedFrom({ sentence }: Passage, begin: number, i: number): number {
  const away = (sentence[i] as number) - (sentence[begin] as number);
  return Math.max(0, Math.min(CROSSED - 1, away));
}

/** A part with the log of its likelihood; null for "there is none". */
export interface Likely {
  readonly range: Range | null;
  readonly log: number;
}

/** A content in pieces, one before the cue, one behind it, or both, with the log of its likelihood. */
export interface LikelyContent {
  readonly content: readonly Range[];
  readonly log: number;
}

/** The token at which a part may begin. */
export interface Begin {
  readonly part: Part;
  readonly token: number;
}

/** For each begin the scores of the tokens as its end: from that token to the last one of its side of the cue. */
export type EndsOf = (begins: readonly Begin[]) => Float32Array[];

/** Begins of a part, and ends of each, that are offered. */
export const BEGINS = 4;
const ENDS = 4;
/** How much less likely than the likeliest a begin may be, as a log. */
const LESS = 4.5;
/** Stretches of one part that are tried with those of the other. */
const MOST_STRETCHES = 6;
/** The log of a likelihood of nothing. */
const LEAST = -20;

const NOTHING = new Float32Array();

const keyOf = ({ part, token }: Begin): number => token * PARTS + part;
const byLikelihood = (a: { log: number }, b: { log: number }): number => b.log - a.log;
const meets = (a: Range, b: Range): boolean => a.first <= b.last && b.first <= a.last;

export class Pointed {
  readonly cue: Range;
  /** The passage's token that is the first of the window. */
  readonly #from: number;
  /** Of each part the log of the likelihood of "there is none", then of a begin at each token. */
  readonly #begins: readonly Float32Array[];
  readonly #endsOf: EndsOf;
  /** Of each begin the same of an end at each token from it on, as far as they were asked for. */
  readonly #ends = new Map<number, Float32Array>();
  #likelyBegins: readonly Begin[] | undefined;
  #contents: readonly LikelyContent[] | undefined;
  #sources: readonly Likely[] | undefined;

  /** `begins`: of each part a score for "there is none", then one for each token from `from` on. */
  constructor(cue: Range, from: number, begins: readonly Float32Array[], endsOf: EndsOf) {
    this.cue = cue;
    this.#from = from;
    this.#endsOf = endsOf;
    const [first, last] = [cue.first - from + 1, cue.last - from + 1];
    this.#begins = begins.map((scores, part) => {
      scores.fill(-Infinity, part === BEHIND ? 1 : first, last + 1);
      if (part === BEFORE) scores.fill(-Infinity, last + 1);
      return normalise(scores);
    });
  }

  /** Whether the token is on a side of the cue where the part may be. */
  #mayBe(part: Part, i: number): boolean {
    return i < this.cue.first ? part !== BEHIND : i > this.cue.last && part !== BEFORE;
  }

  /** Asks for the ends of all these begins together. */
  #ask(begins: readonly Begin[]): void {
    for (const [k, scores] of this.#endsOf(begins).entries()) {
      const begin = begins[k];
      if (begin) this.#ends.set(keyOf(begin), normalise(scores));
    }
  }

  #endsFrom(begin: Begin): Float32Array {
    if (!this.#ends.has(keyOf(begin))) this.#ask([begin]);
    return this.#ends.get(keyOf(begin)) ?? NOTHING;
  }

  /** The likeliest begins of every part. */
  #begun(): readonly Begin[] {
    if (this.#likelyBegins) return this.#likelyBegins;
    const found = ([SOURCE, BEFORE, BEHIND] as const).flatMap((part) => {
      const logs = this.#begins[part] ?? NOTHING;
      const [likeliest = 0] = greatest(logs, 0, 1, LEAST);
      const least = Math.max(LEAST, (logs[likeliest] ?? LEAST) - LESS);
      return greatest(logs, 1, BEGINS, least).map((k) => ({ part, token: k - 1 + this.#from }));
    });
    this.#ask(found.filter((begin) => !this.#ends.has(keyOf(begin))));
    this.#likelyBegins = found;
    return found;
  }

  #beginLog(part: Part, token: number | null): number {
    const k = token === null ? 0 : token - this.#from + 1;
    return Math.max(LEAST, k < 0 ? LEAST : (this.#begins[part]?.[k] ?? LEAST));
  }

  #endLog(part: Part, { first, last }: Range): number {
    if (!this.#mayBe(part, first) || first < this.#from) return LEAST;
    if (first - this.#from + 1 >= (this.#begins[part]?.length ?? 0)) return LEAST;
    const ends = this.#endsFrom({ part, token: first });
    return Math.max(LEAST, ends[last - first] ?? LEAST);
  }

  /** The log of the likelihood that the part is this stretch, or none. */
  #of(part: Part, range: Range | null | undefined): number {
    if (!range) return this.#beginLog(part, null);
    return Math.max(LEAST, this.#beginLog(part, range.first) + this.#endLog(part, range));
  }

  /** The likeliest stretches of a part, "none" among them, the likeliest first. */
  #stretches(part: Part): Likely[] {
    const found: Likely[] = [{ range: null, log: this.#beginLog(part, null) }];
    for (const begin of this.#begun()) {
      if (begin.part !== part) continue;
      const first = begin.token;
      const log = this.#beginLog(part, first);
      const ends = this.#endsFrom(begin);
      for (const t of greatest(ends, 0, ENDS, LEAST))
        found.push({ range: { first, last: first + t }, log: log + (ends[t] ?? LEAST) });
    }
    return found.sort(byLikelihood).slice(0, MOST_STRETCHES);
  }

  /** What may be said, the likeliest first; empty where next to certainly nothing is. */
  contents(): readonly LikelyContent[] {
    if (this.#contents) return this.#contents;
    const found: LikelyContent[] = [];
    const behind = this.#stretches(BEHIND);
    for (const before of this.#stretches(BEFORE))
      for (const after of behind) {
        const content = [before.range, after.range].filter((r) => r !== null);
        if (content.length) found.push({ content, log: before.log + after.log });
      }
    this.#contents = found.sort(byLikelihood);
    return this.#contents;
  }

  /** Who may say it, of the words outside the content, the likeliest first; nobody is one of them. */
  sources(content: readonly Range[]): readonly Likely[] {
    this.#sources ??= this.#stretches(SOURCE);
    return this.#sources.filter(
      ({ range }) => !range || !content.some((piece) => meets(piece, range)),
    );
  }

  /** The log of the likelihood that this is what is said: the pieces nearest to the cue count. */
  contentLog(content: readonly Range[]): number {
    const before = content.findLast(({ last }) => last < this.cue.first);
    const behind = content.find(({ first }) => first > this.cue.last);
    return this.#of(BEFORE, before) + this.#of(BEHIND, behind);
  }

  /** The log of the likelihood that what is said is this or nearly this. */
  nearlyLog(content: readonly Range[]): number {
    let sum = 0;
    for (const other of this.contents())
      if (areAlike(other.content, content)) sum += Math.exp(other.log);
    return Math.max(this.contentLog(content), Math.log(Math.min(1, sum)));
  }

  /** The same of the content's begin, and of its end once it has begun where the last piece does. */
  edgeLogs(content: readonly Range[]): { begins: number; ends: number } {
    const [first, last] = [content[0], content.at(-1)];
    if (!first || !last) return { begins: LEAST, ends: LEAST };
    const part = ({ first }: Range) => (first < this.cue.first ? BEFORE : BEHIND);
    return {
      begins: this.#beginLog(part(first), first.first),
      ends: this.#endLog(part(last), last),
    };
  }

  /** The log of the likelihood that this is who says it; of nobody where there is no source. */
  sourceLog([source]: readonly Range[]): number {
    return this.#of(SOURCE, source);
  }
}
