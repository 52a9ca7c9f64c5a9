/** What stands before a name: "the ferry Agia Thekla", "ratings agency Halden", "analysts at Halden". */
import type { EntityType } from '../../../article/index.ts';
import { kindNouns } from '../../../language/en/index.ts';
import { isListed, isWellKnown } from '../country/listed.ts';
import type { Name } from '../recognise/name.ts';

/** Looked at before a name, in UTF-16 units. */
const WINDOW = 40;
const VESSEL = /\b[Tt]he (?:[\p{L}-]+ )?([\p{L}-]+) $/u;
/** "The maker, Norvik of Orva": who made it is a firm. */
const MAKER = /\b[Tt]he (?:maker|manufacturer|consortium|retailer|regulator|insurer|lender), $/;
const OF = /\b[Tt]he (?:[\p{L}-]+ )?([\p{L}-]+) of $/u;
/** Those who work for a body and speak of it. */
const STAFF = /\b(?:[Aa]nalysts?|[Ee]conomists?|[Ss]trategists?|[Tt]raders) (?:at|for|with) $/;
const OPENING_MARK = /[“"‘]$/;
const INSIDE = /\b(?:in|near) $/;

/** The type that the words before a name tell, when it is not the name's own. */
export function typeBefore(text: string, { start, end, type }: Name): EntityType | undefined {
  if (type === 'organization' || type === 'nationality') return undefined;
  const before = text.slice(Math.max(0, start - WINDOW), start).replace(OPENING_MARK, '');
  const own = text.slice(start, end);
  const word = before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1);
  if (STAFF.test(before) || MAKER.test(before) || kindNouns.organization.has(word))
    return isWellKnown(own) ? undefined : 'organization';
  if (type !== 'product' && kindNouns.vessel.has(VESSEL.exec(before)?.[1] ?? '')) return 'product';
  if (type !== 'person') return undefined;
  if (kindNouns.place.has(OF.exec(before)?.[1] ?? '')) return 'place';
  return INSIDE.test(before) && own.includes(' ') && isListed(own) ? 'place' : undefined;
}
