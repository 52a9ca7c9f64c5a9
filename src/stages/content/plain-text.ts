/** Plain text as input: its paragraphs are the stretches between blank lines. */
import { type Block, trim } from '../../article/index.ts';

/** One paragraph block a stretch between blank lines; the text itself is not changed. */
export function paragraphsOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  const push = (end: number) => {
    const span = trim(text, { start, end });
    if (span.start < span.end) blocks.push({ ...span, role: 'paragraph' });
  };
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
    let next = i + 1;
    while (next < text.length && ' \t\r'.includes(text.charAt(next))) next++;
    if (text.charAt(next) !== '\n') continue;
    push(i);
    start = next;
  }
  push(text.length);
  return blocks;
}
