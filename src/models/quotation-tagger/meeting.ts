/** How readings of a passage meet: which of them share words, and which of two is mistaken. */
import { overlaps, type Span } from '../../article/index.ts';
import type { Reading } from './reading.ts';

/** Without a source, or with the "it" of "it was announced". */
export const isNobody = (text: string, { source: [source] }: Reading): boolean =>
  !source || /^it$/i.test(text.slice(source.start, source.end));

/** Whether the reading shares words with another one that does not lie within it. */
export const contradicts = (reading: Reading, others: readonly Reading[]): boolean =>
  others.some(
    (o) =>
      meets(reading, [o]) &&
      ![...o.content, ...o.cue, ...o.source].every((part) =>
        reading.content.some((c) => c.start <= part.start && part.end <= c.end),
      ),
  );

const meetIn = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((x) => b.some((y) => overlaps(x, y)));

/** Whether it has the verb of the other one, and of what was said, and not of whoever said it, some words. */
export const isSame = (r: Reading, inverted: Reading): boolean =>
  meetIn(r.cue, inverted.cue) &&
  meetIn(r.content, inverted.content) &&
  !meetIn(r.content, inverted.source);

/** Whether it takes the verb of one of those, or whoever speaks, for something else. */
export const misreads = (r: Reading, inverted: readonly Reading[]): boolean =>
  inverted.some((o) => meetIn(r.cue, o.cue) || meetIn(r.content, [...o.cue, ...o.source]));

export const meets = (reading: Reading, others: readonly Reading[]): boolean =>
  others.some((o) => o.content.some((a) => reading.content.some((b) => overlaps(a, b))));
