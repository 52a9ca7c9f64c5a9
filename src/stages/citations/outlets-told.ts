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

/** The phrases by their first word. */
const byFirst = new Map<string, string[][]>();
for (const phrase of phrases) {
  const words = phrase.split(' ');
  byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), words]);
}

/** Where names may start after a word of telling, or after a phrase, that starts at token `i`. */
function* nameStarts(tokens: readonly Token[], i: number): Generator<number> {
  const first = tokens[i]?.text.toLowerCase() ?? '';
  if (told.has(first)) yield i + 1;
  for (const words of byFirst.get(first) ?? [])
    if (words.every((w, k) => tokens[i + k]?.text.toLowerCase() === w)) yield i + words.length;
}

/** The outlets to which the sentence says that something was said, in order. */
export function outletsTold(tokens: readonly Token[]): OutletTold[] {
  const found: OutletTold[] = [];
  tokens.forEach((token, i) => {
    for (const from of nameStarts(tokens, i)) {
      const name = nameAt(tokens, from);
      const end = tokens[name?.last ?? -1]?.end;
      if (!name || end === undefined || !isOutlet(name.name)) continue;
      found.push({ start: token.start, end, name: name.name, by: 'outlet-told' });
    }
  });
  return found;
}
