/**
 * compromise unpacks its words and derives others from them each time that it is loaded, in each thread:
 * 24,000 in the end. In the bundle they stand as they are then, which takes a third of the time to load.
 * tests/compromise.test.ts holds the two together.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'rolldown';
import { z } from 'zod';

const words = z.record(z.string(), z.unknown());
const modelSchema = z.object({
  default: z.object({
    one: z.object({ lexicon: words, _multiCache: words }),
    two: z.object({ switches: words, uncountable: words }),
  }),
});

const asJson = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** The folder of compromise's model and what of it is asked for. */
const ofModel =
  /^(.*[\\/]compromise[\\/]src[\\/]2-two[\\/]preTagger[\\/]model)[\\/](.+)[\\/]index\.js$/;
const ofPlugins = /[\\/]compromise[\\/]src[\\/]API[\\/]extend\.js$/;

const derived = async (folder: string) =>
  modelSchema.parse(await import(pathToFileURL(join(folder, 'index.js')).href)).default;

/** What merges the words into an object that holds none yet, and makes an object for each to copy its value. */
const slow = [
  [
    'mergeDeep(model[key], plugin[key]) //recursion',
    "if (key === 'lexicon' && !Object.keys(model[key]).length) model[key] = plugin[key]\n        else mergeDeep(model[key], plugin[key])",
  ],
  ['Object.assign(model, { [key]: plugin[key] })', 'model[key] = plugin[key]'],
] as const;

export const wordsAsDerived: Plugin = {
  name: 'words-as-derived',
  async load(id) {
    const [, folder, part] = ofModel.exec(id) ?? [];
    if (folder === undefined || (part !== 'lexicon' && part !== '_expand')) return null;
    const { one, two } = await derived(folder);
    return part === 'lexicon'
      ? `export { default as frozenLex } from './frozenLex.js';
         export const lexicon = ${asJson(one.lexicon)};
         export const switches = ${asJson(two.switches)};`
      : `export default (model) => {
           Object.assign(model.one._multiCache, ${asJson(one._multiCache)});
           Object.assign(model.two.uncountable, ${asJson(two.uncountable)});
           return model;
         };`;
  },
  transform(code, id) {
    if (!ofPlugins.test(id)) return null;
    let quick = code;
    for (const [before, after] of slow) {
      if (!quick.includes(before)) throw new Error(`compromise merges otherwise now: see ${id}.`);
      quick = quick.replace(before, () => after);
    }
    return { code: quick, map: null };
  },
};
