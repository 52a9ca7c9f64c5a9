/** From what the page asks for, in offsets, to a correction that is kept, in words. */
import type { ArticleRecord, Attribution, Quotation, Span } from '../article/index.ts';
import { type Correction, quotesOf, type ReviewedStatement } from '../corrections/index.ts';
import type { CorrectionRequest, StatementRequest } from './requests.ts';

/** What is asked for cannot be done with the article as it is now; the message is for the reviewer. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

function required<T>(found: T | undefined, what: string): T {
  if (found === undefined)
    throw new RefusedError(`There is no such ${what} any more: look at the article again.`);
  return found;
}

function within(article: ArticleRecord, spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let end = 0;
  for (const span of sorted) {
    if (span.start < end || span.start >= span.end || span.end > article.text.length)
      throw new RefusedError('The words that were marked overlap, or are not in the article.');
    end = span.end;
  }
  return sorted;
}

/** The statement as its rows have it. */
function statementOf(
  article: ArticleRecord,
  quotation: Quotation,
  attribution: Attribution | undefined,
): ReviewedStatement {
  return {
    content: quotesOf(article, quotation.content),
    cue: quotesOf(article, attribution?.cue ?? []),
    source: quotesOf(article, attribution?.source ?? []),
    type: quotation.type,
    class: quotation.class,
    polarity: attribution?.polarity ?? 'affirmed',
    speaker: speakerOf(article, attribution),
  };
}

function speakerOf(
  { entities }: ArticleRecord,
  attribution: Attribution | undefined,
): ReviewedStatement['speaker'] {
  if (!attribution) return { name: null, kind: 'unstated', entities: [] };
  const { name, kind, entity, entities: several, affiliation } = attribution.speaker;
  const ids = new Set(several ?? [entity]);
  return {
    name: name || null,
    kind,
    entities: entities.filter(({ id }) => ids.has(id)).map((one) => one.name),
    ...(affiliation && { affiliation }),
  };
}

/** The statement as the reviewer wants it; who speaks stays as it was where nothing is said of it. */
function wanted(
  article: ArticleRecord,
  request: StatementRequest,
  before: ReviewedStatement | undefined,
): ReviewedStatement {
  const { content, cue, source, type, polarity, speaker } = request;
  const entity =
    speaker?.entity === undefined
      ? undefined
      : required(
          article.entities.find(({ id }) => id === speaker.entity),
          'name',
        );
  const unknown = { name: null, kind: 'unstated' as const, entities: [] };
  return {
    content: quotesOf(article, within(article, content)),
    cue: quotesOf(article, within(article, cue)),
    source: quotesOf(article, within(article, source)),
    type,
    class: before?.class ?? 'speech',
    polarity,
    speaker: speaker
      ? {
          name: entity?.name ?? speaker.name,
          kind: speaker.kind,
          entities: entity ? [entity.name] : [],
        }
      : (before?.speaker ?? unknown),
  };
}

export interface Signed {
  readonly id: string;
  readonly at: string;
  readonly who: string;
}

/**
 * The correction to keep.
 * @param article the record as the reviewer sees it, with the corrections so far.
 * @throws RefusedError when it speaks of a row that is not there.
 */
export function correctionFrom(
  request: CorrectionRequest,
  article: ArticleRecord,
  signed: Signed,
): Correction {
  const { id, url, title } = article;
  const head = { ...signed, article: { id, ...(url !== undefined && { url }), title } };
  const entity = (key: string) => {
    const found = required(
      article.entities.find((row) => row.id === key),
      'name',
    );
    return { name: found.name, type: found.type };
  };
  const row = (key: string) => {
    const quotation = required(
      article.quotations.find((one) => one.id === key),
      'statement',
    );
    const attribution = article.attributions.find((one) => one.quotation === key);
    const statement = statementOf(article, quotation, attribution);
    return { target: statement.content, statement };
  };
  switch (request.action) {
    case 'right':
      return { ...head, action: 'right', ...row(request.row) };
    case 'wrong': {
      const { target, statement } = row(request.row);
      return { ...head, action: 'wrong', target, speaker: statement.speaker.name };
    }
    case 'edit': {
      const { target, statement } = row(request.row);
      const edited = wanted(article, request.statement, statement);
      return { ...head, action: 'edit', target, statement: edited };
    }
    case 'add':
      return { ...head, action: 'add', statement: wanted(article, request.statement, undefined) };
    case 'retype':
      return { ...head, action: 'retype', entity: entity(request.entity), type: request.type };
    case 'merge':
      return {
        ...head,
        action: 'merge',
        entity: entity(request.entity),
        into: entity(request.into),
      };
    case 'claim-source': {
      const claim = required(
        article.claims.find((one) => one.id === request.claim),
        'claim',
      );
      const { name, kind, href } = request.source;
      return {
        ...head,
        action: 'claim-source',
        target: quotesOf(article, claim.content),
        source: { name, kind, ...(href !== undefined && { href }) },
      };
    }
    case 'undo':
      return { ...head, action: 'undo', undoes: request.correction };
  }
}
