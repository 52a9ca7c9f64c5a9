/** What a review of a statement, or of a claim itself, means for claims, citations and sources. */
import type { Attribution, Citation, Claim, Quotation, Source } from '../article/index.ts';
import { freeId, insert, type Layers, REVIEWER, sameSpans } from './layers.ts';
import { locateAll, paragraphAt } from './quote.ts';
import type { Correction } from './schema.ts';
import type { Outcome } from './statements.ts';

const SUPPORT = { direct: 'verbatim', mixed: 'mixed', indirect: 'paraphrase' } as const;

/** Sources that nothing rests on any more are none. */
function prune(layers: Layers, candidates: ReadonlySet<string>): void {
  const cited = new Set(layers.citations.map(({ source }) => source));
  layers.sources = layers.sources.filter(({ id }) => cited.has(id) || !candidates.has(id));
}

/** The source like this one, made when there is none. */
function sourceLike(layers: Layers, wanted: Omit<Source, 'id'>): Source {
  const known = layers.sources.find(
    ({ name, kind, href }) => name === wanted.name && kind === wanted.kind && href === wanted.href,
  );
  if (known) return known;
  const made = { id: freeId('s', layers.sources), ...wanted };
  layers.sources = [...layers.sources, made];
  return made;
}

function rest(layers: Layers, claim: string, citation: Citation, replaced: ReadonlySet<Citation>) {
  const at = layers.citations.findIndex((row) => row.claim === claim || replaced.has(row));
  const others = layers.citations.filter((row) => !replaced.has(row));
  layers.citations = at < 0 ? [...others, citation] : others.toSpliced(at, 0, citation);
  prune(layers, new Set([...replaced].map(({ source }) => source)));
}

/** Takes out the claims that came from a quotation. */
export function removeClaims(layers: Layers, quotation: string): void {
  const gone = new Set(layers.claims.filter((c) => c.quotation === quotation).map(({ id }) => id));
  const lost = layers.citations.filter(({ claim }) => gone.has(claim));
  layers.claims = layers.claims.filter(({ id }) => !gone.has(id));
  layers.citations = layers.citations.filter(({ claim }) => !gone.has(claim));
  prune(layers, new Set(lost.map(({ source }) => source)));
}

/** Makes the claim of a quotation say what its quotation now says, resting on whoever speaks. */
export function restateClaims(
  layers: Layers,
  { id, content, type }: Quotation,
  { cue, source, speaker, polarity }: Attribution,
): void {
  const before = layers.claims.filter(({ quotation }) => quotation === id);
  const first = before[0];
  const claim: Claim = {
    id: first?.id ?? freeId('c', layers.claims),
    content,
    support: SUPPORT[type],
    quotation: id,
    speaker: speaker.name,
    polarity,
    by: REVIEWER,
    score: 1,
  };
  const ids = new Set(before.map((row) => row.id));
  layers.claims = insert(
    layers.claims.filter((row) => !ids.has(row.id)),
    claim,
  );
  // What the claims of the statement rested on by a link stays; who speaks is said anew.
  layers.citations = layers.citations.map((row) =>
    ids.has(row.claim) ? { ...row, claim: claim.id } : row,
  );
  const named = layers.citations.filter(
    (row) => row.claim === claim.id && /^(?:attribution|carried)$/.test(row.mechanism),
  );
  const evidence = cue[0] ?? source[0] ?? content[0];
  if (!evidence) return;
  const person = sourceLike(layers, {
    kind: speaker.kind,
    name: speaker.name,
    ...(speaker.entity !== undefined && { entity: speaker.entity }),
  });
  const citation: Citation = {
    claim: claim.id,
    source: person.id,
    mechanism: 'attribution',
    evidence,
    by: REVIEWER,
    score: 1,
  };
  rest(layers, claim.id, citation, new Set(named));
}

type ClaimSource = Extract<Correction, { action: 'claim-source' }>;

/** Puts the source that the reviewer names in the place of what a claim rested on. */
export function resource(layers: Layers, { target, source }: ClaimSource): Outcome {
  const spans = locateAll(layers.article, target);
  if (!spans) return { unfit: 'words-gone' };
  const claim = layers.claims.find(({ content }) => sameSpans(content, spans));
  const place = claim?.content[0];
  if (!claim || !place) return { unfit: 'row-gone' };
  const { article } = layers;
  const paragraph = paragraphAt(article, place.start);
  const link = article.links.find(
    ({ href, start }) => href === source.href && paragraphAt(article, start) === paragraph,
  );
  const named = layers.entities.find(({ name }) => name === source.name);
  const made = sourceLike(layers, { ...source, ...(named && { entity: named.id }) });
  const citation: Citation = {
    claim: claim.id,
    source: made.id,
    mechanism: link ? 'link-noun' : 'attribution',
    evidence: link ? { start: link.start, end: link.end } : place,
    by: REVIEWER,
    score: 1,
  };
  rest(
    layers,
    claim.id,
    citation,
    new Set(layers.citations.filter((row) => row.claim === claim.id)),
  );
  return { row: claim.id };
}
