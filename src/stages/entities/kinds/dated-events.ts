/**
 * Events that are called after their day: "the Sept. 11, 2001 attacks", "the July 2021 riots". The day and
 * the noun belong to the name; a month alone names no event.
 */
import { months } from '../../../language/en/index.ts';
import type { Name } from '../recognise/name.ts';

const NOUN =
  '(?:terror(?:ist)? )?(?:attacks?|bombings?|shootings?|massacres?|riots?|protests?|unrest|uprising|earthquake|election|coup|insurrection|referendum)';
/** What of such a name can stand behind its month. */
const REST = new RegExp(`^\\.?(?: \\d{1,2})?(?:,? \\d{4},?)?(?: ${NOUN})(?!\\p{L})`, 'u');
/** In UTF-16 units; no such name has more behind its month. */
const LONGEST = 40;
const BEGINNING = /^(?:\d{4} )?(\p{Lu}\p{Ll}+)\.?/u;

/** The end of the event that begins with a month; the name's own end where it begins otherwise. */
function endOf(text: string, { start, end }: Name): number | undefined {
  const own = text.slice(start, end);
  const [opening = '', month = ''] = BEGINNING.exec(own) ?? [];
  if (!months.months.has(month.toLowerCase())) return end;
  const after = start + opening.replace(/\.$/, '').length;
  const rest = REST.exec(text.slice(after, after + LONGEST))?.[0];
  if (rest !== undefined) return Math.max(end, after + rest.length);
  // "September 11" is known by its day; "July 2021" is a date.
  return / \d{1,2}$|\p{L} \p{L}/u.test(own) ? end : undefined;
}

/** The names, events of a day whole; without events that are a month. */
export function wholeEvents(text: string, names: readonly Name[]): Name[] {
  return names.flatMap((name, i) => {
    if (name.type !== 'event') return [name];
    const end = endOf(text, name);
    if (end === undefined) return [];
    return [end <= (names[i + 1]?.start ?? end) ? { ...name, end } : name];
  });
}
