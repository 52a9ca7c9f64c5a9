/** A sentence with its parts marked: `[source] {cue} <content>`; what the rules of doubt are asked about. */
import {
  type Parts,
  type Passage,
  passagesOf,
  type Range,
  tokenFrom,
} from '../../src/models/quotation-tagger/passage.ts';
import { runPipeline } from '../../src/pipeline/run.ts';
import { content } from '../../src/stages/content/index.ts';
import { sentences } from '../../src/stages/sentences/index.ts';

const OPENS = '[{<';
const CLOSES = ']}>';

/** The passage of the text without the brackets, and the parts that stood in them. */
export function doubted(marked: string): { passage: Passage; parts: Parts } {
  let text = '';
  const starts = [0, 0, 0];
  const spans: [number, number][][] = [[], [], []];
  for (const c of marked) {
    const opens = OPENS.indexOf(c);
    const closes = CLOSES.indexOf(c);
    if (opens >= 0) starts[opens] = text.length;
    else if (closes >= 0) spans[closes]?.push([starts[closes] ?? 0, text.length]);
    else text += c;
  }
  const article = runPipeline({ id: 'test', text, language: 'en' }, [content(), sentences()]);
  const [passage] = passagesOf(article).passages;
  if (!passage) throw new Error(`No passage in: ${text}`);
  const ranges = (part: number): Range[] =>
    (spans[part] ?? []).map(([start, end]) => ({
      first: tokenFrom(passage, start),
      last: tokenFrom(passage, end) - 1,
    }));
  return { passage, parts: { source: ranges(0), cue: ranges(1), content: ranges(2) } };
}
