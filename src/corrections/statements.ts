/** A reviewed statement in the layers: its quotation, its attribution, its claim. */
import type { Attribution, Quotation, Span } from '../article/index.ts';
import { removeClaims, restateClaims } from './claims.ts';
import { freeId, insert, type Layers, overlapShare, REVIEWER, sameSpans } from './layers.ts';
import { locateAll, locateSome } from './quote.ts';
import type { Quote, ReviewedStatement } from './schema.ts';

/** Two readings with this share of common words are of one statement. */
const SAME_STATEMENT = 0.5;

/** The quotation with exactly these words, else the one that shares most with them. */
function quotationAt(layers: Layers, spans: readonly Span[]): Quotation | undefined {
  let best: Quotation | undefined;
  let share = SAME_STATEMENT;
  for (const quotation of layers.quotations) {
    const found = overlapShare(quotation.content, spans);
    if (found < share || (best && found === share)) continue;
    best = quotation;
    share = found;
  }
  return best;
}

/** Everyone who is meant by these names, as the entities of this run have them. */
function entityIds({ entities }: Layers, names: readonly string[]): string[] {
  const ids = names.map((wanted) => {
    const named = entities.find(({ name }) => name === wanted);
    return (named ?? entities.find(({ aliases }) => aliases.includes(wanted)))?.id;
  });
  return [...new Set(ids.filter((id) => id !== undefined))];
}

function speakerOf(layers: Layers, { speaker }: ReviewedStatement): Attribution['speaker'] {
  const [first, ...rest] = entityIds(layers, speaker.entities);
  return {
    name: speaker.name,
    ...(first !== undefined && !rest.length && { entity: first }),
    ...(first !== undefined && rest.length && { entities: [first, ...rest] }),
    kind: speaker.kind,
    ...(speaker.affiliation !== undefined && { affiliation: speaker.affiliation }),
  };
}

function remove(layers: Layers, quotation: string): void {
  layers.quotations = layers.quotations.filter(({ id }) => id !== quotation);
  layers.attributions = layers.attributions.filter((row) => row.quotation !== quotation);
}

/** Why a correction does not fit any more. */
export type Unfit = 'words-gone' | 'row-gone' | 'row-differs';
export type Outcome = { readonly row: string } | { readonly unfit: Unfit };

/**
 * Puts the statement in the place of what was found at `target`, and of what shares most of its words.
 * The row keeps the id that it had.
 */
export function restate(
  layers: Layers,
  target: readonly Quote[],
  statement: ReviewedStatement,
): Outcome {
  const content = locateAll(layers.article, statement.content);
  if (!content) return { unfit: 'words-gone' };
  const before = locateAll(layers.article, target);
  const old = (before && quotationAt(layers, before)) ?? quotationAt(layers, content);
  const id = old?.id ?? freeId('q', layers.quotations);
  const given = layers.attributions.find(({ quotation }) => quotation === id);
  const attribution: Attribution = {
    id: given?.id ?? freeId('a', layers.attributions),
    quotation: id,
    cue: locateSome(layers.article, statement.cue),
    source: locateSome(layers.article, statement.source),
    polarity: statement.polarity,
    ...(given?.addressee && { addressee: given.addressee }),
    ...(given?.saidOn !== undefined && { saidOn: given.saidOn }),
    speaker: speakerOf(layers, statement),
    by: REVIEWER,
    score: 1,
  };
  const quotation: Quotation = {
    id,
    type: statement.type,
    class: statement.class,
    content,
    by: REVIEWER,
    score: 1,
  };
  const at = layers.attributions.findIndex((row) => row.quotation === id);
  remove(layers, id);
  const twin = quotationAt(layers, content);
  if (twin) dismissId(layers, twin.id);
  layers.quotations = insert(layers.quotations, quotation);
  layers.attributions =
    at < 0
      ? [...layers.attributions, attribution]
      : layers.attributions.toSpliced(at, 0, attribution);
  restateClaims(layers, quotation, attribution);
  return { row: id };
}

function dismissId(layers: Layers, id: string): void {
  remove(layers, id);
  removeClaims(layers, id);
}

/** Takes a row out that the reviewer calls wrong, if it still says what it said. */
export function dismiss(layers: Layers, target: readonly Quote[], speaker: string | null): Outcome {
  const spans = locateAll(layers.article, target);
  if (!spans) return { unfit: 'words-gone' };
  const row = layers.quotations.find(({ content }) => sameSpans(content, spans));
  if (!row) return { unfit: 'row-gone' };
  const said = layers.attributions.find(({ quotation }) => quotation === row.id);
  if ((said?.speaker.name ?? null) !== speaker) return { unfit: 'row-differs' };
  dismissId(layers, row.id);
  return { row: row.id };
}
