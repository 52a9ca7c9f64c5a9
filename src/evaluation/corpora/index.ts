export * from './corpus.ts';
export * from './find.ts';
export * from './floors.ts';
export * from './scorer.ts';
export * from './table.ts';
