/** What a reviewer said at the desk, as an expected.json: that alone, nothing that nobody looked at. */
import type { ArticleRecord } from '../article/index.ts';
import { locateQuote, paragraphAt, REVIEWER, type Reviewed } from '../corrections/index.ts';
import { draftQuotations } from './draft.ts';
import { excerptOf } from './excerpts.ts';
import type { Expected } from './expected.ts';

type Rows<Layer extends 'quotations' | 'entities' | 'citations'> = NonNullable<Expected[Layer]>;

function quotationsOf({ article, applied }: Reviewed): Rows<'quotations'> {
  const right = article.quotations.filter(({ by }) => by === REVIEWER);
  const wrong = applied.flatMap(({ correction, row }) => {
    if (correction.action !== 'wrong' || row === undefined) return [];
    const spans = correction.target.flatMap((quote) => locateQuote(article, quote) ?? []);
    const start = spans[0]?.start;
    if (start === undefined) return [];
    return [
      {
        text: excerptOf(article.text, spans),
        speaker: correction.speaker,
        paragraph: paragraphAt(article, start),
        not: true as const,
      },
    ];
  });
  return [...draftQuotations(article, right), ...wrong];
}

function entitiesOf({ article, applied }: Reviewed): Rows<'entities'> {
  const rows = new Map<string, Rows<'entities'>[number]>();
  for (const { correction, row } of applied) {
    const entity = article.entities.find(({ id }) => id === row);
    if (!entity || row === undefined) continue;
    const known = rows.get(row) ?? { name: entity.name, type: entity.type };
    if (correction.action === 'retype') rows.set(row, known);
    if (correction.action !== 'merge') continue;
    const aliases = [known.aliases ?? [], correction.entity.name].flat();
    rows.set(row, { ...known, aliases });
  }
  return [...rows.values()];
}

function citationsOf({ article, applied }: Reviewed): Rows<'citations'> {
  return applied.flatMap(({ correction, row }) => {
    const claim = article.claims.find(({ id }) => id === row);
    if (correction.action !== 'claim-source' || !claim) return [];
    const { name, href } = correction.source;
    return [{ claim: excerptOf(article.text, claim.content), source: name ?? href ?? null }];
  });
}

/** Whether somebody looked at every statement. */
const isComplete = ({ quotations }: ArticleRecord): boolean =>
  quotations.length > 0 && quotations.every(({ by }) => by === REVIEWER);

/** Undefined where nothing was reviewed. */
export function reviewedExpected(reviewed: Reviewed): Expected | undefined {
  const rows = {
    quotations: quotationsOf(reviewed),
    entities: entitiesOf(reviewed),
    citations: citationsOf(reviewed),
  };
  const said = Object.entries(rows).filter(([, list]) => list.length > 0);
  if (!said.length) return undefined;
  return {
    ...(isComplete(reviewed.article) && { complete: ['quotations'] }),
    ...Object.fromEntries(said),
  };
}
