/** Bodies that are told by whose they are, "Kea's foreign ministry": no name, and never that of another country's. */
import { lastStartingBy } from '../../../article/index.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';

const POSSESSIVE = /^['’]s?$/;

/** The names of a sentence without bodies in small letters behind a possessive. */
export function dropOwnedBodies({ pieces }: Sentence, names: readonly Name[]): readonly Name[] {
  return names.filter(({ type, start }) => {
    if (type !== 'organization') return true;
    const at = lastStartingBy(pieces, start);
    const [before, first] = [pieces[at - 1], pieces[at]];
    return first?.form.hasCapital !== false || !POSSESSIVE.test(before?.form.text ?? '');
  });
}
