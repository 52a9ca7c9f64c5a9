/** "Firms such as Halmar, Norvik and Orva": what is listed are bodies. */
import { kindNouns } from '../../../language/en/index.ts';
import { isWellKnown } from '../country/listed.ts';
import type { Name } from '../recognise/name.ts';

/** Looked at before a name, in UTF-16 units. */
const WINDOW = 40;
const LIST =
  /(?<![\p{L}-])([\p{L}-]+)(?: \((?:such as|like|including)|,? (?:such as|like|including))(?: the)? $/u;
/** What stands between two names of a list. */
const BETWEEN = /^(?:,| and| or|, or) (?:the )?$/;
/** Before the last one, unless a new clause begins. */
const BEFORE_LAST = /^, and (?:the )?$/;

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return noun.endsWith('s') ? noun.slice(0, -1) : '';
}

/** The names that stand in such a list, in order. */
export function listedBodies(text: string, names: readonly Name[]): Name[] {
  const found: Name[] = [];
  let isList = false;
  names.forEach((name, i) => {
    const before = text.slice(Math.max(names[i - 1]?.end ?? 0, name.start - WINDOW), name.start);
    const [, noun = ''] = LIST.exec(before) ?? [];
    const goesOn =
      BETWEEN.test(before) || (BEFORE_LAST.test(before) && /[,.;:)]/.test(text.charAt(name.end)));
    isList = kindNouns.organization.has(singular(noun.toLowerCase())) || (isList && goesOn);
    const isNamed = name.type === 'person' || name.type === 'place' || name.type === 'product';
    if (isList && isNamed && !isWellKnown(text.slice(name.start, name.end))) found.push(name);
  });
  return found;
}
