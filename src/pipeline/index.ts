export * from './error.ts';
export * from './extract.ts';
export * from './gaps.ts';
export * from './run.ts';
