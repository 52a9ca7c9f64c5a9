/**
 * What an attribution's confidence is judged by: how sure both passes were of its parts, in steps, and
 * which words it is made of.
 */
import { mix } from '../hashing.ts';
import type { FeatureBuffer } from '../sequence-model.ts';
import { headOf } from './anchored-features.ts';
import type { Passage } from './passage.ts';
import type { Candidate } from './second-pass.ts';
import { bucket } from './token-values.ts';
import { EDGE, type Word } from './words.ts';

/** Log odds in steps of a half, within ±5. */
const odds = (p: number): number => {
  const bounded = Math.min(0.9933, Math.max(0.0067, p));
  return Math.round(2 * Math.log(bounded / (1 - bounded)));
};
const tenths = (p: number): number => Math.round(p * 10);

/** Adds one item of features. */
export function addConfidenceFeatures(p: Passage, c: Candidate, out: FeatureBuffer): void {
  const w = (i: number): Word => p.words[i] ?? EDGE;
  const cue = { first: c.cue[0]?.first ?? -9, last: c.cue.at(-1)?.last ?? -9 };
  const content = { first: c.content[0]?.first ?? -9, last: c.content.at(-1)?.last ?? -9 };
  const source = c.source[0] ?? { first: -9, last: -9 };
  const head = w(headOf(p, c.cue[0] ?? cue));
  const sourced = c.source.length ? 1 : 0;
  const words = c.content.reduce((sum, r) => sum + r.last - r.first + 1, 0);
  const mark = (i: number): number => ((p.quoted[i] ?? -1) >= 0 ? 1 : 0);
  const quoted = mark(content.first) * 2 + mark(content.last);
  const side = content.first > cue.last ? 1 : content.last < cue.first ? 2 : 3;
  const gap = side === 1 ? content.first - cue.last : side === 2 ? cue.first - content.last : 0;
  const sourceSide = !sourced ? 0 : source.first > cue.last ? 1 : source.last < cue.first ? 2 : 3;
  const sourceGap =
    sourceSide === 1 ? source.first - cue.last : sourceSide === 2 ? cue.first - source.last : 0;
  const sentences = (p.sentence[content.last] ?? 0) - (p.sentence[content.first] ?? 0) > 0 ? 1 : 0;
  const away = (p.sentence[content.first] ?? 0) === (p.sentence[cue.first] ?? 0) ? 0 : 1;
  let t = 500;
  const add = (x: number, y = 0, z = 0) => out.add(mix(t++, x, y, z));
  add(0);
  add(odds(c.cueSure));
  add(odds(c.contentSure));
  add(odds(c.firstSure));
  add(odds(c.leastSure));
  add(odds(c.beginSure));
  add(odds(c.endSure));
  add(sourced ? odds(c.sourceSure) : 99);
  add(Math.round(odds(c.cueSure) / 2), Math.round(odds(c.contentSure) / 2), quoted);
  add(Math.round(odds(c.cueSure) / 2), Math.round(odds(c.firstSure) / 2));
  add(c.coaxed, Math.round(odds(c.contentSure) / 2));
  add(tenths(c.firstContent));
  add(tenths(c.firstSource), sourced);
  add(bucket(words), quoted);
  add(bucket(gap), side, quoted);
  add(bucket(sourceGap), sourceSide);
  add(side, sourceSide, quoted);
  add(sentences, away, quoted);
  add(c.content.length, c.source.length, c.cue.length);
  add(bucket(cue.last - cue.first));
  add(head.id);
  add(head.fine);
  add(head.lexicon);
  add(head.lexicon, side, quoted);
  add(head.lexicon, sourced, w(content.first).lexicon ? 1 : 0);
  add(head.suffix3);
  add(head.fine, side, sourceSide);
  add(w(cue.last + 1).id, head.lexicon);
  add(w(cue.first - 1).id, head.lexicon);
  add(w(cue.last + 1).id);
  add(w(cue.first - 1).id);
  add(w(content.first).id);
  add(w(content.first).id, head.lexicon);
  add(w(content.first).fine);
  add(w(content.first - 1).id);
  add(w(content.last + 1).id);
  add(w(content.last).id);
  add(w(content.last).shape, w(content.last + 1).shape, quoted);
  add(sourced ? w(source.last).id : 2);
  add(sourced ? w(source.last).fine : 2);
  add(sourced ? w(source.first).id : 2);
  add(
    sourced ? w(source.last).shape * 8 + w(source.first).shape : 99,
    bucket(source.last - source.first),
  );
  add(sourced ? w(source.last).suffix3 : 2, sourceSide);
  add(sourced ? w(source.first - 1).id : 2);
  add(Math.min(2, p.index), p.sentence[cue.first] === 0 ? 0 : 1, quoted);
  out.next();
}
