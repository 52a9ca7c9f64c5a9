/**
 * What an article calls its persons and bodies beside their names: "a utility" of "Norvik Power, a utility,"
 * and of "the utility Norvik Power", "a surveyor" of "Ada Quist is a surveyor".
 */
import type { Span } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';

/** Characters after a name in which its apposition is looked for. */
const REACH = 90;
const WORD_BEFORE = /(?<![\p{L}'’-])(\p{Ll}[\p{Ll}-]{2,24}) $/u;
/** What has been done or is being done to whoever is named. */
const PARTICIPLE = /^\p{Ll}+(?:ed|ing)$/u;
const APPOSITION =
  /^(?:['’]s)?(?:,| is| was| are| were) (?:a|an|the|one of the) ([^,.;:()“”"—–\n]{3,80})/u;
/** What says more of the noun stands behind it. */
const MORE =
  / (?:of|in|at|for|with|from|by|to|on|that|which|who|whose|where|and|based|run|owned)(?= |$)/u;
const NOUN = /([\p{L}-]{3,24})$/u;

const nounOf = (phrase: string): string | undefined =>
  NOUN.exec(phrase.split(MORE)[0]?.trim() ?? '')?.[1]?.toLowerCase();

const isNoun = (word: string): boolean =>
  !speakerWords.beforeNames.has(word) && !PARTICIPLE.test(word);

/** The nouns that a mention is given, in small letters; none where it has but its name. */
export function describedAs(text: string, { start, end }: Span): string[] {
  const [, before] = WORD_BEFORE.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  const [, after] = APPOSITION.exec(text.slice(end, end + REACH)) ?? [];
  const told = after === undefined ? undefined : nounOf(after);
  return [before !== undefined && isNoun(before) ? before : [], told ?? []].flat();
}
