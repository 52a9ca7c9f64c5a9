export * from './filter-lines.ts';
export { formatOf, PassedOver, passedOverLine } from './input-kinds.ts';
export { type Input, listInputs, NoInputError } from './inputs.ts';
export { OutputError } from './output-error.ts';
export * from './pool.ts';
export { articleId, readInput } from './read-input.ts';
export * from './run-batch.ts';
export * from './setup.ts';
export { type Item, Totals } from './totals.ts';
