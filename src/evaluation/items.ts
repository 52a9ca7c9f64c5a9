/** The article record seen as items that a person can check one by one. */
import type { ArticleRecord, Mention, Span } from '../article/index.ts';
import { excerptOf } from './excerpts.ts';

/** What `check` and `compare` look at, in the order of reports. */
export const CHECKED_LAYERS = [
  'article',
  'text',
  'blocks',
  'links',
  'sentences',
  'entities',
  'mentions',
  'dates',
  'quotations',
  'quotedTerms',
  'attributions',
  'claims',
  'citations',
  'warnings',
] as const;
export type CheckedLayer = (typeof CHECKED_LAYERS)[number];

/** Layers whose words belong to another: to mentions, quotations, claims. Those report them. */
export const BORROWED_WORDS: ReadonlySet<CheckedLayer> = new Set([
  'entities',
  'attributions',
  'citations',
]);

/** One checkable property of an item; the spans that it was read from move with the text. */
export interface Field {
  readonly text: string | null;
  readonly spans?: readonly Span[];
}

export interface Item {
  readonly layer: CheckedLayer;
  /** How a sentence names it: "quotation 3". */
  readonly label: string;
  /** Its words, or its name where it has no words of its own. */
  readonly text: string;
  /** Where it stands; empty for what is not in the text, such as the title. */
  readonly spans: readonly Span[];
  readonly fields: Readonly<Record<string, Field>>;
  /** Other texts that are known of it (aliases, mentions), for expectations that ask for them. */
  readonly sets?: Readonly<Record<string, readonly string[]>>;
}

export type Items = Readonly<Record<CheckedLayer, readonly Item[]>>;

const value = (text: string | null | undefined): Field => ({ text: text ?? null });

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
  ): Item[] =>
    list.map((row, i) => ({
      layer,
      label: `${label} ${i + 1}`,
      text: excerptOf(text, spansOf(row)),
      spans: spansOf(row),
      fields: fieldsOf(row),
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

const alone = (span: Span): readonly Span[] => [span];

function headItems(article: ArticleRecord): Item[] {
  const head: Record<string, string | null | undefined> = {
    title: article.title,
    authors: article.authors.map((author) => author.name).join('; ') || null,
    published: article.published,
    modified: article.modified,
    publisher: article.publisher,
    'first published in': article.firstPublishedIn?.name,
    language: article.language,
  };
  return Object.entries(head).map(([name, text]) => ({
    layer: 'article',
    label: name,
    text: name,
    spans: [],
    fields: { value: value(text) },
  }));
}

function entityItems(article: ArticleRecord): Item[] {
  const mentionsOf = new Map<string, Mention[]>(article.entities.map((e) => [e.id, []]));
  for (const mention of article.mentions) mentionsOf.get(mention.entity)?.push(mention);
  return article.entities.map((entity) => {
    const mentions = mentionsOf.get(entity.id) ?? [];
    const named = mentions.filter((m) => m.form === 'name');
    return {
      layer: 'entities',
      label: `${entity.type} '${entity.name}'`,
      text: entity.name,
      spans: named.length ? named : mentions,
      fields: {
        name: value(entity.name),
        type: value(entity.type),
        aliases: value([...entity.aliases].sort().join('; ') || null),
        role: value(entity.role),
        country: value(entity.country),
        'times named': value(String(named.length)),
      },
      sets: {
        aliases: entity.aliases,
        mentions: mentions.map((m) => excerptOf(article.text, [m])),
      },
    };
  });
}

function citationItems(article: ArticleRecord, words: (spans: readonly Span[]) => Field): Item[] {
  const claims = new Map(article.claims.map((c) => [c.id, c]));
  const sources = new Map(article.sources.map((s) => [s.id, s]));
  return article.citations.flatMap((citation, i): Item[] => {
    const claim = claims.get(citation.claim);
    const source = sources.get(citation.source);
    if (!claim) return [];
    return [
      {
        layer: 'citations',
        label: `citation ${i + 1}`,
        text: excerptOf(article.text, claim.content),
        spans: claim.content,
        fields: {
          source: value(source?.name),
          address: value(source?.href),
          kind: value(source?.kind),
          mechanism: value(citation.mechanism),
          evidence: words([citation.evidence]),
        },
      },
    ];
  });
}
