/** What finds names in a text: the entities stage, and what a user would pick instead. */
import { createRequire } from 'node:module';
import path from 'node:path';
import nlp from 'compromise/three';
import { z } from 'zod';
import { runPipeline } from '../src/pipeline/run.ts';
import { content } from '../src/stages/content/index.ts';
import { entities } from '../src/stages/entities/index.ts';
import { sentences } from '../src/stages/sentences/index.ts';

export interface FoundName {
  readonly start: number;
  end: number;
  readonly type: string;
  /** A person meant by the title alone ("the President"). */
  readonly nominal?: true;
}

export type Finder = (text: string) => FoundName[];

const stages = [content(), sentences(), entities()] as const;

/** Names, and the mentions by a title alone, of the stage as the pipeline runs it. */
export const onrecord: Finder = (text) =>
  runPipeline({ id: 'benchmark', text }, stages).mentions.flatMap(({ start, end, type, form }) => {
    if (form === 'pronoun') return [];
    return [{ start, end, type, ...(form === 'nominal' ? { nominal: true } : {}) }];
  });

const compromiseSchema = z.array(
  z.object({
    terms: z.array(z.object({ offset: z.object({ start: z.number(), length: z.number() }) })),
  }),
);

export const compromise: Finder = (text) => {
  const doc = nlp(text);
  const names: FoundName[] = [];
  const take = (view: { json(options: object): unknown }, type: string) => {
    for (const { terms } of compromiseSchema.parse(view.json({ offset: true }))) {
      const [first, last] = [terms[0], terms.at(-1)];
      if (!first || !last) continue;
      const start = first.offset.start;
      const end = last.offset.start + last.offset.length;
      // Its names take in a possessive ending, which is no part of the gold spans.
      const written = text.slice(start, end).replace(/['’]s?$/u, '');
      names.push({ start, end: start + written.length, type });
    }
  };
  take(doc.people(), 'person');
  take(doc.places(), 'place');
  take(doc.organizations(), 'organization');
  return names;
};

/** Runs of words that wink-nlp tags PROPN, without a type; undefined where it is not installed. */
export function wink(): Finder | undefined {
  try {
    const require = createRequire(path.resolve('package.json'));
    const tagger = require('wink-nlp')(require('wink-eng-lite-web-model'));
    return (text) => {
      const tokens = tagger.readDoc(text).tokens();
      const words: string[] = tokens.out();
      const tags: string[] = tokens.out(tagger.its.pos);
      const names: FoundName[] = [];
      let at = 0;
      let open: FoundName | undefined;
      words.forEach((word, i) => {
        const start = text.indexOf(word, at);
        at = start + word.length;
        if (tags[i] !== 'PROPN') open = undefined;
        else if (open) open.end = at;
        else {
          open = { start, end: at, type: 'name' };
          names.push(open);
        }
      });
      return names;
    };
  } catch {
    return undefined;
  }
}
