/** What a candidate is judged by: how the source refers, and how near, salient and alike the candidate is. */
import type { Mention, Span } from '../../../article/index.ts';
import { type FeatureBuffer, hashString, mix } from '../../../models/index.ts';
import type { Candidate } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import { type Add, addElsewhere } from './features-elsewhere.ts';
import { describedGender } from './gender.ts';
import type { Question } from './question.ts';
import { agreement, KINDS, PREPOSITION, SPEAKER_KINDS, steps, typeOf } from './signs.ts';
import { type View, viewOf } from './view.ts';
import { wordsOf } from './words.ts';

/** Adds an item of features for each candidate; answers what was seen of them. */
export function addFeatures(
  q: Question,
  candidates: readonly Candidate[],
  discourse: Discourse,
  out: FeatureBuffer,
): View {
  const view = viewOf(q, candidates, discourse);
  const by = hashString(q.reading.by);
  const adder = (first: number): Add => {
    let t = first;
    return (a, b = 0, d = 0) => out.add(mix(t++, a, b, d));
  };
  for (const [i, c] of candidates.entries()) {
    addKind(view, by, c, adder(700));
    addSeen(view, c, adder(800));
    if (c.mention) addWithin(view, c.mention, c, adder(720));
    else if (ELSEWHERE.has(c.kind)) addElsewhere(view, c, i, adder(760));
    else addWords(view, c, adder(740));
    out.next();
  }
  return view;
}

const ELSEWHERE: ReadonlySet<Candidate['kind']> = new Set([
  'elsewhere',
  'spoke',
  'noun',
  'pair',
  'seen',
  'after',
]);

/** Of any candidate. */
function addKind(
  { form, noun, head, type, cueHash, passive, hasName, several }: View,
  by: number,
  c: Candidate,
  f: Add,
): void {
  const kind = KINDS.indexOf(c.kind);
  const what = typeOf(c);
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
}

/** How likely words that name or describe the candidate are the source, as the network sees it from the cue. */
export function seenOf({ q, discourse }: View, c: Candidate) {
  const { sources } = q.reading;
  const isNamed = (span: Span): boolean =>
    c.entity
      ? discourse.within(span).some((m) => m.entity === c.entity?.id)
      : c.at !== undefined && span.start <= c.at && c.at < span.end;
  const at = sources.findIndex(({ span }) => (span ? isNamed(span) : c.kind === 'nobody'));
  const told = sources[at] ? Math.max(LEAST, Math.round(sources[at].log)) : LEAST - 1;
  return {
    /** Of the likelihood; 1 where the network was not asked. */
    log: sources.length ? told : 1,
    best: Math.max(LEAST, Math.round(sources[0]?.log ?? 0)),
    /** Its place among the sources, from 1; 0 where it is none of them. */
    place: at + 1,
  };
}

/** Logs of likelihoods that are told apart. */
const LEAST = -6;

function addSeen(view: View, c: Candidate, f: Add): void {
  const { form, participle } = view;
  const kind = KINDS.indexOf(c.kind);
  const { log, best, place } = seenOf(view, c);
  f(kind, log);
  f(kind, log, form);
  f(kind, log, best);
  f(kind, log, typeOf(c));
  f(kind, log, participle);
  f(kind, Math.min(4, place), form);
}

/** Of one whom the source's own words name. */
function addWithin(
  { q, candidates, discourse, noun, head }: View,
  m: Mention,
  c: Candidate,
  f: Add,
): void {
  const { phrase, previous } = q;
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
  const comma = phrase.tokens.findLastIndex((x) => x.end <= m.start && /^[,(–—:-]+$/.test(x.text));
  const since = comma < 0 ? 9 : phrase.tokens.findLastIndex((x) => x.end <= m.start) - comma;
  const links =
    comma < 0
      ? 2
      : phrase.tokens.slice(comma + 1).some((x) => x.end <= m.start && PREPOSITION.test(x.text))
        ? 1
        : 0;
  const titled = describedGender(phrase.core[0]?.text.toLowerCase().replace('.', '') ?? '');
  f(place, what);
  f(place, what, noun);
  f(place, noun, head);
  f(place, hashString(before));
  f(place, hashString(before), noun);
  f(place, hashString(next), what);
  f(place, m.end === phrase.span.end ? 1 : 0, what);
  f(place, steps(since), links);
  f(place, steps(since) * 3 + links, noun);
  f(place, steps(since) * 3 + links, what);
  f(place, previous?.speaker.entity === c.entity?.id ? 1 : 0);
  f(place, agreement(titled, c.entity ? discourse.genderOf(c.entity.id) : undefined));
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

/** Of the source's words themselves, and of nobody. */
function addWords({ q, form, noun, head, rivals }: View, c: Candidate, f: Add): void {
  const { previous } = q;
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

const isLonger = (longer: string, name: string): boolean => {
  const [a, b] = [wordsOf(longer), wordsOf(name)];
  return a.length > b.length && b.every((w) => a.includes(w));
};
