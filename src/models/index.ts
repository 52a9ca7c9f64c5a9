export * from './hashing.ts';
export type { ScaledModel } from './log-odds.ts';
export * from './logistic.ts';
export * from './packed-rows.ts';
export * from './sequence-model.ts';
export * from './weights-file.ts';
export * from './word-table.ts';
