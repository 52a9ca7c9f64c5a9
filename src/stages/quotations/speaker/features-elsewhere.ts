/** What speaks for one who stands elsewhere in the article: how near, how salient, who has just spoken. */
import { hashString } from '../../../models/index.ts';
import { EDGE, standardVocabulary, type Word } from '../../../models/statement-network/words.ts';
import type { Candidate } from './candidates.ts';
import { KINDS, steps } from './signs.ts';
import type { View } from './view.ts';
import { wordsOf } from './words.ts';

/** Adds a feature of up to three values; which one it is follows from the order of the calls. */
export type Add = (a: number, b?: number, d?: number) => void;

const known = (word: string | undefined): Word =>
  word === undefined ? EDGE : standardVocabulary.word(word);

export function addElsewhere(view: View, c: Candidate, i: number, f: Add): void {
  const { q, form, noun, head, type, cueHash, passive, participle, capitals, hasName } = view;
  const stands = view.standing(c, i);
  const { what, names, role, isPrevious, gap, blocks, ago, turnBlocks, since, rank, rival } =
    stands;
  const { syntax, said, agree, own, opens, opensBefore, count, all, spoken, body } = stands;
  const { inName, inRole, called, lead, opensBlock, adjacent, describing, held, noted } = stands;
  f(form, adjacent, what);
  f(noun, noted, isPrevious ? 1 : 0);
  f(head, noted, what);
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
  f(form, capitals, isPrevious ? 1 : 0);
  f(noun, capitals * 2 + hasName, KINDS.indexOf(c.kind));
  f(form, steps(held), steps(describing));
  f(form, steps(describing), what);
  f(form, steps(describing) * 3 + Math.min(2, held), isPrevious ? 1 + since : 0);
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
  } else if (!c.entity) {
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
