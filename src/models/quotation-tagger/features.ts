/** Features of the first pass: every token of a passage by its words, marks and nearby reporting verbs. */
import { hashString, mix } from '../hashing.ts';
import type { FeatureBuffer } from '../sequence-model.ts';
import { ATTITUDE, isReportingVerb, PHRASE, SPEECH_NOUN, STANCE_NOUN } from './lexicon.ts';
import { endings, type Passage } from './passage.ts';
import { EDGE, type Word } from './words.ts';

const THAT = hashString('that');

/** Distances in steps that widen: 0, 1, 2, 3, 4-5, 6-8, 9-14, 15 and more. */
export const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 15 ? 6 : 7);

const isCue = (w: Word): boolean =>
  isReportingVerb(w.lexicon) || (w.lexicon & (PHRASE | SPEECH_NOUN | STANCE_NOUN | ATTITUDE)) !== 0;

/** Per token: the nearest lexicon cue outside quotation marks to the left and right in its sentence. */
function nearest(p: Passage, step: 1 | -1): Int32Array {
  const n = p.words.length;
  const found = new Int32Array(n).fill(-1);
  let last = -1;
  for (let k = 0; k < n; k++) {
    const i = step === 1 ? k : n - 1 - k;
    if (last >= 0 && p.sentence[last] !== p.sentence[i]) last = -1;
    found[i] = last;
    const w = p.words[i];
    if (w && isReportingVerb(w.lexicon | (w.lexicon & PHRASE ? 1 : 0)) && (p.quoted[i] ?? 0) < 0)
      last = i;
  }
  return found;
}

/** Adds one item of features a token. */
export function addFeatures(p: Passage, out: FeatureBuffer): void {
  const { words, quoted, quotes } = p;
  const n = words.length;
  const left = nearest(p, 1);
  const right = nearest(p, -1);
  const w = (i: number): Word => words[i] ?? EDGE;
  const q = (i: number): number => (i < 0 || i >= n ? 2 : (quoted[i] as number) < 0 ? 0 : 1);
  const before = endings.indexOf(p.before);
  const place = Math.min(2, p.index) * 2 + (w(n - 1).stop ? 1 : 0);
  let cues = 0;
  let commas = 0;
  let that = 0;
  for (let i = 0; i < n; i++) {
    const range = p.sentences[p.sentence[i] as number] ?? { first: 0, last: n - 1 };
    if (i === range.first) {
      cues = 0;
      commas = 0;
      that = 0;
      for (let k = range.first; k <= range.last; k++)
        if (isReportingVerb(w(k).lexicon) && q(k) === 0) cues++;
    }
    const [a, b, c, d, e] = [w(i - 2), w(i - 1), w(i), w(i + 1), w(i + 2)];
    let t = 1;
    const add = (x: number, y = 0, z = 0) => out.add(mix(t++, x, y, z));
    const q0 = q(i);
    add(c.id);
    add(b.id);
    add(d.id);
    add(a.id);
    add(e.id);
    add(w(i - 3).id);
    add(w(i + 3).id);
    add(b.id, c.id);
    add(c.id, d.id);
    add(a.id, b.id);
    add(d.id, e.id);
    add(b.id, c.id, d.id);
    add(a.id, b.id, c.id);
    add(c.id, d.id, e.id);
    add(b.id, d.id);
    add(c.suffix3);
    add(b.suffix3);
    add(d.suffix3);
    add(b.suffix2, c.suffix2, d.suffix2);
    add(c.suffix2, d.suffix2, e.suffix2);
    add(a.suffix2, b.suffix2, c.suffix2);
    add(c.stem);
    add(c.stem, d.id);
    add(b.id, c.stem);
    add(b.lexicon, c.lexicon, d.lexicon);
    add(c.lexicon, d.lexicon, e.lexicon);
    add(c.lexicon, d.id);
    add(b.id, c.lexicon);
    add(c.lexicon, q(i - 1) * 3 + q(i + 1), b.shape * 8 + d.shape);
    add(a.shape * 512 + b.shape * 64 + c.shape * 8 + d.shape, e.shape);
    add(c.shape, b.id, d.id);
    add(q(i - 1) * 9 + q0 * 3 + q(i + 1), c.shape * 8 + b.shape);
    add(q(i - 1) * 9 + q0 * 3 + q(i + 1), c.id);
    add(c.fine);
    add(b.fine);
    add(d.fine);
    add(c.coarse, d.coarse);
    add(b.coarse, c.coarse);
    add(b.coarse, c.coarse, d.coarse);
    add(c.coarse, d.id);
    add(b.id, c.coarse);
    add(c.fine, c.suffix2);
    const l = left[i] as number;
    const r = right[i] as number;
    const lw = l < 0 ? EDGE : w(l);
    const rw = r < 0 ? EDGE : w(r);
    const dl = l < 0 ? 9 : bucket(i - l);
    const dr = r < 0 ? 9 : bucket(r - i);
    const lexicon = isCue(c) ? 1 : 0;
    add(dl * 10 + dr, q0, lexicon);
    add(dl, lw.lexicon, that * 4 + Math.min(3, commas));
    add(dr, rw.lexicon, q0);
    add(lw.id, dl);
    add(rw.id, dr);
    add(lw.id, l < 0 ? 0 : w(l + 1).id, that);
    add(lw.fine, dl);
    add(rw.fine, dr);
    add(lw.fine, that, c.shape);
    add(lw.id, c.id);
    add(rw.id, c.id);
    add(lw.id, c.shape, Math.min(4, commas) * 2 + that);
    add(Math.min(3, cues), q0, p.sentence[i] === 0 ? 0 : 1);
    add(bucket(i - range.first), Math.min(3, cues), q0);
    add(bucket(range.last - i), dl, q0);
    add(w(range.first).id, q0, dl);
    add(w(range.first).id, w(range.first + 1).id);
    add(w(range.last - 1).id, w(range.last - 2).id, dl);
    add(q(range.first), q(range.last), q0 * 8 + dl);
    add(c.id, place);
    add(place, c.lexicon, c.shape);
    add(before, bucket(i), q0 * 8 + c.shape);
    add(before, place, Math.min(3, n - 1 - i));
    if (q0 === 1) {
      const { first, last } = quotes[quoted[i] as number] ?? range;
      t = 100;
      const size = last - first < 4 ? 0 : last - first < 9 ? 1 : last - first < 20 ? 2 : 3;
      add(size, w(first - 1).lexicon, w(last + 1).lexicon);
      add(w(first - 1).id, size);
      add(w(last + 1).id, w(last + 2).shape);
      add(w(last - 1).id, w(last + 1).id, size);
      add(w(first + 1).shape, size, first === 0 ? 1 : 0);
      add(first === 0 ? 1 : 0, last === n - 1 ? 1 : 0, size);
      add(w(last + 1).id, w(last + 2).id, w(last + 3).id);
      add(w(first - 1).id, w(first - 2).id);
      add(quoted[i] === 0 ? 0 : 1, quotes.length > 1 ? 1 : 0, before);
    } else {
      t = 120;
      // How far the nearest quotation marks are on each side, within a few words.
      let back = 1;
      while (back < 8 && q(i - back) === 0) back++;
      let ahead = 1;
      while (ahead < 8 && q(i + ahead) === 0) ahead++;
      const behind = q(i - back) === 1 ? back : 9;
      const after = q(i + ahead) === 1 ? ahead : 9;
      add(behind, after, c.lexicon);
      add(behind, c.shape, b.id);
      add(behind, after, c.shape);
      add(behind, c.id);
      add(after, c.id);
      add(quotes.length ? 1 : 0, c.lexicon);
    }
    out.next();
    if (c.comma) commas++;
    if (c.id === THAT) that = 1;
    if (l !== i && isReportingVerb(c.lexicon) && q0 === 0) that = 0;
  }
}
