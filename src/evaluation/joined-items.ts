/** Items that are made of several layers of the record, or of none of its text. */
import type { ArticleRecord, Mention, Span } from '../article/index.ts';
import { excerptOf } from './excerpts.ts';
import { type Field, type Item, value } from './item.ts';

/** Title, authors and what else is known of the page, each an item of its own. */
export function headItems(article: ArticleRecord): Item[] {
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

/** Entities with their mentions: an entity stands where it is named. */
export function entityItems(article: ArticleRecord): Item[] {
  const mentionsOf = new Map<string, Mention[]>(article.entities.map((e) => [e.id, []]));
  for (const mention of article.mentions) mentionsOf.get(mention.entity)?.push(mention);
  return article.entities.map((entity) => {
    const mentions = mentionsOf.get(entity.id) ?? [];
    const named = mentions.filter((m) => m.form === 'name');
    return {
      layer: 'entities',
      label: `${entity.type} '${entity.name}'`,
      text: entity.name,
      spans: (named.length ? named : mentions).map(({ start, end }) => ({ start, end })),
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

/** Citations with their claims and sources: a citation stands where its claim does. */
export function citationItems(
  article: ArticleRecord,
  words: (spans: readonly Span[]) => Field,
): Item[] {
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
