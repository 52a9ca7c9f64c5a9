/**
 * Names of bodies to their end, where the model stopped at a small word: "Observatory of Human
 * Rights", "Ministry of Sport, Youth and National Service". A "Ministry of …" is one if nothing is found.
 */
import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import type { Piece } from './pieces.ts';

/** Share of ministries that the model passed over that are right on development data. */
const SCORE = 0.8;

const LEADS_ON = new Set(['of', 'for', 'against']);
/** Heads of bodies that have several fields, named one after the other. */
const HAS_FIELDS = new Set(
  'ministry department office organization organisation authority agency bureau centre center committee commission institute faculty directorate secretariat council'.split(
    ' ',
  ),
);
/** Heads of bodies beside those that the model knows. */
const MORE_HEADS = new Set(['observatory', 'campaign', 'mechanism', 'inspectorate', 'ombudsman']);
const NOT_IN_BODIES = is.TITLE | is.CALENDAR;

const lower = (piece: Piece | undefined): string => piece?.form.text.toLowerCase() ?? '';

/** One sentence's pieces and the names that cover them. */
class Covered {
  readonly pieces: readonly Piece[];
  readonly #names: (Name | undefined)[];

  constructor({ pieces }: Sentence, names: readonly Name[]) {
    this.pieces = pieces;
    let n = 0;
    this.#names = pieces.map(({ start, end }) => {
      while ((names[n]?.end ?? Infinity) <= start) n++;
      const name = names[n];
      return name && name.start < end ? name : undefined;
    });
  }

  isCovered(i: number): boolean {
    return this.#names[i] !== undefined;
  }

  /** Whether the piece can be part of a body's name: a capital in no name of another kind. */
  isPart(i: number): boolean {
    const form = this.pieces[i]?.form;
    if (!form?.capital || form.classes & NOT_IN_BODIES) return false;
    const name = this.#names[i];
    return !name || name.type === 'organization';
  }

  /** Whether it can be a field of the body before it: in no name, or in one that holds an "and" itself. */
  isField(i: number): boolean {
    if (!this.isPart(i)) return false;
    const name = this.#names[i];
    if (!name) return true;
    for (let j = i; this.#names[j] === name; j++) if (lower(this.pieces[j]) === 'and') return true;
    for (let j = i; this.#names[j] === name; j--) if (lower(this.pieces[j]) === 'and') return true;
    return false;
  }

  /** Index after the capitals from piece `i` on of which `holds` is true. */
  runFrom(i: number, holds: (i: number) => boolean): number {
    let to = i;
    while (holds(to)) to++;
    return to;
  }
}

/** Index after "of Human Rights", "against the Use of Force" from piece `to` on; `to` where there is none. */
function afterComplement(sentence: Covered, from: number, to: number): number {
  const { pieces } = sentence;
  let end = to;
  for (let i = to; LEADS_ON.has(lower(pieces[i])); i = end) {
    const isBody =
      i > to ||
      ((pieces[i - 1]?.form.classes ?? 0) & is.ORGANIZATION_WORD) !== 0 ||
      MORE_HEADS.has(lower(pieces[i - 1]));
    if (!isBody && (lower(pieces[i]) === 'of' || to - from < 2)) break;
    const first = lower(pieces[i + 1]) === 'the' ? i + 2 : i + 1;
    const after = sentence.runFrom(first, (j) => sentence.isPart(j));
    if (after === first) break;
    end = after;
  }
  return end;
}

/** Index after ", Youth and National Service" from piece `to` on; `to` where there is no such list. */
function afterFields(sentence: Covered, to: number): number {
  const { pieces } = sentence;
  const run = (i: number) => sentence.runFrom(i, (j) => sentence.isField(j));
  let at = to;
  while (lower(pieces[at]) === ',' && run(at + 1) > at + 1) at = run(at + 1);
  if (lower(pieces[at]) === ',' && at > to) at++;
  if (lower(pieces[at]) !== 'and') return to;
  const after = run(at + 1);
  return after > at + 1 ? after : to;
}

function wholeEnd(sentence: Covered, from: number, to: number): number {
  const end = afterComplement(sentence, from, to);
  const body = sentence.pieces.slice(from, end).map(lower);
  const hasFields = body.some((word) => HAS_FIELDS.has(word)) && body.some((w) => LEADS_ON.has(w));
  return hasFields ? afterFields(sentence, end) : end;
}

/** The names of a sentence, bodies in full. */
export function completeBodies(sentence: Sentence, names: readonly Name[]): Name[] {
  const { pieces } = sentence;
  if (!pieces.some((piece) => LEADS_ON.has(piece.form.text))) return [...names];
  const covered = new Covered(sentence, names);
  const found: Name[] = [];
  let n = 0;
  for (let i = 0; i < pieces.length; i++) {
    const { start } = pieces[i] as Piece;
    while ((names[n]?.end ?? Infinity) <= start) n++;
    const name = names[n];
    const isFree = !covered.isCovered(i) && pieces[i]?.form.text === 'Ministry';
    const body: Name | undefined = isFree
      ? { ...(pieces[i] as Piece), type: 'organization', score: SCORE }
      : name;
    if (!body || body.start !== start) continue;
    let to = i;
    while ((pieces[to]?.end ?? Infinity) <= body.end) to++;
    const end = body.type === 'organization' ? wholeEnd(covered, i, to) : to;
    if (isFree && end === to) continue;
    const last = pieces[end - 1]?.end ?? body.end;
    found.push({ start, end: Math.max(last, body.end), type: body.type, score: body.score });
    i = end - 1;
  }
  return found;
}
