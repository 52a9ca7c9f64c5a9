/** A name set beside a description that no entity has: "the maker, Acme Bolts of Utrecht", "its skipper, Sam Hill". */
import type { Speaker } from '../../../article/index.ts';
import { isBody } from './nouns.ts';
import { headWord, OPENS, type SourcePhrase } from './phrase.ts';

const CLOSES = /^(?:[,()]|of|in|from|at|who|which)$/;
const CAPITAL = /^\p{Lu}/u;
const FEWEST = 2;

/** Null where no words in capitals stand behind the comma. */
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
