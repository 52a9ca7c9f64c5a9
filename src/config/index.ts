export * from './config-error.ts';
export * from './load.ts';
export * from './plan.ts';
export * from './schema.ts';
export * from './suggest.ts';
