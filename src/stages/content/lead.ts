/** The lead: a short text between the title and the article's own element. */
import type { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';
import { nameWords } from './element-kind.ts';
import { DEK, LEAD, OPENING } from './furniture-words.ts';
import { detectLanguage } from './metadata/language.ts';
import { proseWeight } from './prose-weight.ts';

/** A lead is at least this long; shorter lines under a title are slogans and credits. */
const SHORTEST_LEAD = 80;
/** A named lead of this length is one without a full stop too. */
const LONG_LEAD = 150;

/** What a sentence or a quotation ends with. */
export const SENTENCE_END = /[.!?…。！？:;"”“»’)\]]$/;

/** An excerpt of what stands under it. */
export const CUT_OFF = /(?:\.\.\.|…)$/;

const namesOf = ({ attribs }: Element): readonly string[] =>
  nameWords(`${attribs.class ?? ''} ${attribs.itemprop ?? ''}`);

/** How near its own element what names a lead stands. */
const LEVELS = 3;

/**
 * What a block under the title is: a lead by its element's name, or one by its length and form only;
 * undefined for anything else. `path` begins with its element.
 */
export function leadKind(
  candidate: Candidate,
  path: readonly Element[],
): 'named' | 'likely' | undefined {
  const { text, linked } = candidate;
  if (text.length <= SHORTEST_LEAD / 2 || linked > text.length * 0.3) return undefined;
  if (proseWeight(candidate) === 0) return undefined;
  const near = path.slice(0, LEVELS);
  const named = near.some(isNamed);
  if (!named && text.length <= SHORTEST_LEAD) return undefined;
  if (CUT_OFF.test(text)) return undefined;
  if (!SENTENCE_END.test(text) && !(named && text.length > LONG_LEAD) && !isSubtitle(text, near))
    return undefined;
  if (isDek(text, near)) return undefined;
  return named ? 'named' : 'likely';
}

const SHORTEST_SUBTITLE = 100;

/** A line set as a heading under the title, as leads of Romance languages and of German are. */
const isSubtitle = (text: string, [own]: readonly Element[]): boolean =>
  own?.name === 'h2' && text.length > SHORTEST_SUBTITLE && detectLanguage(text)?.language !== 'en';

/** A named box of the system that wrote the page holds the first paragraph as it was written: a plain `p`. */
function isOpening([own, around]: readonly Element[]): boolean {
  if (!own || !around) return false;
  if ([own, around].some((element) => namesOf(element).some((word) => OPENING.has(word))))
    return true;
  return own.name === 'p' && !own.attribs.class && around.name === 'div' && isNamed(around);
}

const isNamed = (element: Element): boolean => namesOf(element).some((word) => LEAD.has(word));

const LONGEST_DEK = 200;
const HEAD_ELEMENT = /^(?:h\d|header|hgroup)$/;

/**
 * A line that the desk sets under an English headline sums the article up, as the headline does, and
 * is no more part of it. The lead of most other languages' news opens the text: the body goes on
 * from what it says.
 */
const isDek = (text: string, near: readonly Element[]): boolean =>
  text.length <= LONGEST_DEK &&
  !isOpening(near) &&
  near.some(
    (element) => HEAD_ELEMENT.test(element.name) || namesOf(element).some((word) => DEK.has(word)),
  ) &&
  detectLanguage(text)?.language === 'en';
