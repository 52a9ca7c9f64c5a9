/**
 * “The first year was hard,” said Ana Vale. [“We had no money.]: marks that open right after who is
 * quoted and that the paragraph leaves open hold more of the same, since the next paragraph goes on.
 */
import type { Parts, Passage } from '../passage.ts';

/** The parts with such words as their last piece. */
export function withOpenEnd<C extends Parts>({ tokens, quotes, marked }: Passage, c: C): C {
  const open = quotes.at(-1);
  const [piece, ...more] = c.content;
  if (!open || !piece || more.length || marked.at(-1)?.closed) return c;
  const behind = Math.max(...[...c.cue, ...c.source].map((range) => range.last));
  const follows = tokens[behind + 1]?.text === '.' && open.first === behind + 2;
  const isQuoted = quotes.some((q) => q.first <= piece.first && piece.last <= q.last);
  return follows && isQuoted ? { ...c, content: [piece, open] } : c;
}
