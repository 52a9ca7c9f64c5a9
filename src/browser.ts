/**
 * onrecord in a browser: the same records from the same code and the same weights.
 *
 * @example
 * import { load } from 'onrecord/browser';
 * // A copy of node_modules/onrecord/dist/models/weights.
 * const { extract } = await load('/weights/');
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

/** Names of the files of weights; put in when the bundle is made. */
declare const WEIGHTS: readonly string[];

/** The bytes of a file of weights, such as `entities.bin`. */
export type WeightsLoader = (
  file: string,
) => Uint8Array | ArrayBuffer | Promise<Uint8Array | ArrayBuffer>;

const fromFolder =
  (folder: string | URL): WeightsLoader =>
  async (file) => {
    const answer = await fetch(`${String(folder).replace(/\/$/, '')}/${file}`);
    if (!answer.ok) throw new Error(`The weights ${file} answer ${answer.status} in ${folder}.`);
    return answer.arrayBuffer();
  };

/**
 * Loads weights and stages; once a page is enough.
 * @param weights the address of the folder of weights that comes with the package, or what gives the
 *   bytes of each file.
 * @throws when the weights cannot be loaded.
 */
export async function load(weights: string | URL | WeightsLoader): Promise<Onrecord> {
  const loader = typeof weights === 'function' ? weights : fromFolder(weights);
  const files = await Promise.all(
    WEIGHTS.map(async (name) => {
      const bytes = await loader(`${name}.bin`);
      return [name, bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)] as const;
    }),
  );
  takeWeights(new Map(files));
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
