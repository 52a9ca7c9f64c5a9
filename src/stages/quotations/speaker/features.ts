/** What a candidate is judged by: how the source refers, and how near, salient and alike the candidate is. */
import type { Mention } from '../../../article/index.ts';
import type { Gender } from '../../../models/genders/gender.ts';
import { type FeatureBuffer, hashString, mix } from '../../../models/index.ts';
import type { Candidate } from './candidates.ts';
import { type Discourse, wordsOf } from './discourse.ts';
import { addElsewhere } from './features-elsewhere.ts';
import { describedGender } from './gender.ts';
import { FORMS, type Question } from './question.ts';
import {
  type Add,
  agreement,
  KINDS,
  nounClass,
  PREPOSITION,
  SPEAKER_KINDS,
  steps,
  typeOf,
  type View,
} from './signs.ts';

/** Characters before a source in which people named since the last speaker are looked for. */
const FAR = 2000;

/** Adds an item of features for each candidate. */
export function addFeatures(
  q: Question,
  candidates: readonly Candidate[],
  discourse: Discourse,
  out: FeatureBuffer,
): void {
  const form = FORMS.indexOf(q.form);
  const asked: Gender | undefined =
    q.form === 'he' ? 'masculine' : q.form === 'she' ? 'feminine' : describedGender(q.head);
  const noun = nounClass(q.form === 'none' || q.phrase === null ? '' : q.head);
  const head = noun ? hashString(q.head) : 0;
  const by = hashString(q.reading.by);
  const type = q.type === 'direct' ? 0 : q.type === 'mixed' ? 1 : 2;
  const cueHash = hashString(q.cue);
  const passive = q.passive ? 1 : 0;
  const participle = /^\p{L}+ing\b/u.test(q.cue) ? 1 : 0;
  const previous = q.previous;
  const sincePersons = new Set<string>();
  const agreeing = candidates.map((c) => {
    if (!c.entity && c.kind !== 'spoke' && c.kind !== 'noun') return 3;
    const own = c.entity
      ? c.entity.type === 'person'
        ? discourse.genderOf(c.entity.id)
        : undefined
      : describedGender(wordsOf(c.speaker.name ?? '').at(-1) ?? '');
    return agreement(asked, own);
  });
  const lastMention = candidates.map((c) =>
    c.entity && !c.mention ? discourse.lastBefore(c.entity.id, q.at) : undefined,
  );
  if (previous)
    for (const m of discourse.within({ start: Math.max(previous.end, q.at - FAR), end: q.at }))
      if (m.type === 'person' && !discourse.isSaid(m)) sincePersons.add(m.entity);
  // Rank by nearness among those of a kind who agree.
  const near = candidates
    .map((c, i) => ({ i, at: lastMention[i]?.start ?? c.at ?? -1, type: typeOf(c) }))
    .filter(({ i, at }) => at >= 0 && agreeing[i] !== 2 && candidates[i]?.kind !== 'words')
    .sort((a, b) => b.at - a.at);
  const rankOf = new Map<number, number>();
  const rivals = new Map<number, number>();
  for (const { i, type: t } of near) {
    const n = rivals.get(t) ?? 0;
    rankOf.set(i, n);
    rivals.set(t, n + 1);
  }
  const several = candidates.some((c) => c.kind === 'several') ? 1 : 0;
  const capitals = Math.min(
    3,
    (q.phrase?.core ?? []).slice(1).filter((x) => /^\p{Lu}/u.test(x.text)).length,
  );
  const hasName = candidates.some((c) => c.kind === 'within') ? 1 : 0;
  const adder = (first: number): Add => {
    let t = first;
    return (a, b = 0, d = 0) => out.add(mix(t++, a, b, d));
  };
  const view: View = {
    q,
    discourse,
    form,
    noun,
    head,
    type,
    cueHash,
    passive,
    participle,
    capitals,
    hasName,
    agreeing,
    lastMention,
    rankOf,
    rivals,
    sincePersons,
  };
  for (const [i, c] of candidates.entries()) {
    const kind = KINDS.indexOf(c.kind);
    const what = typeOf(c);
    const f = adder(700);
    f(kind, form);
    f(kind, form, what);
    f(kind, form, noun);
    f(kind, what, head);
    f(kind, noun, what * 2 + hasName);
    f(kind, by);
    f(kind, form, type);
    f(kind, form, passive);
    f(kind, several, what);
    f(kind, cueHash);
    if (c.kind === 'within' && c.mention) within(c.mention, c, adder(720));
    if (c.kind === 'words' || c.kind === 'nobody' || c.kind === 'beside' || c.kind === 'several')
      words(c, adder(740));
    if (c.kind === 'elsewhere' || c.kind === 'spoke' || c.kind === 'noun' || c.kind === 'pair')
      addElsewhere(view, c, i, adder(760));
    out.next();
  }

  function within(m: Mention, c: Candidate, f: Add): void {
    const { phrase } = q;
    if (!phrase) return;
    const what = typeOf(c);
    const core = { start: phrase.core[0]?.start ?? 0, end: phrase.core.at(-1)?.end ?? 0 };
    const place =
      m.start <= phrase.head.start && phrase.head.end <= m.end
        ? 0
        : m.end <= core.start
          ? 1
          : m.end <= phrase.head.start
            ? 2
            : m.start < core.end
              ? 3
              : 4;
    const before = phrase.tokens.findLast((x) => x.end <= m.start)?.text.toLowerCase() ?? '';
    const next = phrase.tokens.find((x) => x.start >= m.end)?.text.toLowerCase() ?? '';
    const comma = phrase.tokens.findLastIndex(
      (x) => x.end <= m.start && /^[,(–—:-]+$/.test(x.text),
    );
    const since = comma < 0 ? 9 : phrase.tokens.findLastIndex((x) => x.end <= m.start) - comma;
    const links =
      comma < 0
        ? 2
        : phrase.tokens.slice(comma + 1).some((x) => x.end <= m.start && PREPOSITION.test(x.text))
          ? 1
          : 0;
    f(place, what);
    f(place, what, noun);
    f(place, noun, head);
    f(place, hashString(before));
    f(place, hashString(before), noun);
    f(place, hashString(next), what);
    f(place, m.end === phrase.span.end ? 1 : 0, what);
    f(place, steps(since), links);
    f(place, steps(since) * 3 + links, noun);
    f(place, previous?.speaker.entity === c.entity?.id ? 1 : 0);
    f(place, agreement(titled(), c.entity ? discourse.genderOf(c.entity.id) : undefined));
    f(place, steps(discourse.countBefore(c.entity?.id ?? '', q.at)), what);
    // A longer name that ends in it stands elsewhere.
    const longer = candidates.some(
      (o) =>
        o.kind === 'elsewhere' &&
        o.entity?.type === c.entity?.type &&
        isLonger(o.entity?.name ?? '', c.entity?.name ?? ''),
    );
    f(place, longer ? 1 : 0, what);
  }

  function titled(): Gender | undefined {
    return describedGender(q.phrase?.core[0]?.text.toLowerCase().replace('.', '') ?? '');
  }

  function words(c: Candidate, f: Add): void {
    const core = q.phrase?.core ?? [];
    const capitals = core.filter((x) => /^\p{Lu}/u.test(x.text)).length;
    const what = typeOf(c);
    const kind = KINDS.indexOf(c.kind);
    const prev = previous ? SPEAKER_KINDS.indexOf(previous.speaker.kind) : 9;
    f(kind, steps(core.length), form);
    f(kind, Math.min(3, capitals), form);
    f(kind, what, Math.min(3, capitals));
    f(kind, form, steps((q.phrase?.tokens.length ?? 0) - core.length));
    f(kind, form, prev);
    f(kind, noun, previous ? q.block - previous.block : 9);
    f(kind, head, prev);
    f(kind, form, steps(rivals.get(0) ?? 0));
    f(kind, form, steps(rivals.get(1) ?? 0));
    f(kind, noun, steps(rivals.get(1) ?? 0));
    f(kind, noun, steps(rivals.get(0) ?? 0));
    f(kind, hashString(core[0]?.text.toLowerCase() ?? ''));
    f(kind, hashString(core[0]?.text.toLowerCase() ?? ''), noun);
    f(kind, form, Math.min(4, q.sentence));
    f(
      kind,
      hashString(q.phrase?.tokens.find((x) => x.start >= (core.at(-1)?.end ?? 0))?.text ?? ''),
      noun,
    );
  }
}

const isLonger = (longer: string, name: string): boolean => {
  const [a, b] = [wordsOf(longer), wordsOf(name)];
  return a.length > b.length && b.every((w) => a.includes(w));
};
