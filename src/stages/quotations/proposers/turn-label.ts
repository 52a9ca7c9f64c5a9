/** The label that a line of a transcript begins with: "Q:", "A.", "Ana Vale:", "ANA VALE, HOST:", "SEN. REED (on tape):". */
import type { Passage, Range } from '../../../models/statement-network/passage.ts';

const LETTER = /^(?:Q|A|Question|Answer)$/;
const LOUD = /^[\p{Lu}.'’-]{2,}$/u;
const NAME = /^\p{Lu}[\p{L}.’'-]*$/u;
const MARK = /^["“”'‘]$/;
/** Words that open a line of facts, a note or a letter, and are no name of who speaks. */
const NOBODY =
  /^(?:dear|when|where|what|who|why|how|cost|price|admission|tickets|info|information|contact|phone|address|date|time|location|note|notes|tip|tips|photo|photos|image|video|audio|caption|credit|source|sources|update|correction|editor|read|watch|listen|related|summary|ingredients|method|serves|rating|score|verdict|pros|cons|advertisement|copyright)$/i;
const LONGEST_NAME = 4;
const LONGEST_ROLE = 8;

/** The token range of the name, and what is told of it. */
export interface TurnLabel extends Range {
  readonly text: string;
  /** Token of the colon, or of the stop behind a letter. */
  readonly colon: number;
  /** Q, A, or all in capitals. */
  readonly loud: boolean;
  /** What stands behind the name: "host", "byline"; lower case. */
  readonly role: string;
}

/** The label of the line, or null. */
export function turnLabel(p: Passage): TurnLabel | null {
  const { tokens } = p;
  let first = 0;
  while (MARK.test(p.word(first))) first++;
  // "Q. Why?": the stop is a colon there.
  if (LETTER.test(p.word(first)) && p.word(first + 1) === '.')
    return { text: p.word(first), first, last: first, colon: first + 1, loud: true, role: '' };
  let end = first;
  while (end - first < LONGEST_NAME && isName(p, first, end)) end++;
  if (end === first) return null;
  let colon = end;
  if (p.word(end) === ',' || p.word(end) === '(')
    while (colon - end < LONGEST_ROLE && p.word(colon) !== ':' && colon < tokens.length) colon++;
  if (p.word(colon) !== ':') return null;
  const words = tokens.slice(first, end).map((t) => t.text);
  if (words.some((w) => NOBODY.test(w))) return null;
  const loud = words.every((w) => w === '.' || LOUD.test(w) || LETTER.test(w));
  // Behind a name in small letters a comma opens a clause, not a role.
  if (colon > end && !loud) return null;
  const role = tokens
    .slice(end + 1, colon)
    .map((t) => t.text)
    .join(' ')
    .toLowerCase();
  return { text: words.join(' '), first, last: end - 1, colon, loud, role };
}

/** A word of a name, or the dot of a title or an initial. */
function isName(p: Passage, first: number, i: number): boolean {
  return NAME.test(p.word(i)) || (p.word(i) === '.' && i > first && i - first < 3);
}
