/**
 * onrecord in a browser: the same records from the same code, with the weights from one file.
 *
 * @example
 * import { load } from 'onrecord/browser';
 * const { extract } = await load(new URL('weights.bin.gz', import.meta.url));
 * const article = extract({ id: 'a', html: document.documentElement.outerHTML });
 */
import type { AnyStage, ArticleRecord, InputDocument } from './article/index.ts';
import { takeWeights } from './models/weights-source.browser.ts';

export type * from './article/index.ts';

export interface Onrecord {
  /**
   * The record of one article; see `extract` of the library. Stages are all standard ones unless told
   * otherwise.
   * @throws an error with a `code`, such as `no-article`.
   */
  extract(input: InputDocument, stages?: readonly AnyStage[]): ArticleRecord;
  /** The standard stages, in order. */
  readonly stages: readonly AnyStage[];
}

const GZIP = [0x1f, 0x8b] as const;

/** Unpacks gzip; a server that says what it sends as gzip has the browser unpack it before. */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  if (GZIP.some((byte, i) => bytes[i] !== byte)) return bytes;
  const stream = new Response(Uint8Array.from(bytes)).body?.pipeThrough(
    new DecompressionStream('gzip'),
  );
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Loads weights and stages; once a page is enough.
 * @param weights the address of `weights.bin.gz`, which comes with the package, or its bytes.
 * @throws when the weights cannot be loaded.
 */
export async function load(weights: string | URL | Uint8Array | ArrayBuffer): Promise<Onrecord> {
  let bytes: Uint8Array;
  if (typeof weights === 'string' || weights instanceof URL) {
    const answer = await fetch(weights);
    if (!answer.ok) throw new Error(`The weights at ${weights} answer ${answer.status}.`);
    bytes = new Uint8Array(await answer.arrayBuffer());
  } else bytes = new Uint8Array(weights instanceof Uint8Array ? weights : weights.slice(0));
  takeWeights(await unpacked(bytes));
  // The stages look up their tables when they are first imported: only now.
  const [{ extract }, { standardStages }] = await Promise.all([
    import('./pipeline/index.ts'),
    import('./stages/index.ts'),
  ]);
  return {
    extract: (input, stages = standardStages) => extract(input, stages),
    stages: standardStages,
  };
}
