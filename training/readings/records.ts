/** Readings with the record that the stages up to the attributions make of them, as judges of claims and links see it. */
import type { AnyStage, ArticleRecord, Link } from '../../src/article/index.ts';
import { runPipeline } from '../../src/pipeline/index.ts';
import { attributions } from '../../src/stages/attributions/index.ts';
import { content } from '../../src/stages/content/index.ts';
import { dates } from '../../src/stages/dates/index.ts';
import { entities } from '../../src/stages/entities/index.ts';
import { quotations, shippedParts } from '../../src/stages/quotations/index.ts';
import { sentences } from '../../src/stages/sentences/index.ts';
import { foldParts } from '../quotations-folds.ts';
import { linkRoles, type PlacedStatement, placedStatements, readIn } from './places.ts';
import { isRoster, type Reading } from './readings.ts';

export interface ReadRecord {
  readonly record: ArticleRecord;
  readonly statements: readonly PlacedStatement[];
  readonly links: ReadonlyMap<Link, Link['role']>;
  readonly wasRead: (offset: number) => boolean;
}

/**
 * One article in five is left unread: figures on them are honest. By a hash of the id, so that an
 * article that is added moves no other.
 */
export function isUnread(id: string): boolean {
  let h = 0;
  for (const c of id) h = (Math.imul(h, 31) + c.charCodeAt(0)) >>> 0;
  return h % 5 === 0;
}

const before: readonly AnyStage[] = [content(), sentences(), entities(), dates()];

function readRecord(reading: Reading, parts: Parameters<typeof quotations>[1]): ReadRecord {
  const stages = [...before, quotations({ minScore: 0 }, parts), attributions()];
  const record = runPipeline(reading.input, stages);
  return {
    record,
    statements: placedStatements(record, reading),
    links: linkRoles(record, reading),
    wasRead: readIn(record, reading),
  };
}

/** Articles that the shipped quotations have learned from, read by parts that had not seen them. */
export function unseenRecords(readings: readonly Reading[]): ReadRecord[] {
  const parts = foldParts();
  return readings
    .filter((reading) => !isRoster(reading))
    .map((reading) => readRecord(reading, { ...shippedParts(), ...parts(reading) }));
}

/** Articles that no part has seen. */
export const shippedRecords = (readings: readonly Reading[]): ReadRecord[] =>
  readings.map((reading) => readRecord(reading, shippedParts()));
