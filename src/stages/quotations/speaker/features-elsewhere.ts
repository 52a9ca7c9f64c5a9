/** What speaks for one who stands elsewhere in the article: how near, how salient, who has just spoken. */
import { hashString } from '../../../models/index.ts';
import { EDGE, standardVocabulary, type Word } from '../../../models/statement-network/words.ts';
import type { Candidate } from './candidates.ts';
import { wordsOf } from './discourse.ts';
import { KINDS, steps, syntaxOf, typeOf } from './signs.ts';
import type { View } from './view.ts';

/** Adds a feature of up to three values; which one it is follows from the order of the calls. */
export type Add = (a: number, b?: number, d?: number) => void;

const isSpeaker = (speaker: Candidate['speaker'], c: Candidate): boolean =>
  c.entity
    ? speaker.entity === c.entity.id
    : speaker.name !== null && speaker.name === c.speaker.name;

const known = (word: string | undefined): Word =>
  word === undefined ? EDGE : standardVocabulary.word(word);

export function addElsewhere(view: View, c: Candidate, i: number, f: Add): void {
  const { q, discourse, form, noun, head, type, cueHash, passive, participle, capitals, hasName } =
    view;
  const { agreeing, lastMention, rankOf, rivals, sincePersons } = view;
  const { previous } = q;
  const id = c.entity?.id;
  const what = typeOf(c);
  const last = lastMention[i];
  const at = last?.start ?? c.at ?? -1;
  const gap = at < 0 ? 9 : steps(q.sentence - discourse.sentenceAt(at));
  const blocks = at < 0 ? 9 : Math.min(4, q.block - discourse.blockAt(at));
  const heard = q.turns.spokenBy(id, c.speaker.name);
  const ago = heard.last ? Math.min(4, heard.ago) : 9;
  const turnBlocks = heard.last ? Math.min(4, q.block - heard.last.block) : 9;
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
  const spoken = Math.min(4, heard.times);
  const body = id ? discourse.bodyClassOf(id) : 9;
  const names = id ? discourse.nameWords(id) : wordsOf(c.speaker.name ?? '');
  const role = wordsOf(c.entity?.role ?? '');
  const inName = names.includes(q.head) ? 1 : 0;
  const inRole = role.includes(q.head) ? (role.at(-1) === q.head ? 2 : 1) : role.length ? 0 : 3;
  const described = id ? discourse.describedAs(id) : undefined;
  const called = described?.has(q.head) ? 2 : described?.size ? 1 : 0;
  const blockBefore = discourse.blocks[q.block - 1];
  const lead = blockBefore && discourse.text.charAt(blockBefore.end - 1) === ':' ? 1 : 0;
  const opensBlock = (discourse.blocks[q.block]?.start ?? -9) >= q.at - 1 ? 1 : 0;
  const adjacent = Math.abs(q.at - (last?.end ?? c.end ?? -9)) <= 2 ? 1 : 0;
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
  f(noun, body, rank);
  f(noun, body, what);
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
  f(form, called, what * 5 + rank);
  f(noun, called, inName * 4 + inRole);
  f(head, what, hashString(names.at(-1) ?? ''));
  const { use } = view;
  const [first, end, office] = [known(names[0]), known(names.at(-1)), known(role.at(-1))];
  f(use, first.coarse, what);
  f(use, end.coarse, what);
  f(use, end.fine, what);
  f(use, office.fine, what);
  f(use, office.coarse, what);
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
