/** What can be checked of an article: one item at a time. */
import type { Span } from '../article/index.ts';

/** What `check` and `compare` look at, in the order of reports. */
export const CHECKED_LAYERS = [
  'article',
  'text',
  'blocks',
  'links',
  'sentences',
  'entities',
  'mentions',
  'dates',
  'quotations',
  'quotedTerms',
  'attributions',
  'claims',
  'citations',
  'warnings',
] as const;
export type CheckedLayer = (typeof CHECKED_LAYERS)[number];

/** Layers whose words belong to another: to mentions, quotations, claims. Those report them. */
export const BORROWED_WORDS: ReadonlySet<CheckedLayer> = new Set([
  'entities',
  'attributions',
  'citations',
]);

/** One checkable property of an item; the spans that it was read from move with the text. */
export interface Field {
  readonly text: string | null;
  readonly spans?: readonly Span[];
}

export interface Item {
  readonly layer: CheckedLayer;
  /** How a sentence names it: "quotation 3". */
  readonly label: string;
  /** Its words, or its name where it has no words of its own. */
  readonly text: string;
  /** Where it stands; empty for what is not in the text, such as the title. */
  readonly spans: readonly Span[];
  readonly fields: Readonly<Record<string, Field>>;
  /** What an expectation may ask of it though another item reports it. */
  readonly also?: Readonly<Record<string, Field>>;
  /** Other texts that are known of it (aliases, mentions), for expectations that ask for them. */
  readonly sets?: Readonly<Record<string, readonly string[]>>;
}

export type Items = Readonly<Record<CheckedLayer, readonly Item[]>>;

/** A field that is not words of the text. */
export const value = (text: string | null | undefined): Field => ({ text: text ?? null });
