export * from './address.ts';
export * from './backing.ts';
export * from './empty.ts';
export * from './invariants.ts';
export * from './schema.ts';
export * from './spans.ts';
export * from './stage.ts';
export * from './text-fragment.ts';
