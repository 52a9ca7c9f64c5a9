/** Columns about who speaks. */
import type { Attribution } from '../article/index.ts';
import { speakersOf } from './article-view.ts';
import { joined, listOf } from './common-columns.ts';
import { type Column, column } from './table.ts';

interface Attributed {
  readonly attributions: readonly Attribution[];
}

export const speakerKindColumn = <Row extends Attributed>(): Column<Row> =>
  column(
    'speaker_kind',
    'person, unnamed-person, organization, document or unstated.',
    ({ attributions }) => joined(attributions.map(({ speaker }) => speaker.kind)),
  );

export const unnamedColumn = <Row extends Attributed>(): Column<Row> =>
  column(
    'unnamed',
    'yes when it comes from a person who is described and not named.',
    ({ attributions }) => attributions.some(({ speaker }) => speaker.kind === 'unnamed-person'),
    'yes-no',
  );

export const speakerIdsColumn = <Row extends Attributed>(): Column<Row> =>
  column(
    'speaker_ids',
    'Ids of those who speak, in entities.',
    ({ attributions }, { key }) => listOf(attributions.flatMap(speakersOf).map(key)),
    'list',
  );
