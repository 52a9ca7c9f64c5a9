/** The names that reviewers vouched for, in the form of an authority file, to begin one's own list with. */
import type { ArticleRecord, Entity } from '../article/index.ts';
import { REVIEWER, type Reviewed } from '../corrections/index.ts';
import { csvHeader, csvLines } from '../datasets/index.ts';
import type { Dataset } from './dataset.ts';

const STYLE = { delimiter: ',', bom: false, decimalComma: false };
const COLUMNS = ['name', 'aliases', 'type', 'wikidata'];

/** Whoever speaks in a reviewed statement, and what was retyped or joined. */
function vouchedIn({ article, applied }: Reviewed): Entity[] {
  const ids = new Set(speakersIn(article));
  for (const { correction, row } of applied)
    if (row !== undefined && (correction.action === 'retype' || correction.action === 'merge'))
      ids.add(row);
  return article.entities.filter(({ id }) => ids.has(id));
}

const speakersIn = ({ attributions }: ArticleRecord): string[] =>
  attributions.flatMap(({ by, speaker }) =>
    by === REVIEWER ? (speaker.entities ?? speaker.entity ?? []) : [],
  );

/** The list as CSV: a row a name and type, over all articles that have corrections. */
export async function reviewedNames(dataset: Dataset): Promise<string> {
  const rows = new Map<string, { entity: Entity; aliases: Set<string> }>();
  for (const id of dataset.corrected) {
    const reviewed = await dataset.article(id);
    for (const entity of reviewed ? vouchedIn(reviewed) : []) {
      const key = JSON.stringify([entity.type, entity.name]);
      const row = rows.get(key) ?? { entity, aliases: new Set() };
      for (const alias of entity.aliases) row.aliases.add(alias);
      rows.set(key, row);
    }
  }
  const cells = [...rows.values()].map(({ entity: { name, type, wikidata }, aliases }) => [
    name,
    [...aliases].join('; '),
    type,
    wikidata,
  ]);
  const head = csvHeader(
    COLUMNS.map((name) => ({ name })),
    STYLE,
  );
  return head + csvLines(cells, STYLE);
}
