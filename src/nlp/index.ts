export * from './anchor-shape.ts';
export * from './defined-names.ts';
export * from './parentheticals.ts';
export * from './quotation-marks.ts';
export * from './tags.ts';
export * from './tokens.ts';
export * from './verbs.ts';
