/**
 * Names of bodies to their end, where the model stopped at a small word: "Observatory of Human
 * Rights", "Ministry of Sport, Youth and National Service". A "Ministry of …" and a "… Panel on …" is
 * one if nothing is found.
 */
import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import { lower, type Piece } from './pieces.ts';

/** Share of ministries that the model passed over that are right on development data. */
const SCORE = 0.8;

const LEADS_ON = new Set(['of', 'for', 'against']);
/** Heads of bodies that have several fields, named one after the other. */
const HAS_FIELDS = new Set(
  'ministry department office organization organisation authority agency bureau centre center centres centers committee commission institute faculty directorate secretariat council'.split(
    ' ',
  ),
);
/** Heads of bodies that are named by what they are on: "Panel on Ports". */
const LEADS_TO_ON = new Set(
  'panel committee commission council institute center centre centers centres conference task inquiry office force'.split(
    ' ',
  ),
);
/** Heads of places too, but for those that are for something: "Center for Ports". */
const CENTRES = new Set(['center', 'centre', 'centers', 'centres', 'institute', 'council']);
/** Heads of bodies beside those that the model knows. */
const MORE_HEADS = new Set([
  'panel',
  'observatory',
  'campaign',
  'mechanism',
  'inspectorate',
  'ombudsman',
]);
const OPENERS = new Set('the a an this that our in on at and but for from'.split(' '));
const NOT_IN_BODIES = is.TITLE | is.CALENDAR;

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
    return !name || name.type === 'organization' || name.type === 'event' || name.type === 'law';
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

const leadsOn = (pieces: readonly Piece[], i: number): boolean =>
  LEADS_ON.has(lower(pieces[i])) ||
  (lower(pieces[i]) === 'on' && LEADS_TO_ON.has(lower(pieces[i - 1])));

/** Index after "of Human Rights", "against the Use of Force" from piece `to` on; `to` where there is none. */
function afterComplement(sentence: Covered, from: number, to: number): number {
  const { pieces } = sentence;
  let end = to;
  for (let i = to; leadsOn(pieces, i); i = end) {
    const isBody =
      i > to ||
      ((pieces[i - 1]?.form.classes ?? 0) & is.ORGANIZATION_WORD) !== 0 ||
      MORE_HEADS.has(lower(pieces[i - 1]));
    if (!isBody && (lower(pieces[i]) === 'of' || to - from < 2)) break;
    const first = lower(pieces[i + 1]) === 'the' ? i + 2 : i + 1;
    // "… for Missing Sailors CIMS": letters behind the words are its short name.
    const after = sentence.runFrom(
      first,
      (j) => sentence.isPart(j) && (j === first || !pieces[j]?.form.allCaps),
    );
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

const isPartPair = (sentence: Covered, to: number): boolean =>
  lower(sentence.pieces[to]) === 'for' && sentence.isPart(to + 1) && sentence.isPart(to + 2);

/** Index after a body's first words where the model saw no name: "Ministry of", "Harbour Panel on"; else `i`. */
function freeBody(sentence: Covered, i: number): number {
  const { pieces } = sentence;
  if (pieces[i]?.form.text === 'Ministry') return i + 1;
  if (!pieces[i]?.form.capital || OPENERS.has(lower(pieces[i]))) return i;
  if (pieces[i - 1]?.form.capital && !OPENERS.has(lower(pieces[i - 1]))) return i;
  const to = sentence.runFrom(i, (j) => !sentence.isCovered(j) && sentence.isPart(j));
  const leads = lower(pieces[to]) === 'on' || lower(pieces[to]) === 'for';
  // "the Centre for Fair Ports"; but "In Center on Main".
  const isLong = to > i + 1 || (i > 0 && CENTRES.has(lower(pieces[i])) && isPartPair(sentence, to));
  return isLong && leads && LEADS_TO_ON.has(lower(pieces[to - 1])) ? to : i;
}

/** "National Center" where "for" follows: the model takes the first words for a place. */
const isCentre = (pieces: readonly Piece[], to: number): boolean =>
  lower(pieces[to]) === 'for' && CENTRES.has(lower(pieces[to - 1]));

/** The names of a sentence, bodies in full. */
export function completeBodies(sentence: Sentence, names: readonly Name[]): Name[] {
  const { pieces } = sentence;
  if (!pieces.some(({ form }) => form.text === 'on' || LEADS_ON.has(form.text))) return [...names];
  const covered = new Covered(sentence, names);
  const found: Name[] = [];
  let n = 0;
  for (let i = 0; i < pieces.length; i++) {
    const { start } = pieces[i] as Piece;
    while ((names[n]?.end ?? Infinity) <= start) n++;
    const name = names[n];
    const free = covered.isCovered(i) ? i : freeBody(covered, i);
    const isFree = free > i;
    const body: Name | undefined = isFree
      ? { start, end: pieces[free - 1]?.end ?? start, type: 'organization', score: SCORE }
      : name;
    if (!body || body.start !== start) continue;
    let to = i;
    while ((pieces[to]?.end ?? Infinity) <= body.end) to++;
    const isBody = body.type === 'organization' || isCentre(pieces, to);
    const end = isBody ? wholeEnd(covered, i, to) : to;
    if (isFree && end === to) continue;
    const last = pieces[end - 1]?.end ?? body.end;
    const type = end > to ? 'organization' : body.type;
    found.push({ start, end: Math.max(last, body.end), type, score: body.score });
    i = end - 1;
  }
  return found;
}
