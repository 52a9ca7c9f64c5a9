export * as abbreviations from './abbreviations.ts';
