/**
 * What was found in an article, laid out as an expected.json for a person to review: right what is
 * wrong, add what is missing, delete the layers that you do not want to vouch for.
 */
import type { ArticleRecord, Quotation, Span } from '../article/index.ts';
import { excerptOf } from './excerpts.ts';
import { DRAFTED_LAYERS, type Expected } from './expected.ts';
import { paragraphOf } from './judging.ts';

/** Long enough to tell one claim from another. */
const CLAIM_EXCERPT = 80;

/** A draft that the record itself meets in full. */
export function draftExpected(article: ArticleRecord, input: Expected['input']): Expected {
  const words = (spans: readonly Span[]) => excerptOf(article.text, spans);
  const place = placer(article);
  const { title, authors, published, publisher, firstPublishedIn, language } = article;
  return {
    ...(input && Object.keys(input).length && { input }),
    complete: [...DRAFTED_LAYERS],
    article: {
      title,
      authors: authors.map(({ name }) => name),
      published,
      publisher,
      ...(firstPublishedIn && { firstPublishedIn: firstPublishedIn.name }),
      language,
    },
    absent: [],
    entities: article.entities.map(({ id, type, name, aliases, role, country }) => {
      const named = article.mentions.filter((m) => m.entity === id && m.form === 'name').length;
      return {
        type,
        name,
        ...(aliases.length && { aliases: [...aliases] }),
        ...(role !== undefined && { role }),
        ...(country !== undefined && { country }),
        ...(named && { mentions: named }),
      };
    }),
    dates: place(
      article.dates,
      (d) => [d],
      (d, text) => ({
        text,
        value: d.value,
        ...(d.modifier && { modifier: d.modifier }),
      }),
    ),
    quotations: draftQuotations(article, article.quotations),
    quotedTerms: countedTerms(article.quotedTerms.map((span) => words([span]))),
    links: place(
      article.links,
      (l) => [l],
      (l, text) => ({ text, role: l.role, href: l.href }),
    ),
    claims: place(
      article.claims,
      (c) => c.content,
      (c, text) => ({
        text,
        support: c.support,
        ...(c.speaker !== undefined && { speaker: c.speaker }),
      }),
    ),
    citations: draftCitations(article),
  };
}

/** What the rows say, each with who says it. */
export function draftQuotations(
  article: ArticleRecord,
  rows: readonly Quotation[],
): NonNullable<Expected['quotations']> {
  const attributions = new Map(article.attributions.map((a) => [a.quotation, a]));
  return placer(article)(
    rows,
    (q) => q.content,
    (q, text) => {
      const a = attributions.get(q.id);
      return {
        text,
        type: q.type,
        class: q.class,
        speaker: a?.speaker.name ?? null,
        ...(a && { kind: a.speaker.kind, polarity: a.polarity }),
        ...(a?.cue.length && { cue: excerptOf(article.text, a.cue) }),
      };
    },
  );
}

/** Adds the paragraph to rows whose text occurs more than once. */
const placer =
  (article: ArticleRecord) =>
  <Row, Draft extends { text: string }>(
    rows: readonly Row[],
    spansOf: (row: Row) => readonly Span[],
    draftOf: (row: Row, text: string) => Draft,
  ): (Draft & { paragraph?: number })[] => {
    const texts = rows.map((row) => excerptOf(article.text, spansOf(row)));
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    return rows.map((row, i) => {
      const text = texts[i] ?? '';
      const paragraph =
        (counts.get(text) ?? 0) > 1 ? paragraphOf(article, spansOf(row)) : undefined;
      return { ...draftOf(row, text), ...(paragraph !== undefined && { paragraph }) };
    });
  };

function countedTerms(texts: readonly string[]): NonNullable<Expected['quotedTerms']> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, ...(count > 1 && { count }) }));
}

function draftCitations(article: ArticleRecord): NonNullable<Expected['citations']> {
  const claims = new Map(article.claims.map((c) => [c.id, excerptOf(article.text, c.content)]));
  const sources = new Map(article.sources.map((s) => [s.id, s]));
  const texts = [...claims.values()];
  const shortened = (text: string) => {
    const cut = text.lastIndexOf(' ', CLAIM_EXCERPT);
    const start = text.length > CLAIM_EXCERPT && cut > 0 ? text.slice(0, cut) : text;
    return texts.filter((other) => other.includes(start)).length > 1 ? text : start;
  };
  return article.citations.map(({ claim, source, mechanism }) => {
    const { name, href } = sources.get(source) ?? {};
    const from = mechanism.startsWith('link') ? (href ?? name) : (name ?? href);
    return { claim: shortened(claims.get(claim) ?? ''), source: from ?? null, mechanism };
  });
}

/** One row a line, so that a row is deleted, copied or righted without counting brackets. */
export function formatExpected(expected: Expected): string {
  const inner = (value: unknown): string =>
    JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ').replace(/^\{ /, '{ ');
  const fields = Object.entries(expected).map(([name, value]) => {
    const key = JSON.stringify(name);
    if (Array.isArray(value) && value.length > 0 && value[0] instanceof Object)
      return `  ${key}: [\n${value.map((row) => `    ${inner(row)}`).join(',\n')}\n  ]`;
    if (name === 'article' && value instanceof Object)
      return `  ${key}: {\n${Object.entries(value)
        .map(([field, part]) => `    ${JSON.stringify(field)}: ${inner(part)}`)
        .join(',\n')}\n  }`;
    return `  ${key}: ${inner(value)}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}
