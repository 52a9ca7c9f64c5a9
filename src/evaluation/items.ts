/** The article record seen as items that a person can check one by one. */
import type { ArticleRecord, Span } from '../article/index.ts';
import { excerptOf } from './excerpts.ts';
import { type CheckedLayer, type Field, type Item, type Items, value } from './item.ts';
import { citationItems, entityItems, headItems } from './joined-items.ts';

/** Everything in the record that can be checked, by layer and in the order of the record. */
export function itemsOf(article: ArticleRecord): Items {
  const { text } = article;
  const words = (spans: readonly Span[]): Field => ({
    text: spans.length ? excerptOf(text, spans) : null,
    spans,
  });
  const rows = <Row>(
    layer: CheckedLayer,
    label: string,
    list: readonly Row[],
    spansOf: (row: Row) => readonly Span[],
    fieldsOf: (row: Row) => Record<string, Field>,
    alsoOf?: (row: Row) => Record<string, Field>,
  ): Item[] =>
    list.map((row, i) => ({
      layer,
      label: `${label} ${i + 1}`,
      text: excerptOf(text, spansOf(row)),
      spans: spansOf(row),
      fields: fieldsOf(row),
      ...(alsoOf && { also: alsoOf(row) }),
    }));

  const entityName = new Map(article.entities.map((e) => [e.id, e.name]));
  const attributionOf = new Map(article.attributions.map((a) => [a.quotation, a]));
  return {
    article: headItems(article),
    text: [],
    blocks: rows('blocks', 'paragraph', article.blocks, alone, (b) => ({ role: value(b.role) })),
    links: rows('links', 'link', article.links, alone, (l) => ({
      role: value(l.role),
      address: value(l.href),
    })),
    sentences: rows('sentences', 'sentence', article.sentences, alone, () => ({})),
    entities: entityItems(article),
    mentions: rows('mentions', 'mention', article.mentions, alone, (m) => ({
      type: value(m.type),
      form: value(m.form),
      entity: value(entityName.get(m.entity)),
    })),
    dates: rows('dates', 'date', article.dates, alone, (d) => ({
      type: value(d.type),
      value: value(d.value),
      edtf: value(d.edtf),
      earliest: value(d.earliest),
      latest: value(d.latest),
      modifier: value(d.modifier),
      'resolved from': value(d.resolvedFrom),
    })),
    quotations: rows(
      'quotations',
      'quotation',
      article.quotations,
      (q) => q.content,
      (q) => ({ type: value(q.type), class: value(q.class) }),
    ),
    quotedTerms: rows('quotedTerms', 'quoted term', article.quotedTerms, alone, () => ({})),
    // One for every quotation, so that one without a speaker can be expected to have none.
    attributions: rows(
      'attributions',
      'quotation',
      article.quotations,
      (q) => q.content,
      (q) => {
        const a = attributionOf.get(q.id);
        return {
          speaker: value(a?.speaker.name),
          cue: words(a?.cue ?? []),
          source: words(a?.source ?? []),
          kind: value(a?.speaker.kind),
          entity: value(a?.speaker.entity && entityName.get(a.speaker.entity)),
          polarity: value(a?.polarity),
          addressee: words(a?.addressee ? [a.addressee] : []),
          'said on': value(a?.saidOn),
        };
      },
      (q) => ({ type: value(q.type), class: value(q.class) }),
    ),
    claims: rows(
      'claims',
      'claim',
      article.claims,
      (c) => c.content,
      (c) => ({
        support: value(c.support),
        speaker: value(c.speaker),
        polarity: value(c.polarity),
      }),
    ),
    citations: citationItems(article, words),
    warnings: article.warnings.map((w) => ({
      layer: 'warnings',
      label: 'warning',
      text: w.code,
      spans: w.start === undefined || w.end === undefined ? [] : [{ start: w.start, end: w.end }],
      fields: { stage: value(w.stage) },
    })),
  };
}

const alone = ({ start, end }: Span): readonly Span[] => [{ start, end }];
