export * from './filter-lines.ts';
export * from './pool.ts';
export * from './setup.ts';
