import type { EntityType } from '../../../src/article/index.ts';
import { runPipeline } from '../../../src/pipeline/run.ts';
import { content } from '../../../src/stages/content/index.ts';
import { type EntitiesOptions, entities } from '../../../src/stages/entities/index.ts';
import type { Name } from '../../../src/stages/entities/recognise/name.ts';
import { sentences } from '../../../src/stages/sentences/index.ts';

const stages = [content(), sentences()] as const;
const standard = entities();

/** The article record of a plain text after the entities stage. */
export const read = (text: string, options?: EntitiesOptions) =>
  runPipeline({ id: 'a', text }, [...stages, options ? entities(options) : standard]);

/** Finds names in a text that marks them: "[person Ada Lovelace] met [person Babbage]". */
export function marked(text: string): { text: string; names: Name[] } {
  const names: Name[] = [];
  let plain = '';
  let from = 0;
  for (const match of text.matchAll(/\[(\w+) ([^\]]*)\]/g)) {
    plain += text.slice(from, match.index);
    const [whole, type, name = ''] = match;
    names.push({
      start: plain.length,
      end: plain.length + name.length,
      type: type as EntityType,
      score: 0.9,
    });
    plain += name;
    from = match.index + whole.length;
  }
  return { text: plain + text.slice(from), names };
}
