/** What stands before a name: "ratings agency Halden", "the port of Quist". */
import type { EntityType } from '../../../article/index.ts';
import { kindNouns } from '../../../language/en/index.ts';
import { isListed, isWellKnown } from '../country/listed.ts';
import type { Name } from '../recognise/name.ts';

/** Looked at before a name, in UTF-16 units. */
const WINDOW = 40;
/** "The maker, Norvik of Orva": who made it is a firm. */
const MAKER = /\b[Tt]he (?:maker|manufacturer|consortium|retailer|regulator|insurer|lender), $/;
const OF = /\b[Tt]he (?:[\p{L}-]+ )?([\p{L}-]+) of $/u;
const INSIDE = /\b(?:in|near) $/;
const OPENING_MARK = /[“"‘]$/;

/** The type that the words before a name tell, when it is not the name's own. */
export function typeBefore(text: string, { start, end, type }: Name): EntityType | undefined {
  if (type === 'organization' || type === 'nationality') return undefined;
  const before = text.slice(Math.max(0, start - WINDOW), start).replace(OPENING_MARK, '');
  const own = text.slice(start, end);
  const word = before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1);
  if (MAKER.test(before) || kindNouns.organization.has(word))
    return isWellKnown(own) ? undefined : 'organization';
  if (type !== 'person') return undefined;
  const isInside = INSIDE.test(before) && own.includes(' ') && isListed(own);
  return isInside || kindNouns.place.has(OF.exec(before)?.[1] ?? '') ? 'place' : undefined;
}
