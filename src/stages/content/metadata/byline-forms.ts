/** Forms in which by-lines give a name, and what they put around it. */

/** Who helped with an article is named behind those who wrote it. */
const HELPERS =
  /[.;,|]\s(?:photo(?:graph)?s?|photography|pictures?|images?|illustrations?|graphics|video|edited|editing|translated|translation|additional reporting|produced)(?: and (?:photo|video|illustration|graphic)s?)?(?: by\b|:).*$/isu;

/** What is pressed beside a name, and runs into it where only the page's styles part the two. */
const PRESSED = /(?<=\p{Ll})(?:Follow|Following|Subscribe|Share)$/u;

/** "Words by Ann Lee. Photographs by Bo Ek": the first of the two. */
export const withoutHelpers = (line: string): string =>
  line.replace(HELPERS, '').replace(PRESSED, '');

const LOWER_NAME = /^\p{Ll}[\p{Ll}'’-]*(?: \p{Ll}[\p{Ll}'’-]*){1,3}$/u;

/** "by ann lee": a name of two to four words in lower case, with its capitals; any other line as it is. */
export const capitalized = (line: string, particles: ReadonlySet<string>): string =>
  LOWER_NAME.test(line)
    ? line.replace(/[^ ]+/g, (word) =>
        particles.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
      )
    : line;

const FAMILY_FIRST = /^([\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)$/u;

/** "Lee, Ann; Ek, Bo": two or more names with the family's first, as they are said. */
export function familyFirst(line: string): string {
  const names = line.split(/\s?;\s?/).map((part) => FAMILY_FIRST.exec(part));
  return names.length > 1 && names.every((name) => name !== null)
    ? names.map((name) => `${name?.[2] ?? ''} ${name?.[1] ?? ''}`).join('; ')
    : line;
}

const OFFICE =
  /^(.*?\p{L}\.?) ((?:(?:staff|senior|chief|special|guest|contributing|managing|deputy|associate|assistant|executive|freelance|foreign|political|politics|sports?|business|technology|science|health|education|features?|crime|courts?|local|national|city|county|state|world|news|photo|video|digital|data|investigative|environment|climate|transport|economics?|arts|culture|opinion) ){0,3}(?:editor|reporter|correspondent|writer|columnist|journalist|critic|photographer|producer|analyst|contributor)s?)$/isu;

/** What every such line ends in: few lines do, and to make the large expression takes 28 ms. */
const ENDS_IN_OFFICE =
  /(?:editor|reporter|correspondent|writer|columnist|journalist|critic|photographer|producer|analyst|contributor)s?$/iu;

/** "Ann Lee Staff Writer": the name, and the office that only the page's styles keep apart from it. */
export function officeBehind(line: string): { name: string; role?: string } {
  if (!ENDS_IN_OFFICE.test(line)) return { name: line };
  const [, name, role] = OFFICE.exec(line) ?? [];
  return name?.includes(' ') && role ? { name, role } : { name: line };
}
