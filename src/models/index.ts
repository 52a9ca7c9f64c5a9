export * from './hashing.ts';
export * from './logistic.ts';
export * from './sequence-model.ts';
export * from './weights-file.ts';
export * from './word-table.ts';
