/** Whether a person is told to be a man or a woman: by the title before the name. */
import { type Gender, ofTitle } from '../../../models/genders/gender.ts';
import type { Name } from '../recognise/name.ts';

const LONGEST_TITLE = 8;

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
