/** What must hold of every article record, whichever stage wrote it. */
import type { ArticleRecord, Span } from './schema.ts';

/** One broken rule: which layer, and what is wrong, with the offending offsets in words. */
export interface Violation {
  layer: string;
  message: string;
}

/** Layers of plain spans, each in the order of the text. */
const ORDERED = [
  'blocks',
  'links',
  'emphasis',
  'sentences',
  'mentions',
  'dates',
  'quotedTerms',
] as const;

type Check = (layer: string, spans: readonly Span[], ordered: boolean) => void;

/** Hands over all spans of the record, those of one layer in a row. */
function visitSpans(article: Partial<ArticleRecord>, check: Check): void {
  for (const layer of ORDERED) check(layer, article[layer] ?? [], true);
  for (const { attribution } of article.blocks ?? [])
    if (attribution) check('blocks', [attribution], false);
  for (const { content, cue, source } of article.statements ?? []) {
    check('statements', content, true);
    check('statements', cue, false);
    check('statements', source, false);
  }
  for (const { content } of article.quotations ?? []) check('quotations', content, true);
  for (const { cue, source, addressee } of article.attributions ?? []) {
    check('attributions', cue, false);
    check('attributions', source, false);
    if (addressee) check('attributions', [addressee], false);
  }
  for (const { content } of article.claims ?? []) check('claims', content, true);
  for (const { evidence } of article.citations ?? []) check('citations', [evidence], false);
}

function* references(article: Partial<ArticleRecord>): Generator<[string, string, string]> {
  const ids = (rows: readonly { id: string }[] | undefined) => new Set(rows?.map((r) => r.id));
  const [entities, quotations, claims, sources] = [
    ids(article.entities),
    ids(article.quotations),
    ids(article.claims),
    ids(article.sources),
  ];
  for (const m of article.mentions ?? [])
    if (!entities.has(m.entity)) yield ['mentions', 'entity', m.entity];
  for (const layer of ['statements', 'attributions'] as const)
    for (const { speaker } of article[layer] ?? [])
      for (const id of [speaker.entity ?? [], speaker.entities ?? []].flat())
        if (!entities.has(id)) yield [layer, 'entity', id];
  for (const a of article.attributions ?? [])
    if (!quotations.has(a.quotation)) yield ['attributions', 'quotation', a.quotation];
  for (const c of article.claims ?? [])
    if (c.quotation && !quotations.has(c.quotation)) yield ['claims', 'quotation', c.quotation];
  for (const s of article.sources ?? [])
    if (s.entity && !entities.has(s.entity)) yield ['sources', 'entity', s.entity];
  for (const c of article.citations ?? []) {
    if (!claims.has(c.claim)) yield ['citations', 'claim', c.claim];
    if (!sources.has(c.source)) yield ['citations', 'source', c.source];
  }
}

/** Every rule that the record breaks: bounds, order, unique ids, references. Empty when it is sound. */
export function violations(article: Partial<ArticleRecord>): Violation[] {
  const found: Violation[] = [];
  const length = article.text?.length ?? 0;
  visitSpans(article, (layer, spans, ordered) => {
    let previous = 0;
    for (const { start, end } of spans) {
      if (
        !(
          Number.isInteger(start) &&
          Number.isInteger(end) &&
          0 <= start &&
          start < end &&
          end <= length
        )
      )
        found.push({
          layer,
          message: `span [${start}, ${end}) is empty or outside 0 to ${length}`,
        });
      if (ordered && start < previous)
        found.push({ layer, message: `span [${start}, ${end}) starts before its predecessor` });
      previous = start;
    }
  });
  for (const layer of [
    'entities',
    'statements',
    'quotations',
    'attributions',
    'claims',
    'sources',
  ] as const) {
    const seen = new Set<string>();
    for (const { id } of article[layer] ?? []) {
      if (seen.has(id)) found.push({ layer, message: `id ${id} is used twice` });
      seen.add(id);
    }
  }
  for (const [layer, what, id] of references(article))
    found.push({ layer, message: `${what} ${id} does not exist` });
  return found;
}
