export * from './invariants.ts';
export * from './schema.ts';
export * from './spans.ts';
export * from './stage.ts';
