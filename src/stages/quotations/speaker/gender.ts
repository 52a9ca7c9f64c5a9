/** Whether the article calls a person "he" or "she": by title ("Mr", "Dame") and by pronoun. */
import type { Mention } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import { type Gender, ofName, ofRole, ofTitle } from '../../../models/genders/gender.ts';

/** What a pronoun or a title says; undefined for every other word. */
export function genderOf(word: string): Gender | undefined {
  const pronoun = word.toLowerCase();
  if (speakerWords.masculine.has(pronoun)) return 'masculine';
  return speakerWords.feminine.has(pronoun) ? 'feminine' : ofTitle(word);
}

/** By the first word of a full name: "Ana Vale", where that is hardly ever a man's. */
export const nameGender = (name: string): Gender | undefined => ofName(name.split(/\s+/));

/** The first pronoun that stands for each person, which is the one nearest to the full name. */
export function pronounGenders(text: string, mentions: readonly Mention[]): Map<string, Gender> {
  const found = new Map<string, Gender>();
  for (const m of mentions) {
    if (m.type !== 'person' || m.form === 'name' || found.has(m.entity)) continue;
    const gender = genderOf(text.slice(m.start, m.end));
    if (gender) found.set(m.entity, gender);
  }
  return found;
}

/** By the head of a description: "woman", "father"; titles and pronouns too. */
export const describedGender = (head: string): Gender | undefined =>
  genderOf(head) ??
  (speakerWords.women.has(head)
    ? 'feminine'
    : speakerWords.men.has(head)
      ? 'masculine'
      : ofRole(head));
