/** The label that a line of a transcript begins with: "Q:", "Ana Vale:", "ANA VALE, HOST:", "SEN. REED (on tape):". */
import type { Passage } from '../../../models/quotation-tagger/passage.ts';

const LETTER = /^(?:Q|A|Question|Answer)$/;
const LOUD = /^[\p{Lu}.'’-]{2,}$/u;
const NAME = /^\p{Lu}[\p{L}.’'-]*$/u;
const MARK = /^["“”'‘]$/;
/** Words that open a line of facts, a note or a letter, and are no name of who speaks. */
const NOBODY =
  /^(?:dear|when|where|what|who|why|how|cost|price|admission|tickets|info|information|contact|phone|address|date|time|location|note|notes|tip|tips|photo|photos|image|video|audio|caption|credit|source|sources|update|correction|editor|read|watch|listen|related|summary|ingredients|method|serves|rating|score|verdict|pros|cons|advertisement|copyright)$/i;
const LONGEST_NAME = 4;
const LONGEST_ROLE = 8;

export interface TurnLabel {
  readonly text: string;
  /** Token range of the name. */
  readonly first: number;
  readonly last: number;
  /** Token of the colon. */
  readonly colon: number;
  /** Q, A, or all in capitals. */
  readonly loud: boolean;
  /** What stands behind the name: "host", "byline"; lower case. */
  readonly role: string;
}

/** The label of the line, or null. */
export function turnLabel({ tokens }: Passage): TurnLabel | null {
  const text = (i: number): string => tokens[i]?.text ?? '';
  let first = 0;
  while (MARK.test(text(first))) first++;
  let end = first;
  while (end - first < LONGEST_NAME && isName(text, first, end)) end++;
  if (end === first) return null;
  let colon = end;
  if (text(end) === ',' || text(end) === '(')
    while (colon - end < LONGEST_ROLE && text(colon) !== ':' && colon < tokens.length) colon++;
  if (text(colon) !== ':') return null;
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
function isName(text: (i: number) => string, first: number, i: number): boolean {
  return NAME.test(text(i)) || (text(i) === '.' && i > first && i - first < 3);
}
