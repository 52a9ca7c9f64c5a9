/** Whether the article calls a person "he" or "she": by title ("Mr", "Dame") and by pronoun. */
import type { Mention } from '../../../article/index.ts';
import { givenNames, speakerWords } from '../../../language/en/index.ts';

export type Gender = 'masculine' | 'feminine';

/** What a pronoun or a title says; undefined for every other word. */
export function genderOf(word: string): Gender | undefined {
  const w = word.toLowerCase().replace(/\.$/, '');
  if (speakerWords.masculine.has(w) || speakerWords.masculineTitles.has(w)) return 'masculine';
  if (speakerWords.feminine.has(w) || speakerWords.feminineTitles.has(w)) return 'feminine';
  return undefined;
}

/** By the title in the mention or right before it: "Mr Reed". */
export function titleGender(text: string, { start, end }: Mention): Gender | undefined {
  const [first = ''] = text.slice(start, end).split(/\s/, 1);
  const before = text.slice(Math.max(0, start - 8), start).trim();
  return genderOf(first) ?? genderOf(before.slice(before.lastIndexOf(' ') + 1));
}

const FEWEST_WORDS = 2;

/** By the first word of a full name: "Ana Vale", where that is hardly ever a man's. */
export function nameGender(name: string): Gender | undefined {
  const words = name.toLowerCase().split(/\s+/);
  const [first = ''] = words;
  if (words.length < FEWEST_WORDS) return undefined;
  const forms = [first, givenNames.fullOf.get(first) ?? first];
  const woman = forms.some((f) => givenNames.women.has(f));
  const man = forms.some((f) => givenNames.men.has(f));
  return woman === man ? undefined : woman ? 'feminine' : 'masculine';
}

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

/** By the role: "chairwoman", "actress"; "spokesman". */
export function roleGender(role: string): Gender | undefined {
  const words = role.toLowerCase().split(/[^\p{L}-]+/u);
  const isWoman = words.some((w) => /(?:woman|[rlt]ess)$/.test(w) && !NO_WOMAN.test(w));
  const isMan = words.some((w) => /(?<!wo)man$/.test(w) && !/^(?:hu|ger|ro|ot+o)man$/.test(w));
  return isWoman === isMan ? undefined : isWoman ? 'feminine' : 'masculine';
}

const NO_WOMAN =
  /^(?:business|press|wellness|fitness|illness|fortress|wilderness|congress|stress)$/;

/** By the head of a description: "woman", "father"; titles and pronouns too. */
export const describedGender = (head: string): Gender | undefined =>
  genderOf(head) ??
  (speakerWords.women.has(head)
    ? 'feminine'
    : speakerWords.men.has(head)
      ? 'masculine'
      : roleGender(head));
