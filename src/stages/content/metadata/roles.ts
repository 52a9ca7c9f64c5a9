/** The office that a page gives an author: in a signature, or in a sentence about the author. */
import { letters, lettersOf } from '../letters.ts';
import type { PageFacts } from './page-facts.ts';
import { namesRole } from './person-names.ts';

const LONGEST_SIGNATURE = 200;
const LONGEST_NOTE = 400;
const LONGEST_ROLE = 140;

/** "Ann Lee is a political editor at The Example and …": the office without the article before it. */
const SENTENCE = /^\s(?:is|was)\s(?:an?\s|the\s|our\s)?([^.;]{3,200})/;
/** Where the office ends and more is told. */
const MORE =
  /,?\s(?:who|whose|where|and (?:the )?author of|and (?:has|is|was|writes|covers))\b.*$/s;

const isRole = (text: string): boolean =>
  text.length > 2 && text.length < LONGEST_ROLE && namesRole(text);

/** The office in a sentence about the author. */
function toldIn(rest: string): string | undefined {
  const role = SENTENCE.exec(rest)?.[1]?.replace(MORE, '').trim();
  return role && isRole(role) ? role : undefined;
}

/** The office behind the name of a signature, or in the line under it. */
function signedIn(rest: string, next: string): string | undefined {
  const role = rest.replace(/^[\s,–—-]+/, '') || next;
  return isRole(role) && !/[.!?:]$|^by\b/i.test(role) ? role : undefined;
}

/** What the page says that the author with this name is; undefined when it does not. */
export function roleOf({ candidates }: PageFacts, name: string): string | undefined {
  const wanted = letters(name);
  for (const [i, block] of candidates.entries()) {
    const { text } = block;
    if (text.length > LONGEST_NOTE) continue;
    const said = lettersOf(block);
    if (!said.startsWith(wanted) || !' '.startsWith(said.charAt(wanted.length))) continue;
    const rest = text.slice(name.length);
    const role =
      toldIn(rest) ??
      (text.length <= LONGEST_SIGNATURE
        ? signedIn(rest, candidates[i + 1]?.text ?? '')
        : undefined);
    if (role) return role;
  }
  return undefined;
}
