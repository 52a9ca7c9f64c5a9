/** A quotation that is left open at the end of a paragraph goes on in the next: both are one. */
import { spanAt } from '../../article/index.ts';
import type { Passage } from '../../models/statement-network/passage.ts';
import type { Scored } from './candidate.ts';

/**
 * Joins a reading without a cue that opens a paragraph to the one that the paragraph before left
 * open. `readings` are ordered by their first content.
 */
export function joinContinued(passages: readonly Passage[], readings: readonly Scored[]): Scored[] {
  const joined: Scored[] = [];
  for (const reading of readings) {
    const before = joined.at(-1);
    const [first] = reading.content;
    const line = first && spanAt(passages, first.start);
    const opens = line && first.start - line.start <= 3;
    if (before && opens && line.before === 'open' && isBare(reading)) {
      const last = before.content.at(-1);
      const held = passages[line.index - 1];
      if (last && (held?.end ?? -1) - last.end <= 3) {
        joined[joined.length - 1] = { ...before, content: [...before.content, ...reading.content] };
        continue;
      }
    }
    joined.push(reading);
  }
  return joined;
}

const isBare = (r: Scored): boolean => r.source.length === 0 && r.cue.length === 0;
