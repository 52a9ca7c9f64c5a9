export * from './error.ts';
export * from './extract.ts';
export * from './gaps.ts';
export type { Limits } from './limits.ts';
export * from './run.ts';
