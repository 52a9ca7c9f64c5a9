export * from './tags.ts';
export * from './tokens.ts';
