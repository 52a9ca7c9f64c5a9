/**
 * Splits a sentence into its clauses: coordination, relative and participial clauses, subordinate
 * clauses, appositions. One pass from left to right with a stack; linear in the sentence.
 */
import { bySpan, type Span } from '../../../article/index.ts';
import { coordinators } from '../../../language/en/clause-words.ts';
import { lower, type TaggedWord } from '../../../nlp/index.ts';
import {
  type ClauseKind,
  COMMA,
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
  subject?: Span | undefined;
  /** It has a finite verb. */
  finite: boolean;
  /** The clause that this one hangs on. */
  readonly parent: Clause | undefined;
}

interface Open {
  readonly clause: Clause;
  /** Where its piece begins that is not closed yet; infinite while another clause stands inside. */
  from: number;
}

class Splitter {
  readonly #clauses: Clause[] = [];
  readonly #stack: Open[] = [];
  readonly #s: Sentence;

  constructor(s: Sentence) {
    this.#s = s;
  }

  run(): Clause[] {
    const { words, gaps } = this.#s;
    words.forEach((_, i) => {
      if (i === 0) this.#push('main', i, undefined);
      if (gaps[i]?.includes(')')) this.#closeBracket(i);
      this.#resume(i);
      const kind = openingAt(this.#s, i, this.#top?.clause.finite ?? false);
      if (kind) this.#open(kind, i);
      this.#verb(i);
    });
    while (this.#stack.length) this.#close(words.length);
    for (const clause of this.#clauses) clause.pieces.sort(bySpan);
    return this.#clauses;
  }

  get #top(): Open | undefined {
    return this.#stack.at(-1);
  }

  /** The first finite verb of the clause on top ends its subject. */
  #verb(i: number): void {
    const top = this.#top;
    if (!top || !this.#s.finite[i] || top.clause.finite) return;
    top.clause.finite = true;
    const end = this.#endBefore(i);
    const start = top.clause.pieces[0]?.start ?? top.from;
    if (start < end) top.clause.subject ??= { start, end };
  }

  /** After a comma the clause that holds another one goes on: at its verb, or after a lead. */
  #resume(i: number): void {
    const { words, gaps } = this.#s;
    const [under, top] = this.#stack.slice(-2);
    if (!top || !under || !COMMA.test(gaps[i] ?? '')) return;
    const isLead = top.from === words[0]?.start;
    if (isLead ? top.clause.finite : !under.clause.finite && verbNext(words, i)) this.#close(i);
  }

  #open(kind: ClauseKind, i: number): void {
    const top = this.#top;
    if (!top) return;
    this.#endPiece(top, i);
    if (kind === 'coordinate' || kind === 'predicate') {
      // It stands beside the clause that is open; a predicate shares its subject.
      this.#stack.pop();
      const isJoined = coordinators.has(lower(this.#s.words[i]));
      const subject = kind === 'predicate' ? top.clause.subject : undefined;
      this.#push(kind, isJoined ? i + 1 : i, top.clause.parent, subject);
    } else {
      top.from = Number.POSITIVE_INFINITY;
      this.#push(kind, i, top.clause);
    }
  }

  #push(kind: ClauseKind, i: number, parent: Clause | undefined, subject?: Span): void {
    const clause: Clause = { kind, pieces: [], subject, finite: false, parent };
    this.#clauses.push(clause);
    this.#stack.push({ clause, from: this.#s.words[i]?.start ?? Number.POSITIVE_INFINITY });
  }

  /** Ends the bracket that is open, if one is, and what is open inside it. */
  #closeBracket(i: number): void {
    const at = this.#stack.findLastIndex((o) => o.clause.kind === 'bracket');
    while (at > 0 && this.#stack.length > at) this.#close(i);
  }

  /** Ends the clause on top before word `i`; the one under it goes on there. */
  #close(i: number): void {
    const open = this.#stack.pop();
    if (open) this.#endPiece(open, i);
    if (this.#top) this.#top.from = this.#s.words[i]?.start ?? Number.POSITIVE_INFINITY;
  }

  #endPiece({ clause, from }: Open, i: number): void {
    const end = this.#endBefore(i);
    if (from < end) clause.pieces.push({ start: from, end });
  }

  #endBefore(i: number): number {
    return this.#s.words[i - 1]?.end ?? 0;
  }
}

/** The clauses of a sentence, from its tagged words; offsets are those of `text`. */
export function splitClauses(text: string, words: readonly TaggedWord[]): Clause[] {
  return new Splitter(readSentence(text, words)).run().filter((c) => c.pieces.length > 0);
}
