/** How near, how salient and how alike a candidate is, in small numbers. */
import type { Candidate } from './candidates.ts';
import { steps, syntaxOf, typeOf } from './signs.ts';
import type { Sight } from './view.ts';
import { wordsOf } from './words.ts';

/** Further off than anything that is counted, or nowhere. */
const NEVER = 9;
/** Of a source's describing words, so many are looked at: a source may be as long as a page. */
const MOST_DESCRIBING = 12;

const isSpeaker = (speaker: Candidate['speaker'], c: Candidate): boolean =>
  c.entity
    ? speaker.entity === c.entity.id
    : speaker.name !== null && speaker.name === c.speaker.name;

export type Standing = ReturnType<typeof standingOf>;

/** Of the candidate with that index. The trees know all but the first three by their order. */
export function standingOf(view: Sight, c: Candidate, i: number) {
  const { q, discourse } = view;
  const { previous } = q;
  const id = c.entity?.id;
  const what = typeOf(c);
  const last = view.lastMention[i];
  const at = last?.start ?? c.at ?? -1;
  const heard = q.turns.spokenBy(id, c.speaker.name);
  const isPrevious = previous !== null && isSpeaker(previous.speaker, c);
  const place =
    last ?? (c.at === undefined || c.end === undefined ? undefined : { start: c.at, end: c.end });
  const opener = discourse.openingOf(q.sentence);
  const names = id ? discourse.nameWords(id) : wordsOf(c.speaker.name ?? '');
  const role = wordsOf(c.entity?.role ?? '');
  const described = id ? discourse.describedAs(id) : undefined;
  const blockBefore = discourse.blocks[q.block - 1];
  // Of the source's describing words, how many the name or role holds too.
  const core = (q.phrase?.core ?? []).slice(1, MOST_DESCRIBING + 1);
  const describing = core.map((x) => x.text.toLowerCase());
  return {
    names,
    role,
    isPrevious,
    what,
    gap: at < 0 ? NEVER : steps(q.sentence - discourse.sentenceAt(at)),
    blocks: at < 0 ? NEVER : Math.min(4, q.block - discourse.blockAt(at)),
    ago: heard.last ? Math.min(4, heard.ago) : NEVER,
    turnBlocks: heard.last ? Math.min(4, q.block - heard.last.block) : NEVER,
    since: previous ? sinceOf(view, id) : NEVER,
    rank: Math.min(4, view.rankOf.get(i) ?? 5),
    rival: Math.min(4, view.rivals.get(what) ?? 0),
    syntax: place ? syntaxOf(discourse, place) : 0,
    said: last && discourse.isSaid(last) ? 1 : 0,
    agree: view.agreeing[i] ?? 0,
    own: q.within && isSpeaker(q.within, c) ? 1 : 0,
    opens:
      opener && opener.entity === id && opener.end <= (q.form === 'none' ? Infinity : q.at) ? 1 : 0,
    opensBefore: discourse.openingOf(q.sentence - 1)?.entity === id ? 1 : 0,
    count: id ? steps(discourse.countBefore(id, q.at)) : 0,
    all: id ? steps(discourse.mentionsOf(id).length) : 0,
    spoken: Math.min(4, heard.times),
    body: id ? discourse.bodyClassOf(id) : NEVER,
    inName: names.includes(q.head) ? 1 : 0,
    inRole: role.includes(q.head) ? (role.at(-1) === q.head ? 2 : 1) : role.length ? 0 : 3,
    called: described?.has(q.head) ? 2 : described?.size ? 1 : 0,
    lead: blockBefore && discourse.text.charAt(blockBefore.end - 1) === ':' ? 1 : 0,
    opensBlock: (discourse.blocks[q.block]?.start ?? -9) >= q.at - 1 ? 1 : 0,
    // "The statement", where the last turn's paragraph says "in a statement".
    noted: heard.last ? Number(discourse.blockHas(heard.last.block, q.head)) : NEVER,
    adjacent: Math.abs(q.at - (last?.end ?? c.end ?? -9)) <= 2 ? 1 : 0,
    describing: describing.length,
    held: describing.filter((w) => names.includes(w) || role.includes(w)).length,
  };
}

/** Whether it is the only person named since the last turn, one of several, or others are; 0 for nobody. */
function sinceOf({ sincePersons }: Sight, id: string | undefined): number {
  if (sincePersons.size === 0) return 0;
  if (!sincePersons.has(id ?? '')) return 3;
  return sincePersons.size === 1 ? 1 : 2;
}
