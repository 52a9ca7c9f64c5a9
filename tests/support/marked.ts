/** A sentence with its parts marked: `[source] {cue} <content>`. */
import {
  type Parts,
  type Passage,
  passagesOf,
} from '../../src/models/statement-network/passage.ts';
import { splitSentences } from '../../src/stages/sentences/split.ts';

const OPENS = '[{<';
const CLOSES = ']}>';

/** The passage of the text without the brackets, and the parts that stood in them. */
export function marked(given: string): { passage: Passage; parts: Parts } {
  let text = '';
  const starts = [0, 0, 0];
  const spans: [number, number][][] = [[], [], []];
  for (const c of given) {
    const opens = OPENS.indexOf(c);
    const closes = CLOSES.indexOf(c);
    if (opens >= 0) starts[opens] = text.length;
    else if (closes >= 0) spans[closes]?.push([starts[closes] ?? 0, text.length]);
    else text += c;
  }
  const sentences = splitSentences(text, 0, text.length);
  const [passage] = passagesOf({
    text,
    blocks: [{ start: 0, end: text.length }],
    sentences,
  }).passages;
  if (!passage) throw new Error(`No passage in: ${text}`);
  const ranges = (part: number) =>
    (spans[part] ?? []).map(([start, end]) => ({
      first: passage.tokenFrom(start),
      last: passage.tokenFrom(end) - 1,
    }));
  return { passage, parts: { source: ranges(0), cue: ranges(1), content: ranges(2) } };
}
