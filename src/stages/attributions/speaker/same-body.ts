/** "the company": the firm that spoke just before, where no other body has been named since. */
import type { Speaker } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import { isBody } from './described.ts';
import type { NamedPlaces } from './people.ts';
import { headWord, type SourcePhrase } from './phrase.ts';

/** How far back, in characters, another body would be meant. */
const REACH = 160;

/** `previous`: the speaker of the quotation before. Null unless it is a named firm. */
export function sameBody(
  phrase: SourcePhrase,
  places: NamedPlaces,
  previous: Speaker | null,
): Speaker | null {
  const { tokens, span } = phrase;
  if (tokens.length !== 2 || tokens[0]?.text.toLowerCase() !== 'the') return null;
  if (!speakerWords.firms.has(headWord(phrase))) return null;
  if (previous?.kind !== 'organization' || !previous.entity || !previous.name) return null;
  const other = previous.name
    .toLowerCase()
    .split(/\s+/)
    .some((w) => isBody(w) && !speakerWords.firms.has(w));
  if (other || places.entity(previous.entity)?.type === 'place') return null;
  const near = places.within({ start: span.start - REACH, end: span.start });
  return near.some((m) => m.type === 'organization' && m.entity !== previous.entity)
    ? null
    : previous;
}
