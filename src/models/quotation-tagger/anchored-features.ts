/**
 * Features of the second pass: each token as seen from one cue (Citron's idea, Newell et al. 2018).
 * They ask where the token stands from the cue, what lies between, and what the first pass took it for.
 */
import { hashString, mix } from '../hashing.ts';
import type { FeatureBuffer } from '../sequence-model.ts';
import { bucket } from './features.ts';
import type { FirstPass } from './first-pass.ts';
import { CONTENT, CUE, SOURCE } from './labels.ts';
import { isReportingVerb } from './lexicon.ts';
import type { Passage, Range } from './passage.ts';
import { EDGE, type Word } from './words.ts';

const THAT = hashString('that');
const BY = hashString('by');
const BE = new Set(
  ['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s"].map((w) => hashString(w)),
);

/** The token that carries a cue: its reporting verb, else its first word of any lexicon, else its last. */
export function headOf(p: Passage, { first, last }: Range): number {
  let any = -1;
  for (let i = first; i <= last; i++) {
    const { lexicon } = p.words[i] ?? EDGE;
    if (isReportingVerb(lexicon)) return i;
    if (any < 0 && lexicon) any = i;
  }
  return any < 0 ? last : any;
}

/** Ordinal of each token's run of one part (content, cue, source) counted away from the cue. */
function runs({ path }: FirstPass, from: number, to: number, cue: Range): Int32Array {
  const ordinal = new Int32Array(to - from);
  const part = (i: number) => ((path[i] as number) + 1) >> 1;
  for (const step of [1, -1]) {
    const counts = [0, 0, 0, 0];
    let previous = 0;
    for (let i = step === 1 ? cue.last + 1 : cue.first - 1; i >= from && i < to; i += step) {
      const here = part(i);
      const begins =
        step === 1
          ? (path[i] as number) % 2 === 1
          : previous !== here || (path[i + 1] as number) % 2 === 1;
      if (here && (begins || previous !== here)) counts[here] = (counts[here] as number) + 1;
      ordinal[i - from] = step * Math.min(3, counts[here] as number);
      previous = here;
    }
  }
  return ordinal;
}

/** Adds an item of features for each token from `from` up to `to`. */
export function addAnchoredFeatures(
  p: Passage,
  pass: FirstPass,
  cue: Range,
  from: number,
  to: number,
  out: FeatureBuffer,
): void {
  const { words, quoted, sentence } = p;
  const { path, probability, size } = pass;
  const head = headOf(p, cue);
  const w = (i: number): Word => words[i] ?? EDGE;
  const [h, hn, hp] = [w(head), w(cue.last + 1), w(cue.first - 1)];
  const n = words.length;
  const q = (i: number): number => (i < 0 || i >= n ? 2 : (quoted[i] as number) < 0 ? 0 : 1);
  const ordinal = runs(pass, from, to, cue);
  const passive = BE.has(w(head - 1).id) || BE.has(w(head - 2).id) ? 1 : 0;
  const by = hn.id === BY ? 1 : 0;
  const voice = passive * 2 + by;
  const context = q(cue.first - 1) * 9 + q(cue.last + 1) * 3 + (q(head) === 1 ? 1 : 0);
  const home = sentence[head] as number;
  const start = p.sentences[home]?.first ?? 0;
  const clause = mix(
    7,
    hp.comma ? 1 : 0,
    hn.comma ? 1 : hn.stop ? 2 : 0,
    cue.first === start ? 1 : 0,
  );
  // What lies between the token and the cue, counted outwards from the cue.
  const commas = new Uint8Array(to - from);
  const flags = new Uint8Array(to - from);
  for (const step of [1, -1]) {
    let seen = 0;
    let flag = 0;
    for (let i = step === 1 ? cue.last + 1 : cue.first - 1; i >= from && i < to; i += step) {
      commas[i - from] = Math.min(3, seen);
      flags[i - from] = flag;
      if (w(i).comma) seen++;
      if (w(i).id === THAT) flag |= 1;
      if (path[i] === CUE) flag |= 2;
      const label = path[i] as number;
      if (label === SOURCE || label === SOURCE + 1) flag |= 4;
      if (label === CONTENT || label === CONTENT + 1) flag |= 8;
      if (q(i) === 1) flag |= 16;
    }
  }
  for (let i = from; i < to; i++) {
    const c = w(i);
    const side = i < cue.first ? 1 : i > cue.last ? 2 : 3;
    const far = side === 1 ? cue.first - i : i - cue.last;
    const d = side === 3 ? 20 + Math.min(3, i - cue.first) : side * 10 + bucket(far);
    const s = Math.max(-3, Math.min(3, (sentence[i] as number) - home));
    const label = path[i] as number;
    const run = ordinal[i - from] as number;
    const comma = commas[i - from] as number;
    const flag = flags[i - from] as number;
    const next = i + 1 < n ? (path[i + 1] as number) : 9;
    let t = 200;
    const add = (x: number, y = 0, z = 0) => out.add(mix(t++, x, y, z));
    add(d, label, run);
    add(d, s, q(i));
    add(label, run, context);
    add(label * 10 + next, run, s);
    add(label, run, h.id);
    add(label, run, h.lexicon);
    add(label * 4 + comma, flag, side);
    add(side, s, flag);
    add(side, h.id, comma);
    add(side, h.fine, s);
    add(side, h.id, hn.id);
    add(side, h.id, hp.id);
    add(d, h.id);
    add(d, h.lexicon, hn.lexicon);
    add(d, hn.id);
    add(d, hp.id);
    add(d, c.id);
    add(d, c.shape, w(i - 1).shape * 8 + w(i + 1).shape);
    add(d, w(i - 1).id);
    add(d, w(i + 1).id);
    add(side, c.id, h.id);
    add(side, c.id, w(i - 1).id);
    add(side, c.id, w(i + 1).id);
    add(side, comma, context * 2 + voice);
    add(voice, d, label);
    add(voice, side, run);
    add(clause, side, s);
    add(clause, label, run);
    add(side, q(i - 1) * 9 + q(i) * 3 + q(i + 1), s * 4 + comma);
    add(side, flag, comma * 16 + q(i) * 8 + c.shape);
    add(side, s, q(i) * 2 + (hp.comma ? 1 : 0));
    add(s, q(i), mix(3, context, clause));
    // How sure the first pass was, in tenths, of each part here.
    t = 260;
    for (let part = 1; part < size; part += 2) {
      const at = i * size + part;
      const sure = (probability[at] as number) + (probability[at + 1] as number);
      const level =
        sure > 0.9 ? 5 : sure > 0.6 ? 4 : sure > 0.3 ? 3 : sure > 0.1 ? 2 : sure > 0.02 ? 1 : 0;
      const begins = (probability[at] as number) > 0.2 ? 1 : 0;
      add(level, begins, side);
      add(level, run, s * 10 + side);
      add(level, d, voice);
    }
    const cueAt = head * size + CUE;
    const cueSure = (probability[cueAt] as number) + (probability[cueAt + 1] as number);
    add(Math.round(cueSure * 5), side, label);
    out.next();
  }
}
