/** Further sources of a reported statement: the outlet that was told, or that passes it on. */
import type { Span } from '../../article/index.ts';
import { handovers } from '../../language/en/link-words.ts';
import { isOutlet } from '../../language/en/outlets.ts';
import { phrases, told } from '../../language/en/speaking-to.ts';
import { isSpeechVerb } from '../../language/en/speech-verbs.ts';
import type { Token } from '../../nlp/index.ts';

export interface SecondSource extends Span {
  readonly name: string;
  readonly by: string;
}

const CAPITAL = /^[\p{Lu}\d]/u;
const JOINER = /^(?:of|the|and|for|de|&|['’]s)$/;

/** The name that starts at token `i`, without a leading "the"; its last token; undefined when none does. */
function nameAt(
  tokens: readonly Token[],
  i: number,
): { name: string; first: number; last: number } | undefined {
  let first = i;
  while (/^(?:the|The|["“])$/.test(tokens[first]?.text ?? '')) first++;
  if (!CAPITAL.test(tokens[first]?.text ?? '')) return undefined;
  let last = first;
  for (let j = first + 1; j < tokens.length && j < first + 10; j++) {
    const word = tokens[j]?.text ?? '';
    if (CAPITAL.test(word)) last = j;
    else if (!JOINER.test(word)) break;
  }
  const name = tokens
    .slice(first, last + 1)
    .map((t) => t.text)
    .join(' ')
    .replace(/ (['’]s)/g, '$1');
  return { name, first, last };
}

const matches = (tokens: readonly Token[], i: number, phrase: string): number => {
  const words = phrase.split(' ');
  return words.every((w, k) => tokens[i + k]?.text.toLowerCase() === w) ? i + words.length : -1;
};

/** The second sources that a sentence names, in order; `taken` are spans of words already read. */
export function secondSources(
  tokens: readonly Token[],
  taken: (span: Span) => boolean,
): SecondSource[] {
  const found: SecondSource[] = [];
  const add = (at: number, from: number, by: string, outletsOnly: boolean): void => {
    const name = nameAt(tokens, from);
    const start = tokens[at]?.start;
    const end = tokens[name?.last ?? -1]?.end;
    if (!name || start === undefined || end === undefined) return;
    if (outletsOnly && !isOutlet(name.name)) return;
    if (!taken({ start, end })) found.push({ start, end, name: name.name, by });
  };
  tokens.forEach((token, i) => {
    const word = token.text.toLowerCase();
    if (told.has(word)) add(i, i + 1, 'told-outlet', true);
    for (const phrase of phrases) {
      const after = matches(tokens, i, phrase);
      if (after > 0) add(i, after, 'outlet-phrase', true);
    }
    for (const phrase of handovers) {
      const after = matches(tokens, i, phrase);
      if (after > 0) add(i, after, 'handed-over', phrase === 'via' || phrase === 'citing');
    }
    if (isSpeechVerb(word) && !told.has(word)) {
      const back = nameBefore(tokens, i);
      if (back && isOutlet(back.name) && !taken({ start: back.start, end: token.end }))
        found.push({ start: back.start, end: token.end, name: back.name, by: 'outlet-reports' });
      else if (/^reports?$/.test(word)) add(i, i + 1, 'outlet-reports', true);
    }
  });
  return found;
}

/** The name that ends right before token `i`. */
function nameBefore(
  tokens: readonly Token[],
  i: number,
): { name: string; start: number } | undefined {
  let first = i;
  while (first > 0 && CAPITAL.test(tokens[first - 1]?.text ?? '')) first--;
  const start = tokens[first]?.start;
  if (first === i || start === undefined) return undefined;
  return {
    name: tokens
      .slice(first, i)
      .map((t) => t.text)
      .join(' '),
    start,
  };
}
