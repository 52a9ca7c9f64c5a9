/** What a stage is: a plain object that reads some layers of an article and returns others. */
import type { ArticleRecord, Span } from './schema.ts';

/** A layer is a field of the article record that a stage can provide. */
export type Layer = Exclude<keyof ArticleRecord, 'id' | 'warnings'>;

/** What is given to the pipeline for one article: exactly one of `html`, `bytes` or `text`. */
export interface InputDocument {
  readonly id: string;
  readonly html?: string;
  /** Raw bytes of a page; the encoding is found, not assumed. */
  readonly bytes?: Uint8Array;
  /** What `bytes` hold: a page, also one saved as MHTML, or plain text; a page unless it says so. */
  readonly format?: 'page' | 'text';
  /** Plain text, taken as the canonical text unchanged; blank lines separate paragraphs. */
  readonly text?: string;
  readonly url?: string;
  readonly published?: string;
  /** The day on which the page was captured; it stands in where nothing tells when it was published. */
  readonly captured?: string;
  /** The encoding of `bytes` that whoever sent the page declared, if any. */
  readonly charset?: string;
  readonly language?: string;
}

/** The article as a stage sees it: its input and the layers that the stage requires. */
export type ArticleWith<L extends Layer> = {
  readonly id: string;
  readonly input: InputDocument;
} & {
  readonly [K in L]: ArticleRecord[K];
};

export interface StageContext {
  /** Notes a coded, located reason, such as why a cell stays empty. */
  warn(code: string, message: string, span?: Span): void;
}

/**
 * A stage is synchronous and pure: no clock, no I/O, no randomness in `run`.
 * It never edits the layers that it is given. A layer in both `requires` and `provides` is refined:
 * the returned layer takes its place.
 */
export interface Stage<R extends Layer = Layer, P extends Layer = Layer> {
  readonly name: string;
  readonly requires: readonly R[];
  readonly provides: readonly P[];
  /** Primary language subtags that the stage can read; absent: any. */
  readonly languages?: readonly string[];
  run(article: ArticleWith<R>, context: StageContext): Pick<ArticleRecord, P>;
}

/** Any stage, whatever it reads and gives; `run` is only called by the runner. */
export interface AnyStage extends Omit<Stage, 'run'> {
  run(article: never, context: StageContext): Partial<ArticleRecord>;
}

/** Checks a stage's types where it is written. */
export const defineStage = <R extends Layer, P extends Layer>(stage: Stage<R, P>): Stage<R, P> =>
  stage;

/**
 * Resolves to `true` when every stage of the tuple requires only what an earlier one provides, else
 * to the name of the gap, which then shows in the compiler's message.
 */
export type InOrder<
  Stages extends readonly AnyStage[],
  Have extends Layer = never,
> = Stages extends readonly [
  infer First extends AnyStage,
  ...infer Rest extends readonly AnyStage[],
]
  ? Exclude<First['requires'][number], Have> extends never
    ? InOrder<Rest, Have | First['provides'][number]>
    : { missing: Exclude<First['requires'][number], Have> }
  : true;
