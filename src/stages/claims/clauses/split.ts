/**
 * Splits a sentence into its clauses: coordination, relative and participial clauses, subordinate
 * clauses, appositions. One pass from left to right with a stack; linear in the sentence.
 */
import type { Span } from '../../../article/index.ts';
import { lower, type TaggedWord } from '../../../nlp/index.ts';
import {
  type ClauseKind,
  leads,
  openingAt,
  readSentence,
  type Sentence,
  verbNext,
} from './openings.ts';

export interface Clause {
  readonly kind: ClauseKind;
  /** In order; more than one where another clause stands inside. */
  readonly pieces: Span[];
  /** What stands before the first finite verb. */
  subject?: Span;
  /** It has a finite verb. */
  finite?: boolean;
  /** The clause that this one hangs on; itself for none. */
  readonly parent: Clause | undefined;
  /** Offset of the first word after a subordinator. */
  readonly proposition: number;
}

interface Open {
  readonly clause: Clause;
  from: number;
  done: boolean;
}

const EMBEDDED: readonly ClauseKind[] = ['relative', 'apposition', 'subordinate'];

class Splitter {
  readonly clauses: Clause[] = [];
  private readonly stack: Open[] = [];
  private readonly s: Sentence;

  constructor(s: Sentence) {
    this.s = s;
  }

  run(): Clause[] {
    const { words } = this.s;
    words.forEach((_, i) => void this.word(i));
    const end = words.at(-1)?.end ?? 0;
    for (const open of this.stack.splice(0).reverse()) this.piece(open, end);
    for (const clause of this.clauses) clause.pieces.sort((a, b) => a.start - b.start);
    return this.clauses;
  }

  private get top(): Open | undefined {
    return this.stack.at(-1);
  }

  private word(i: number): void {
    const { gaps } = this.s;
    const gap = gaps[i] ?? '';
    if (i === 0) {
      this.push('main', i, undefined, false);
      if (leads(this.s)) this.open('subordinate', i);
    }
    if (i > 0) {
      if (gap.includes(')')) this.closeUntil('bracket', i);
      this.resume(i, gap);
      const kind = openingAt(this.s, i, this.top?.done ?? false);
      if (kind) this.open(kind, i);
    }
    this.verb(i);
  }

  /** The first finite verb of the clause on top ends its subject. */
  private verb(i: number): void {
    const { finite, words } = this.s;
    const top = this.top;
    if (top && finite[i] && !top.done) {
      top.done = true;
      top.clause.finite = true;
      const start = top.clause.pieces[0]?.start ?? top.from;
      const end = words[i - 1]?.end ?? start;
      if (start < end) top.clause.subject ??= { start, end };
    }
  }

  /** After a comma the clause that holds an embedded one goes on: at its verb, or after a lead. */
  private resume(i: number, gap: string): void {
    const [under, top] = this.stack.slice(-2);
    if (!top || !under || !/,|—| [-–] /.test(gap) || !EMBEDDED.includes(top.clause.kind)) return;
    const leading = top.from === this.s.words[0]?.start && top.clause.kind === 'subordinate';
    if (leading ? top.done : !under.done && verbNext(this.s.words, i)) this.close(i);
  }

  private open(kind: ClauseKind, i: number): void {
    const start = this.s.words[i]?.start ?? 0;
    if (kind === 'coordinate' || kind === 'predicate') {
      // A second clause stands beside the one that is open, outside what hangs on it.
      if (kind === 'coordinate')
        while (this.stack.length > 1 && this.top?.clause.kind !== 'bracket') this.close(i);
      const open = this.stack.pop();
      if (!open) return;
      this.piece(open, this.endBefore(i));
      this.push(kind, i, open.clause.parent, true);
      const subject = open.clause.subject;
      if (kind === 'predicate' && subject && this.top) this.top.clause.subject = subject;
      return;
    }
    const holder = this.top;
    if (holder && holder.from < start) this.piece(holder, this.endBefore(i));
    if (holder) holder.from = Number.POSITIVE_INFINITY;
    this.push(kind, i, holder?.clause, false);
  }

  private push(kind: ClauseKind, i: number, parent: Clause | undefined, joined: boolean): void {
    const { words } = this.s;
    const first = joined && isJoiner(words[i]) ? words[i + 1] : words[i];
    const from = (first ?? words[i])?.start ?? 0;
    const proposition = kind === 'subordinate' ? (words[i + 1]?.start ?? from) : from;
    const clause: Clause = { kind, pieces: [], parent, proposition };
    this.clauses.push(clause);
    this.stack.push({ clause, from, done: false });
  }

  private closeUntil(kind: ClauseKind, i: number): void {
    if (!this.stack.some((o) => o.clause.kind === kind)) return;
    while (this.stack.length > 1) {
      const closed = this.top?.clause.kind;
      this.close(i);
      if (closed === kind) return;
    }
  }

  /** Ends the clause on top before word `i`; the one under it goes on there. */
  private close(i: number): void {
    const open = this.stack.pop();
    if (open) this.piece(open, this.endBefore(i));
    if (this.top) this.top.from = this.s.words[i]?.start ?? Number.POSITIVE_INFINITY;
  }

  private endBefore(i: number): number {
    return this.s.words[i - 1]?.end ?? 0;
  }

  private piece(open: Open, end: number): void {
    if (open.from < end) open.clause.pieces.push({ start: open.from, end });
  }
}

const isJoiner = (word: TaggedWord | undefined): boolean =>
  /^(?:and|but|or|so|yet|nor)$/.test(lower(word));

/** The clauses of a sentence, from its tagged words; offsets are those of `text`. */
export function splitClauses(text: string, words: readonly TaggedWord[]): Clause[] {
  return new Splitter(readSentence(text, words)).run().filter((c) => c.pieces.length > 0);
}
