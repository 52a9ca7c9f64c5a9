/** What reviewers say of a dataset: kept beside it, and applied to the next one. */
export * from './apply.ts';
export * from './assign.ts';
export { REVIEWER } from './layers.ts';
export * from './log.ts';
export { locateQuote, paragraphAt, quoteOf, quotesOf } from './quote.ts';
export * from './schema.ts';
export { standing } from './standing.ts';
