/**
 * What tells good bounds of a content from bad ones: how it begins, what stands right before and
 * behind it, what it leaves of its sentence, and where in it the reporter may have gone on himself.
 */
import { mix } from '../../../models/hashing.ts';
import type { FeatureBuffer } from '../../../models/sequence-model.ts';
import { headOf } from '../../../models/statement-network/cues.ts';
import type { Passage, Range } from '../../../models/statement-network/passage.ts';
import { EDGE, type Word } from '../../../models/statement-network/words.ts';
import type { PassageCandidate } from '../candidate.ts';
import { actOf, ahead, behind, inside, opening, rest, torn } from './form.ts';
import { bucket } from './steps.ts';

/** What the other features know of the candidate, as numbers. */
export interface Known {
  readonly by: number;
  /** First to last token of the cue. */
  readonly cue: Range;
  /** 0 where none of the content stands in marks, 1 for a part of it, 2 for all. */
  readonly share: number;
  readonly quoted: number;
  readonly side: number;
  readonly sourceSide: number;
  readonly kind: number;
  readonly words: number;
  /** 1 where a content opens with "that" and the like, and where a finite verb stands in one. */
  readonly clause: number;
  readonly verb: number;
  readonly head: Word;
}

/** Adds to the item that is being made. */
export function addBoundFeatures(
  p: Passage,
  c: PassageCandidate,
  { by, cue, share, quoted, side, sourceSide, kind, words, clause, verb, head }: Known,
  out: FeatureBuffer,
): void {
  const w = (i: number): Word => p.words[i] ?? EDGE;
  const [piece, lastPiece] = [c.content[0], c.content.at(-1)];
  if (!piece || !lastPiece) return;
  const cued = c.cue.length > 0;
  const at = cued ? headOf(p, c.cue[0] ?? cue) : -1;
  const act = cued ? actOf(p.word(at)) : 0;
  const sourced = c.source.length ? 1 : 0;
  let t = 700;
  const add = (x: number, y = 0, z = 0) => out.add(mix(t++, x, y, z));
  const opens = opening(p, piece);
  const form = opens * 4 + verb * 2 + clause;
  const after = behind(p, lastPiece);
  const before = ahead(p, piece, cue);
  const left = rest(p, lastPiece, [...c.cue, ...c.source]);
  const leftover = bucket(left.words) * 2 + left.clause;
  const broken = torn(p, c.content);
  add(act, form, share);
  add(act, opens, kind);
  add(act, side, quoted);
  add(head.id, form, share);
  add(head.id, opens, kind);
  add(form, kind, share);
  add(form, side, sourceSide);
  add(form, bucket(words));
  add(act, kind, sourced);
  add(by, form);
  add(by, head.id);
  add(by, act);
  add(by, after);
  add(by, before);
  add(by, leftover);
  add(by, w(lastPiece.last + 1).id);
  add(by, w(lastPiece.last + 2).id);
  add(after, before, side);
  add(after, leftover);
  add(after, share, quoted);
  add(after, w(lastPiece.last + 2).id);
  add(leftover, side, quoted);
  add(leftover, head.id);
  add(before, form);
  add(before, head.id);
  add(before, act);
  add(broken, share);
  add(broken, by);
  add(broken, side, quoted);
  const within = inside(p, c.content);
  const opener = within.first < 0 ? EDGE : w(within.first);
  const later = within.last < 0 ? EDGE : w(within.last);
  add(opener.id, side);
  add(opener.id, w(within.first + 1).id);
  add(opener.id, by);
  add(later.id, w(within.last + 1).coarse);
  add(later.id, after);
  add(within.verb < 0 ? 0 : w(within.verb).id);
  add(within.verb < 0 ? 0 : 1, by, share);
  add(within.verb < 0 ? 0 : 1, after, side);
  add(within.commas, after, side);
  add(within.commas, by);
  add(within.commas, opens, leftover);
}
