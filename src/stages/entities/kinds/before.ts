/** What stands before a name: "ratings agency Halden", "the port of Quist". */
import type { EntityType } from '../../../article/index.ts';
import { kindNouns } from '../../../language/en/index.ts';
import { isWellKnown } from '../country/listed.ts';
import type { Name } from '../recognise/name.ts';

/** Looked at before a name, in UTF-16 units. */
const WINDOW = 40;
const OF = /\b[Tt]he (?:[\p{L}-]+ )?([\p{L}-]+) of $/u;
const OPENING_MARK = /[“"‘]$/;

/** The type that the words before a name tell, when it is not the name's own. */
export function typeBefore(text: string, { start, end, type }: Name): EntityType | undefined {
  if (type === 'organization' || type === 'nationality') return undefined;
  const before = text.slice(Math.max(0, start - WINDOW), start).replace(OPENING_MARK, '');
  const word = before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1);
  if (kindNouns.organization.has(word))
    return isWellKnown(text.slice(start, end)) ? undefined : 'organization';
  const isPlace = type === 'person' && kindNouns.place.has(OF.exec(before)?.[1] ?? '');
  return isPlace ? 'place' : undefined;
}
