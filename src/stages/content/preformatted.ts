/** Text whose own line breaks are shown, as in a `pre` element. */
import { type Element, Text } from 'domhandler';
import type { BlockGatherer } from './block-gatherer.ts';

/** Lines at least this long were broken to fit a width, as old mail and agency copy is. */
const WRAPPED = 50;

/** Adds a text node line by line; a blank line ends a block, breaks that only fit a width are spaces. */
export function addPreformatted(gatherer: BlockGatherer, node: Text, element: Element): void {
  const { data } = node;
  const start = node.startIndex ?? 0;
  // With character references in it, a place in the text is no place in the page.
  const exact = (node.endIndex ?? 0) - start === data.length;
  let from = 0;
  const add = (to: number) => {
    if (from === to) return;
    const text = new Text(data.slice(from, to));
    text.startIndex = exact ? start + from : start;
    text.endIndex = exact ? start + to : (node.endIndex ?? 0);
    gatherer.add(text, element);
  };
  let line = 0;
  for (let at = data.indexOf('\n'); at >= 0; at = data.indexOf('\n', at + 1)) {
    const isBlank = !data.slice(line, at).trim();
    const wraps = at - line >= WRAPPED && !isBlank && /^[ \t]*\S/.test(data.slice(at + 1, at + 80));
    if (!wraps) {
      add(at);
      gatherer.lineBreak();
      from = at + 1;
    }
    line = at + 1;
  }
  add(data.length);
}
