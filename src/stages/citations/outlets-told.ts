/** The outlet that was told, or through which something was said: "told Reuters", "in a statement to …". */
import type { Span } from '../../article/index.ts';
import { isOutlet } from '../../language/en/outlets.ts';
import { phrases, told } from '../../language/en/speaking-to.ts';
import type { Token } from '../../nlp/index.ts';

export interface OutletTold extends Span {
  readonly name: string;
  readonly by: string;
}

const CAPITAL = /^[\p{Lu}\d]/u;
const JOINER = /^(?:of|the|and|for|de|&)$/;

/** The name that starts at token `i`, without a leading "the", and its last token. */
function nameAt(tokens: readonly Token[], i: number): { name: string; last: number } | undefined {
  let first = i;
  while (/^(?:the|["“])$/i.test(tokens[first]?.text ?? '')) first++;
  if (!CAPITAL.test(tokens[first]?.text ?? '')) return undefined;
  let last = first;
  for (let j = first + 1; j < tokens.length && j < first + 8; j++) {
    const word = tokens[j]?.text ?? '';
    if (CAPITAL.test(word)) last = j;
    else if (!JOINER.test(word)) break;
  }
  const words = tokens.slice(first, last + 1).map((t) => t.text);
  return { name: words.join(' '), last };
}

const phraseEnd = (tokens: readonly Token[], i: number, phrase: string): number => {
  const words = phrase.split(' ');
  return words.every((w, k) => tokens[i + k]?.text.toLowerCase() === w) ? i + words.length : -1;
};

/** The outlets to which the sentence says that something was said, in order. */
export function outletsTold(tokens: readonly Token[]): OutletTold[] {
  const found: OutletTold[] = [];
  tokens.forEach((token, i) => {
    const ends = told.has(token.text.toLowerCase()) ? [i + 1] : [];
    for (const phrase of phrases) ends.push(phraseEnd(tokens, i, phrase));
    for (const from of ends) {
      const name = from > 0 ? nameAt(tokens, from) : undefined;
      const end = tokens[name?.last ?? -1]?.end;
      if (!name || end === undefined || !isOutlet(name.name)) continue;
      found.push({ start: token.start, end, name: name.name, by: 'outlet-told' });
    }
  });
  return found;
}
