/** A source that is described, not named: "a source close to the talks", "the court", "the report". */
import type { Speaker } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import type { NamedPlaces } from './people.ts';
import { headWord, type SourcePhrase } from './phrase.ts';

const CAPITAL = /^\p{Lu}/u;

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);
const among = (list: ReadonlySet<string>, word: string): boolean =>
  list.has(word) || list.has(singular(word));

/** Sorts the phrase by its head noun; the describing words are the name. */
export function describedSpeaker(phrase: SourcePhrase, places: NamedPlaces): Speaker {
  const head = headWord(phrase);
  const name = phrase.text;
  if (speakerWords.spokespeople.has(head) && namesBody(phrase, places))
    return { name, kind: 'organization' };
  if (among(speakerWords.documents, head) && !speakerWords.people.has(head))
    return { name, kind: 'document' };
  if (speakerWords.people.has(head)) return { name, kind: 'unnamed-person' };
  if (among(speakerWords.bodies, head)) return { name, kind: 'organization' };
  // A name that the entities do not hold: capital letters past the first word of the sentence.
  const capitals = phrase.core.filter((t) => CAPITAL.test(t.text)).length;
  if (capitals >= 2 && CAPITAL.test(phrase.head.text)) return { name, kind: 'person' };
  return { name, kind: 'unnamed-person' };
}

/** Whether the phrase names or describes a body that an official or a spokesman speaks for. */
function namesBody(phrase: SourcePhrase, places: NamedPlaces): boolean {
  if (places.within(phrase.span).some((m) => m.type !== 'person')) return true;
  return phrase.tokens.some(
    (t) => t !== phrase.head && speakerWords.bodies.has(t.text.toLowerCase()),
  );
}
