/** Draws marks into a stretch of text: in colour, or with brackets and words where there is none. */
import type { Colors } from 'picocolors/types.js';
import type { Span } from '../article/index.ts';
import type { Mark } from './marks.ts';

/** The innermost mark over an offset is the one that is seen. */
const over = (marks: readonly Mark[], offset: number): Mark | undefined =>
  marks.findLast(({ start, end }) => start <= offset && offset < end);

function inColour(text: string, span: Span, marks: readonly Mark[], colours: Colors): string {
  const edges = new Set([span.start, span.end]);
  for (const { start, end } of marks) {
    edges.add(Math.max(start, span.start));
    edges.add(Math.min(end, span.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((start, i) => {
      const words = text.slice(start, cuts[i + 1]);
      const mark = over(marks, start);
      return mark ? colours[mark.paint](words) : words;
    })
    .join('');
}

function inBrackets(text: string, span: Span, marks: readonly Mark[]): string {
  const opens = new Map<number, string>();
  const closes = new Map<number, string>();
  for (const { start, end, label } of marks) {
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    opens.set(from, `${opens.get(from) ?? ''}[${label}: `);
    closes.set(to, `${closes.get(to) ?? ''}]`);
  }
  const cuts = [...new Set([...opens.keys(), ...closes.keys()])].sort((a, b) => a - b);
  let drawn = '';
  let at = span.start;
  for (const cut of cuts) {
    drawn += text.slice(at, cut) + (closes.get(cut) ?? '') + (opens.get(cut) ?? '');
    at = cut;
  }
  return drawn + text.slice(at, span.end);
}

/** The text of a span with its marks, which must be ordered by `bySpan` and overlap the span. */
export const paint = (text: string, span: Span, marks: readonly Mark[], colours: Colors): string =>
  colours.isColorSupported ? inColour(text, span, marks, colours) : inBrackets(text, span, marks);
