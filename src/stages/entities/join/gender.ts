/** Whether a person is told to be a man or a woman: by the title before the name, or by a given name. */
import { givenNames, speakerWords } from '../../../language/en/index.ts';
import type { Name } from '../recognise/name.ts';
import type { Form } from './form.ts';

export type Gender = 'man' | 'woman';

const LONGEST_TITLE = 8;

function ofTitle(word: string): Gender | undefined {
  const title = word.toLowerCase().replace(/\.$/, '');
  if (speakerWords.masculineTitles.has(title)) return 'man';
  return speakerWords.feminineTitles.has(title) ? 'woman' : undefined;
}

/** By the title before a name or at its start: "Mr Reed", "Dame Ann Reed". */
export function titleGender(text: string, { start, end, type }: Name): Gender | undefined {
  if (type !== 'person') return undefined;
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const [first = ''] = text.slice(start, end).split(' ', 1);
  return (
    ofTitle(
      before
        .trimEnd()
        .split(/[^\p{L}.]/u)
        .at(-1) ?? '',
    ) ?? ofTitle(first)
  );
}

/** By the first word of a full name. */
export function givenNameGender({ words }: Pick<Form, 'words'>): Gender | undefined {
  const [first = ''] = words;
  if (words.length < 2) return undefined;
  if (givenNames.women.has(first)) return 'woman';
  return givenNames.men.has(first) ? 'man' : undefined;
}
