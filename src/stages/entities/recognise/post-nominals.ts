/** "Ada Quist, KC,": letters behind a person name no place or body. */
import { titles } from '../../../language/en/index.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import { withoutSingle } from './single-pieces.ts';

/** The names of a sentence without letters that follow a person and a comma. */
export function dropPostNominals(sentence: Sentence, names: readonly Name[]): Name[] {
  const persons = new Set(names.flatMap(({ type, end }) => (type === 'person' ? end : [])));
  return withoutSingle(sentence, names, (i) => {
    const [person, comma, letters] = sentence.pieces.slice(Math.max(0, i - 2), i + 1);
    return (
      comma?.form.text === ',' &&
      persons.has(person?.end ?? -1) &&
      titles.postNominals.has(letters?.form.text ?? '')
    );
  });
}
