/** "The World Trade Forum (WTF)": the initials of a body in parentheses behind it are its name too. */
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';

/** Such acronyms are hardly ever wrong. */
const SCORE = 0.9;

const CONNECTORS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', '&']);

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !CONNECTORS.has(word.toLowerCase()))
    .map((word) => word[0] ?? '')
    .join('');
}

/** The names of a sentence, with the acronyms that the model passed over. */
export function addExplainedAcronyms({ pieces }: Sentence, names: readonly Name[]): Name[] {
  const found: Name[] = [];
  names.forEach((name, n) => {
    found.push(name);
    if (name.type === 'person' || name.type === 'place') return;
    const first = pieces.findIndex(({ start }) => start >= name.start);
    const last = pieces.findIndex(({ end }) => end >= name.end);
    const [open, acronym, close] = pieces.slice(last + 1, last + 4);
    if (open?.form.text !== '(' || close?.form.text !== ')' || !acronym?.form.allCaps) return;
    if ((names[n + 1]?.start ?? Infinity) < acronym.end) return;
    const words = pieces.slice(first, last + 1).map(({ form }) => form.text);
    if (initialsOf(words) === acronym.form.text)
      found.push({ start: acronym.start, end: acronym.end, type: name.type, score: SCORE });
  });
  return found;
}
