/** The tables in the order in which the docs list them. */
import type { Layer } from '../../article/index.ts';
import type { Table } from '../table.ts';
import { articlesTable } from './articles.ts';
import { attributions } from './attributions.ts';
import { citations } from './citations.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { mentions } from './mentions.ts';
import { problems } from './problems.ts';
import { quotations } from './quotations.ts';
import { sources } from './sources.ts';

const ofLayers = [
  quotations,
  claims,
  sources,
  citations,
  attributions,
  entities,
  mentions,
  dates,
] as const;

/** Every table, as it is unless the configuration asks for more. */
export const tables: readonly Table[] = [articlesTable(false), ...ofLayers, problems];

/**
 * The tables that a pipeline can fill: a table of a layer that no stage provides is not written.
 * @param withText whether articles has a column with the whole text.
 */
export const tablesFor = (
  provided: ReadonlySet<string | Layer>,
  withText = false,
): readonly Table[] => [
  articlesTable(withText),
  ...ofLayers.filter(({ name }) => provided.has(name)),
  problems,
];
