/**
 * Letters that stand for common words: where a text writes "body mass index (BMI)", no BMI in it is a
 * name. Nor are several of a kind: "GPUs". A body's words may be in lower case too ("the port police
 * authority (PPA)"); its letters stay a name.
 */
import { kindNouns, nameWords } from '../../../language/en/index.ts';
import type { Document, Sentence } from './document.ts';
import type { Name } from './name.ts';
import { withoutSingle } from './single-pieces.ts';

const LONGEST = 8;
const ACRONYM = /^\p{Lu}{2,8}s?$/u;
const PLURAL = /^\p{Lu}{2,}s$/u;
const SMALL = new Set('of the and for in on to a an or with'.split(' '));

/** The letters without the s of several. */
const lettersOf = (text: string): string => text.replace(/s$/, '').toLowerCase();

/** The words that stand for themselves in an acronym: "protein-coupled" gives two. */
const partsOf = (word: string): string[] => word.split(/[-‐‑/]/).filter(Boolean);

/** Whether the words before piece `open` are common ones whose initials are the letters. */
function standsFor({ pieces }: Sentence, open: number, letters: string): boolean {
  let rest = letters;
  let head = '';
  for (let i = open - 1; i >= 0 && i >= open - LONGEST && rest; i--) {
    const form = pieces[i]?.form;
    if (!form?.hasLetter) {
      if (form?.text === '-') continue;
      return false;
    }
    if (SMALL.has(form.text) && !rest.endsWith(form.text.charAt(0))) continue;
    if (form.hasCapital && form.text.length > 1) return false;
    head ||= form.text.toLowerCase().replace(/s$/, '');
    for (const part of partsOf(form.text.toLowerCase()).reverse()) {
      if (!rest.endsWith(part.charAt(0))) return false;
      rest = rest.slice(0, -1);
    }
  }
  return !rest && !nameWords.organization.has(head) && !kindNouns.organization.has(head);
}

/** The letters that the article explains by common words. */
function commonIn({ sentences }: Document): Set<string> {
  const common = new Set<string>();
  for (const sentence of sentences) {
    const { pieces } = sentence;
    for (let open = 0; open < pieces.length - 2; open++) {
      if (pieces[open]?.form.text !== '(' || pieces[open + 2]?.form.text !== ')') continue;
      const text = pieces[open + 1]?.form.text ?? '';
      if (ACRONYM.test(text) && standsFor(sentence, open, lettersOf(text)))
        common.add(lettersOf(text));
    }
  }
  return common;
}

/** The names of each sentence, without letters that stand for common words. */
export function dropCommonAcronyms(document: Document, found: readonly Name[][]): Name[][] {
  const common = commonIn(document);
  return found.map((names, s) => {
    const sentence = document.sentences[s];
    if (!sentence || names.length === 0) return names;
    return withoutSingle(sentence, names, (i, { type }) => {
      const text = sentence.pieces[i]?.form.text ?? '';
      if (type === 'product' || type === 'nationality') return false;
      if (PLURAL.test(text)) return true;
      return common.size > 0 && ACRONYM.test(text) && common.has(lettersOf(text));
    });
  });
}
