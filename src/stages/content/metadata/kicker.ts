/** A kicker is a word or two over a title, such as a series or a section: it is none of the title. */
import { Element } from 'domhandler';
import { wordsOf } from '../element-kind.ts';
import { HEADING } from '../elements.ts';
import { letters } from '../letters.ts';
import { type PageFacts, textOf } from './page-facts.ts';

/** What is left without the word over a title is at least this long, in letters. */
const LEAST_UNDER_KICKER = 20;

/** A heading that begins with a word or two that no declared title has. */
export function withoutKicker(heading: string, declared: readonly string[]): string {
  const whole = letters(heading);
  if (declared.some((title) => letters(title) === whole)) return heading;
  const ends = (title: string): boolean => {
    const end = letters(title);
    return end.length >= LEAST_UNDER_KICKER && whole.endsWith(` ${end}`);
  };
  return declared.find(ends) ?? heading;
}

/** Words of classes for a kicker. */
const KICKER = new Set(
  'kicker overline toptitle overtitle supertitle pretitle eyebrow dachzeile spitzmarke topline label volanta antetitulo surtitre occhiello'.split(
    ' ',
  ),
);

/** A heading without what its first part is named to be. */
export function withoutMarkedKicker(heading: string, page: PageFacts): string {
  for (const element of page.elements) {
    if (!inHeading(element) || !wordsOf(element).some((word) => KICKER.has(word))) continue;
    const kicker = textOf(element);
    if (kicker === '' || !heading.startsWith(kicker)) continue;
    const rest = heading.slice(kicker.length).replace(/^[\s:–—|·-]+/, '');
    if (letters(rest).length >= LEAST_UNDER_KICKER) return rest;
  }
  return heading;
}

/** True for an element in a heading, or in a link or a box within one. */
const inHeading = ({ parent }: Element): boolean =>
  parent instanceof Element &&
  (HEADING.has(parent.name) ||
    (parent.parent instanceof Element && HEADING.has(parent.parent.name)));
