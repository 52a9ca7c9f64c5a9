/**
 * What a candidate's confidence is judged by: who proposed it, what the network sees of it in steps,
 * which words it is made of and which stand around it.
 */
import { hashString, mix } from '../../../models/hashing.ts';
import type { FeatureBuffer } from '../../../models/sequence-model.ts';
import { headOf } from '../../../models/statement-network/cues.ts';
import type { Passage, Range } from '../../../models/statement-network/passage.ts';
import { EDGE, type Word } from '../../../models/statement-network/words.ts';
import type { PassageCandidate } from '../candidate.ts';
import { addBoundFeatures } from './bound-features.ts';
import { conditional, finite, negation, opensClause, saying, sourceKind } from './clause.ts';
import { addNetworkFeatures, type View } from './network-features.ts';
import { bucket } from './steps.ts';

const NOWHERE: Range = { first: -9, last: -9 };

/** First to last token of a part; tokens that are not there where it is absent. */
const extent = (part: readonly Range[]): Range => ({
  first: part[0]?.first ?? NOWHERE.first,
  last: part.at(-1)?.last ?? NOWHERE.last,
});

/** 1 when the part stands behind the other, 2 when before it, 3 when around or in it. */
const sideOf = (part: Range, other: Range): number =>
  part.first > other.last ? 1 : part.last < other.first ? 2 : 3;

const gapOf = (part: Range, other: Range, side: number): number =>
  side === 1 ? part.first - other.last : side === 2 ? other.first - part.last : 0;

/** Adds one item of features; `view` is what the network sees of it. */
export function addConfidenceFeatures(
  p: Passage,
  c: PassageCandidate,
  view: View,
  out: FeatureBuffer,
): void {
  const w = (i: number): Word => p.words[i] ?? EDGE;
  const [cue, content, source] = [extent(c.cue), extent(c.content), extent(c.source)];
  const by = hashString(c.by);
  const cued = c.cue.length ? 1 : 0;
  const sourced = c.source.length ? 1 : 0;
  const head = cued ? w(headOf(p, c.cue[0] ?? cue)) : EDGE;
  const words = c.content.reduce((sum, r) => sum + r.last - r.first + 1, 0);
  const mark = (i: number): number => (p.inMarks(i) ? 1 : 0);
  const marked = c.content.reduce((sum, r) => sum + countOf(r, mark), 0);
  const quoted = mark(content.first) * 2 + mark(content.last);
  const share = marked === 0 ? 0 : marked === words ? 2 : 1;
  const side = cued ? sideOf(content, cue) : 0;
  const gap = gapOf(content, cue, side);
  const sourceSide = cued && sourced ? sideOf(source, cue) : 0;
  const sourceGap = gapOf(source, cue, sourceSide);
  const sentence = p.sentences[p.sentence[cued ? cue.first : content.first] ?? 0] ?? NOWHERE;
  const sentences = (p.sentence[content.last] ?? 0) - (p.sentence[content.first] ?? 0) > 0 ? 1 : 0;
  const away = (p.sentence[content.first] ?? 0) === (p.sentence[cue.first] ?? 0) ? 0 : 1;
  const clause = c.content.some((r) => opensClause(p, r)) ? 1 : 0;
  const verb = c.content.some((r) => finite(p, r)) ? 1 : 0;
  const not = cued ? negation(p, cue) : 0;
  const kind = sourceKind(p, c.source);
  const said = saying(p, c.content);
  let t = 500;
  const add = (x: number, y = 0, z = 0) => out.add(mix(t++, x, y, z));
  add(0);
  add(by, cued, sourced);
  add(by, bucket(words), quoted);
  add(by, head.id);
  t = 540;
  add(bucket(words), share);
  add(bucket(words), quoted);
  add(bucket(gap), side, quoted);
  add(bucket(sourceGap), sourceSide);
  add(side, sourceSide, quoted);
  add(side, sourceSide, share);
  add(sentences, away, quoted);
  add(c.content.length, c.source.length, c.cue.length);
  add(bucket(cue.last - cue.first));
  add(verb, clause, share);
  add(head.id, verb * 2 + clause, share);
  add(head.stem, verb * 2 + clause, share);
  add(head.lexicon, verb * 2 + clause, share);
  add(head.id);
  add(head.stem);
  add(head.fine);
  add(head.coarse, share);
  add(head.lexicon);
  add(head.lexicon, side, quoted);
  add(head.lexicon, sourced, w(content.first).lexicon ? 1 : 0);
  add(head.suffix3);
  add(head.fine, side, sourceSide);
  add(head.id, share, sourced);
  add(not, share);
  add(not, head.lexicon);
  add(cued ? conditional(p, c.source.length ? Math.min(source.first, cue.first) : cue.first) : 0);
  add(w(cue.last + 1).id, head.lexicon);
  add(w(cue.first - 1).id, head.lexicon);
  add(w(cue.first).id, w(cue.last).id);
  add(w(cue.last).id, head.id);
  add(w(cue.last + 1).id);
  add(w(cue.first - 1).id);
  add(w(content.first).id);
  add(w(content.first).id, head.lexicon);
  add(w(content.first).id, head.id);
  add(w(content.first).id, w(content.first + 1).id);
  add(w(content.first).fine);
  add(w(content.first).suffix3, share);
  add(w(content.first - 1).id);
  add(w(content.last + 1).id);
  add(w(content.last).id);
  add(w(content.last).shape, w(content.last + 1).shape, quoted);
  add(w(content.last + 1).id, w(content.last + 2).id, share);
  add(sourced ? w(source.last).id : 2);
  add(sourced ? w(source.last).fine : 2);
  add(sourced ? w(source.last).coarse : 2, head.lexicon);
  add(sourced ? w(source.first).id : 2);
  add(
    sourced ? w(source.last).shape * 8 + w(source.first).shape : 99,
    bucket(source.last - source.first),
  );
  add(sourced ? w(source.last).suffix3 : 2, sourceSide);
  add(sourced ? w(source.first - 1).id : 2);
  add(said, cued, sourced);
  add(said, by);
  add(said, side, sourceSide);
  add(said, head.lexicon);
  add(said, bucket(words));
  add(kind);
  add(kind, head.lexicon, share);
  add(kind, head.id);
  add(kind, verb * 2 + clause, side);
  add(kind, w(content.first).id);
  add(head.id, w(content.first).fine);
  add(head.fine, w(content.first).fine);
  add(head.id, side, sourceSide);
  add(head.id, bucket(words));
  add(w(cue.first - 1).id, head.id);
  add(w(cue.first - 1).coarse, head.fine);
  add(w(content.first).coarse, w(content.first + 1).coarse, verb);
  add(w(content.last).fine);
  add(w(cue.first - 2).id, w(cue.first - 1).id);
  add(Math.min(5, p.quotes.length), share);
  add(Math.min(9, p.sentences.length), Math.min(4, p.sentence[cue.first] ?? 0));
  add(w(sentence.first).id);
  add(w(sentence.last).id, share);
  add(Math.min(2, p.index), p.sentence[cue.first] === 0 ? 0 : 1, quoted);
  const known = { by, cue, share, quoted, side, sourceSide, kind, words, clause, verb, head };
  addBoundFeatures(p, c, known, out);
  addNetworkFeatures(view, c, known, out);
  out.next();
}

function countOf({ first, last }: Range, mark: (i: number) => number): number {
  let count = 0;
  for (let i = first; i <= last; i++) count += mark(i);
  return count;
}
