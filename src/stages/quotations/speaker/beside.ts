/** The name set beside a description: "the mayor, Ana Vale", "the maker, Acme of Oslo". */
import type { Mention, Speaker } from '../../../article/index.ts';
import type { Token } from '../../../nlp/index.ts';
import { speakerFrom } from './named.ts';
import { isBody } from './nouns.ts';
import type { NamedPlaces } from './people.ts';
import { headWord, type SourcePhrase } from './phrase.ts';

/** A comma, or a dash. */
const OPENS = /^(?:,|--?|[–—])$/;
const CLOSES = /^(?:[,()]|of|in|from|at|who|which)$/;
/** Not in a role before a name: the name would then belong to another phrase. */
const LINKS = new Set([
  'of',
  'for',
  'to',
  'and',
  'or',
  'with',
  'from',
  'by',
  'at',
  'in',
  'who',
  'among',
  'including',
  'like',
]);
const LONGEST_ROLE = 5;

/** Null when the head is itself a person's name, or nothing named stands behind the comma. */
export function besideSpeaker(phrase: SourcePhrase, places: NamedPlaces): Speaker | null {
  const mentions = places.within(phrase.span);
  const { head } = phrase;
  if (mentions.some((m) => m.type === 'person' && m.start <= head.start && head.start < m.end))
    return null;
  const body = isBody(headWord(phrase));
  const named = mentions.findLast(
    (m) => (m.type === 'person' || (body && m.type === 'organization')) && isBeside(phrase, m),
  );
  const entity = named && places.entity(named.entity);
  if (!entity) return null;
  return body ? { ...speakerFrom(entity), kind: 'organization' } : speakerFrom(entity);
}

/** Whether only a role stands between the mention and a comma, and the name ends there. */
function isBeside({ tokens, core }: SourcePhrase, mention: Mention): boolean {
  const next = tokens.find((t) => t.start >= mention.end);
  if (next && !CLOSES.test(next.text)) return false;
  let steps = 0;
  for (let i = tokens.findLastIndex((t) => t.end <= mention.start); i > 0; i--) {
    const token = tokens[i] as Token;
    if (OPENS.test(token.text)) return token.start >= (core.at(-1)?.end ?? 0);
    if (LINKS.has(token.text.toLowerCase()) || ++steps > LONGEST_ROLE) return false;
  }
  return false;
}

const CAPITAL = /^\p{Lu}/u;
const FEWEST = 2;

/** The same where no entity has the name: "the maker, Acme Bolts of Utrecht", "its skipper, Sam Hill". */
export function unknownBeside(phrase: SourcePhrase): Speaker | null {
  const { tokens, core, head } = phrase;
  const comma = tokens.findIndex((t) => t.start >= (core.at(-1)?.end ?? 0));
  if (!OPENS.test(tokens[comma]?.text ?? '') || CAPITAL.test(head.text)) return null;
  let end = comma + 1;
  while (CAPITAL.test(tokens[end]?.text ?? '')) end++;
  if (end - comma - 1 < FEWEST) return null;
  const next = tokens[end];
  if (next && !CLOSES.test(next.text)) return null;
  const name = tokens
    .slice(comma + 1, end)
    .map((t) => t.text)
    .join(' ');
  return { name, kind: isBody(headWord(phrase)) ? 'organization' : 'person' };
}
