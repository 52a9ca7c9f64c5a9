/** The agency of a dateline is no name of the article: "ORVA (AP) — They met". */
import { lastStartingBy } from '../../../article/index.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';

/** Pieces from the beginning of the sentence. */
const LATEST = 8;
const DASH = /^[—–-]+$/;

/** The names of a sentence without an agency in parentheses before the dash of its dateline. */
export const dropAgencies = ({ pieces }: Sentence, names: readonly Name[]): readonly Name[] =>
  names.filter((name) => {
    if (name.type !== 'organization') return true;
    const at = lastStartingBy(pieces, name.start);
    const isParenthesis =
      at < LATEST && pieces[at - 1]?.form.text === '(' && pieces[at + 1]?.form.text === ')';
    return !isParenthesis || !DASH.test(pieces[at + 2]?.form.text ?? '');
  });
