/** What a noun that heads a source names: a body, or something written or counted. */
import { speakerWords } from '../../../language/en/index.ts';

function among(list: ReadonlySet<string>, word: string): boolean {
  if (list.has(word)) return true;
  if (!word.endsWith('s')) return false;
  return list.has(word.slice(0, -1)) || list.has(`${word.slice(0, -3)}y`);
}

/** Whether the noun names a body that speaks as one: "regulator", "agencies". */
export const isBody = (word: string): boolean =>
  !speakerWords.people.has(word) && among(speakerWords.bodies, word);

/** Whether the noun names something written or counted: "report", "figures". */
export const isDocument = (word: string): boolean => among(speakerWords.documents, word);
