/** What a candidate is judged by: how the source refers, and how near, salient and alike the candidate is. */
import type { Mention, Span } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import { type FeatureBuffer, hashString, mix } from '../../../models/index.ts';
import type { Candidate } from './candidates.ts';
import { type Discourse, wordsOf } from './discourse.ts';
import { describedGender, type Gender } from './gender.ts';
import { bodyClass, isBody, isDocument, isPaper, isThing } from './nouns.ts';
import { FORMS, type Question } from './question.ts';

const KINDS = [
  'within',
  'elsewhere',
  'spoke',
  'noun',
  'words',
  'beside',
  'several',
  'pair',
  'nobody',
];
const TYPES = ['person', 'organization', 'place', 'nationality', 'event', 'product', 'law', 'work'];
const SPEAKER_KINDS = ['person', 'unnamed-person', 'organization', 'document', 'unstated'];

/** 0, 1, 2, 3, 4 to 5, 6 to 8, 9 and more. */
const steps = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : 6);

/** What a noun is as a source. */
function nounClass(head: string): number {
  if (!head) return 0;
  if (speakerWords.spokespeople.has(head)) return 1;
  if (speakerWords.offices.has(head)) return 2;
  if (speakerWords.callings.has(head)) return 3;
  if (isPaper(head)) return 12;
  if (speakerWords.firms.has(head)) return 4;
  if (speakerWords.people.has(head)) return head.endsWith('s') ? 5 : 6;
  if (speakerWords.vehicles.has(head)) return 11;
  if (isDocument(head)) return 7;
  if (isBody(head)) return 8;
  if (isThing(head)) return 9;
  return 10;
}

const PREPOSITION =
  /^(?:of|in|at|for|with|from|by|to|on|about|against|between|than|like|over|under|after|before|into|through|during|near)$/i;
const LIGHT_BEFORE = /^(?:and|or|,|the|an?|mr|mrs|ms|dr|but|that|as|when|while|because|if)$/i;

/** How a mention stands in its clause, from the words beside it. */
function syntaxOf(discourse: Discourse, m: Span): number {
  const { text } = discourse;
  const next = text.slice(m.end, m.end + 24);
  if (/^['’]s?\b/.test(next)) return 1;
  const before = text.slice(Math.max(0, m.start - 24), m.start);
  const word = /([\p{L}.]+|[^\p{L}\s])\s*$/u.exec(before)?.[1]?.replace('.', '') ?? '';
  if (discourse.openingOf(discourse.sentenceAt(m.start)) === m) return 2;
  if (/^ (?:said|says|told|added|is|was|has|had|will|would|\p{Ll}+(?:ed|s)) /u.test(next))
    return PREPOSITION.test(word) ? 3 : 4;
  if (PREPOSITION.test(word)) return 5;
  if (/^(?:said|says|told|added|asked)$/.test(word))
    return word === 'said' || word === 'says' || word === 'added' ? 6 : 7;
  if (/\p{Ll}ed$/u.test(word)) return 8;
  return LIGHT_BEFORE.test(word) || !word ? 9 : 10;
}

/** 0 unknown, 1 agrees, 2 disagrees. */
const agreement = (asked: Gender | undefined, own: Gender | undefined): number =>
  !asked || !own ? 0 : asked === own ? 1 : 2;

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
    for (const m of discourse.within({ start: previous.end, end: q.at }))
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
  let t = 700;
  for (const [i, c] of candidates.entries()) {
    t = 700;
    const kind = KINDS.indexOf(c.kind);
    const what = typeOf(c);
    const f = (a: number, b = 0, d = 0) => out.add(mix(t++, a, b, d));
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
    if (c.kind === 'within' && c.mention) within(c.mention, c, f);
    if (c.kind === 'words' || c.kind === 'nobody' || c.kind === 'beside' || c.kind === 'several')
      words(c, f);
    if (c.kind === 'elsewhere' || c.kind === 'spoke' || c.kind === 'noun' || c.kind === 'pair')
      elsewhere(c, i, f);
    out.next();
  }

  type Add = (a: number, b?: number, d?: number) => void;

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
    t = 720;
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
    t = 740;
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

  function elsewhere(c: Candidate, i: number, f: Add): void {
    const id = c.entity?.id;
    const what = typeOf(c);
    const last = lastMention[i];
    const at = last?.start ?? c.at ?? -1;
    const gap = at < 0 ? 9 : steps(q.sentence - discourse.sentenceAt(at));
    const blocks = at < 0 ? 9 : Math.min(4, q.block - discourse.blockAt(at));
    const turn = q.turns.findLastIndex((x) => isSpeaker(x.speaker, c));
    const ago = turn < 0 ? 9 : Math.min(4, q.turns.length - 1 - turn);
    const turnBlocks = turn < 0 ? 9 : Math.min(4, q.block - (q.turns[turn]?.block ?? 0));
    const isPrevious = previous !== null && isSpeaker(previous.speaker, c);
    const since = !previous
      ? 9
      : sincePersons.size === 0
        ? 0
        : sincePersons.has(id ?? '')
          ? sincePersons.size === 1
            ? 1
            : 2
          : 3;
    const rank = Math.min(4, rankOf.get(i) ?? 5);
    const rival = Math.min(4, rivals.get(what) ?? 0);
    const place =
      last ?? (c.at === undefined || c.end === undefined ? undefined : { start: c.at, end: c.end });
    const syntax = place ? syntaxOf(discourse, place) : 0;
    const said = last && discourse.isSaid(last) ? 1 : 0;
    const agree = agreeing[i] ?? 0;
    const own = q.within && isSpeaker(q.within, c) ? 1 : 0;
    const opener = discourse.openingOf(q.sentence);
    const opens =
      opener && opener.entity === id && opener.end <= (q.form === 'none' ? Infinity : q.at) ? 1 : 0;
    const opensBefore = discourse.openingOf(q.sentence - 1)?.entity === id ? 1 : 0;
    const count = id ? steps(discourse.countBefore(id, q.at)) : 0;
    const all = id ? steps(discourse.mentionsOf(id).length) : 0;
    const spoken = Math.min(4, q.turns.filter((x) => isSpeaker(x.speaker, c)).length);
    const names = id ? discourse.nameWords(id) : wordsOf(c.speaker.name ?? '');
    const role = wordsOf(c.entity?.role ?? '');
    const inName = names.includes(q.head) ? 1 : 0;
    const inRole = role.includes(q.head) ? (role.at(-1) === q.head ? 2 : 1) : role.length ? 0 : 3;
    const blockBefore = discourse.blocks[q.block - 1];
    const lead = blockBefore && discourse.text.charAt(blockBefore.end - 1) === ':' ? 1 : 0;
    const opensBlock = (discourse.blocks[q.block]?.start ?? -9) >= q.at - 1 ? 1 : 0;
    const adjacent = Math.abs(q.at - (last?.end ?? c.end ?? -9)) <= 2 ? 1 : 0;
    t = 760;
    f(form, adjacent, what);
    f(form, agree, what);
    f(form, gap, what);
    f(form, blocks, what);
    f(form, rank, what);
    f(form, rank * 5 + rival, what);
    f(form, ago, turnBlocks);
    f(form, isPrevious ? 1 + since : 0, turnBlocks);
    f(form, isPrevious ? 1 : 0, since * 5 + rank);
    f(form, isPrevious ? 1 : 0, type);
    f(form, isPrevious ? 1 : 0, cueHash);
    f(form, syntax, gap);
    f(form, syntax, what);
    f(form, said, gap);
    f(form, own, type);
    f(form, opens, opensBefore * 10 + what);
    f(form, opens * 2 + opensBefore, rank);
    f(form, count, what);
    f(form, all, what);
    f(form, spoken, what);
    f(form, inName, inRole);
    f(form, inName, what * 4 + rank);
    f(form, inRole, what * 5 + rank);
    f(noun, inName, inRole);
    f(noun, id ? bodyClass(c.entity?.name ?? '') : 9, rank);
    f(noun, id ? bodyClass(c.entity?.name ?? '') : 9, what);
    f(noun, syntax, what);
    f(noun, what, rank);
    f(noun, what, isPrevious ? 1 : 0);
    f(noun, gap, rank);
    f(noun, isPrevious ? 1 + since : 0, turnBlocks);
    f(head, what, isPrevious ? 1 : 0);
    f(head, what, gap < 2 ? 1 : 0);
    f(form, lead, gap * 8 + syntax);
    f(form, lead * 2 + opensBlock, rank);
    f(form, opensBlock, isPrevious ? 1 + since : 0);
    f(form, participle * 2 + opens, gap);
    f(form, passive, isPrevious ? 1 : 0);
    f(agree, rank, gap);
    f(form, agree, rank * 10 + ago);
    // Of the source's describing words, how many the name or role holds too.
    const describing = (q.phrase?.core ?? []).map((x) => x.text.toLowerCase()).slice(1);
    const held = describing.filter((w) => names.includes(w) || role.includes(w)).length;
    f(form, capitals, isPrevious ? 1 : 0);
    f(noun, capitals * 2 + hasName, KINDS.indexOf(c.kind));
    f(form, steps(held), steps(describing.length));
    f(form, steps(describing.length), what);
    f(form, steps(describing.length) * 3 + Math.min(2, held), isPrevious ? 1 + since : 0);
    f(noun, isPrevious ? 1 + since : 0, what);
    if (q.form === 'name') {
      const asked = wordsOf(q.phrase?.text ?? '').filter((w) => w !== 'the');
      const mine = new Set(names);
      const shared = asked.filter((w) => mine.has(w)).length;
      f(shared === asked.length ? 1 : 0, names.at(-1) === asked.at(-1) ? 1 : 0, what);
      f(shared === asked.length ? 1 : 0, isPrevious ? 1 : 0, gap);
      f(steps(shared), ago);
    } else if (!id) {
      const mine = wordsOf(c.speaker.name ?? '');
      const same = mine.includes(q.head) ? 1 : 0;
      f(form, same, gap);
      f(form, same, KINDS.indexOf(c.kind));
      f(form, /s$/.test(mine.at(-1) ?? '') ? 1 : 0, what);
      f(noun, same, rank);
      f(form, same * 10 + KINDS.indexOf(c.kind), isPrevious ? 1 + since : 0);
      f(noun, same * 10 + KINDS.indexOf(c.kind), isPrevious ? 1 : 0);
    }
  }
}

const isSpeaker = (speaker: Candidate['speaker'], c: Candidate): boolean =>
  c.entity
    ? speaker.entity === c.entity.id
    : speaker.name !== null && speaker.name === c.speaker.name;

function typeOf({ entity, speaker }: Candidate): number {
  return entity ? TYPES.indexOf(entity.type) : 10 + SPEAKER_KINDS.indexOf(speaker.kind);
}

const isLonger = (longer: string, name: string): boolean => {
  const [a, b] = [wordsOf(longer), wordsOf(name)];
  return a.length > b.length && b.every((w) => a.includes(w));
};
