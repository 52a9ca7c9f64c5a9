/** Which of the names that a page gives for its authors are people, and what else is said of them. */

import { capitalized, familyFirst, officeBehind, withoutHelpers } from './byline-forms.ts';
import { isCapital } from './place-names.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that stand in bylines but in no person's name. Caveat: mostly English; compared in lower case. */
const NOT_A_NAME = words(`
  admin administrator editor editors editorial staff team desk newsroom news correspondent reporter reporters writer writers
  contributor contributors guest author authors agency agencies press release magazine media network online web webdesk
  website site com www http https wire wires service services redaktion redacción redacao redação redazione rédaction
  редакция département bureau department board committee association foundation institute university council
  today times post daily herald tribune gazette journal chronicle guardian observer telegraph express globe bulletin
  views opinion sports politics business world home blog blogs posts profile bio follow twitter facebook instagram email
  share published updated posted january february march april june july august september october november december
  veröffentlicht aktualisiert erstellt stand datum uhr kommentar kommentare anzeige foto fotos bild bilder quelle mehr
  teilen folgen anmelden abonnieren suche gast gastautor gastbeitrag verfasser autor autorin autoren login menu search
  nachrichtenagentur agentur redakteur redakteurin
  redactor periodista corresponsal publicado actualizado rédacteur journaliste publié auteur autore pubblicato webmaster
  monday tuesday wednesday thursday friday saturday sunday the this and all more by written read minutes min ago
  subscribe newsletter sign photo photos image images video comments comment unknown anonymous none null undefined
  phd md mba esq dds rn ma ba msc cfa
  ltd inc llc corp gmbh company group publishing publisher television tv radio channel
`);

const AGENCY =
  /^(?:the )?(?:associated press|reuters|agence france[- ]presse|ansa|interfax|ria novosti|xinhua|united press international|press trust of india|bloomberg(?: news)?|pa media|press association|kyodo(?: news)?|yonhap|agencia efe|europa press|agencies|ritzau|ap news|cnn wire|tribune news service|(?:the )?canadian press|australian associated press|deutsche presse-agentur|dpa-\p{L}+)(?!\p{L})/iu;
/** Short names are agencies only as a whole and in one case: Sid and Efe are people. */
const SHORT_AGENCY = words(
  'ap afp dpa apa efe tass upi pti ians ani anp epd kna sid belga tt ntb lusa aap pa sda ats stt mti čtk hina tanjug',
);

/** Particles that stay in lower case inside names. */
const PARTICLE = words(
  "de da do dos das del della di du van von der den ter ten la le el al bin ibn abu bint af av zu e y d' und und. jr jr. sr sr. ii iii iv ben",
);

export const isAgency = (name: string): boolean =>
  AGENCY.test(name) ||
  ((name === name.toUpperCase() || name === name.toLowerCase()) &&
    SHORT_AGENCY.has(name.toLowerCase()));

/** One word in capitals is the short name of an organisation. */
const SHORT_NAME = /^\p{Lu}{2,5}$/u;

/** These stand before a name, never at its end. */
const ENDS_NO_NAME = words('de da do dos das del della di du van von der den ter ten af av zu und');

/** Names in Chinese, Japanese and Korean writing, and what ends a Japanese sentence or names a box. */
const HAN = /^[\u3040-\u9fff\uac00-\ud7af·・、\s]+$/;
const SENTENCE = /(?:ました|ます|です|した人)/;
const LONGEST_HAN = 12;

/** True when a text has the form of a person's name. Names in one word pass only when `single`. */
export function looksLikePerson(name: string, single = false): boolean {
  if (name.length < 2 || name.length > 60 || /[\d@#/\\|:;!?<>{}[\]_=+*"“”]/.test(name))
    return false;
  if (HAN.test(name)) return name.length <= LONGEST_HAN && !SENTENCE.test(name);
  const parts = name.split(/\s+/);
  if (ENDS_NO_NAME.has(parts.at(-1)?.toLowerCase() ?? '')) return false;
  if (parts.length === 1 && SHORT_NAME.test(name)) return false;
  if (parts.length > 6 || (parts.length < 2 && !single)) return false;
  let capitals = 0;
  for (const part of parts) {
    const word = part.replace(/[,.]$/, '').toLowerCase();
    if (NOT_A_NAME.has(word)) return false;
    if (PARTICLE.has(word)) continue;
    if (/^[\p{Lu}\p{Lt}\p{Lo}'’‘(]/u.test(part)) capitals++;
    else return false;
  }
  return capitals > 0;
}

const BEFORE =
  /^(?:(?:(?:story|article|text|words|report(?:ing)?|analysis|review(?:ed)?|interview|opinion|posted|written|published|veröffentlicht|eingestellt|verfasst|geschrieben|gepostet|écrit|publié|publicado|escrito|scritto|pubblicato|submitted|compiled|edited|created|photographs|photos)\s+)?(?:by|von|par|por|da|di)|author|autor(?:in)?|auteur|autore|text|words|door|av|af|od|автор|текст|from|byline)(?:\s*[:|]\s*|\s+)/iu;

/** White space is one space by then. */
const AFTER =
  /\s\d{1,3}[\s-]min(?:ute)?s?\b.*$|\s?(?:\||•|·|—|–|(?<!\p{L})(?:on|for|via|in|under|unter)(?!\p{L})|\s(?:am|vom|le|el|den|op|em|il)\s\d|\s-\s|\/|\().*$|,?\s(?:published|updated|posted|last updated|\d{1,2}[:.]\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d|@).*$/isu;

const ROLE_WORD =
  /\b(?:editor|reporter|correspondent|writer|columnist|director|professor|fellow|analyst|journalist|contributor|producer|researcher|chief|critic|photographer|president|founder|lecturer|specialist|strategist|economist|chair(?:man|woman)?|manager|head|partner|associate|officer|secretary|minister|ambassador|author|co-?founder|expert|consultant|adviser|advisor|host|anchor|blogger|staff)\b/i;

export const namesRole = (text: string): boolean => ROLE_WORD.test(text);

/** True for the name under which somebody writes online: one word of any letters, digits and marks. */
const looksLikeHandle = (name: string): boolean =>
  /^[\p{L}\p{N}_-]{2,25}$/u.test(name) &&
  !PARTICLE.has(name.toLowerCase()) &&
  /\p{L}{2}/u.test(name) &&
  !NOT_A_NAME.has(name.toLowerCase());

/** How a name may look: `handle` takes handles where the text is nothing else. */
export type NameForm = 'name' | 'handle';

export interface NamedAuthor {
  name: string;
  role?: string;
}

const tidy = (text: string): string =>
  text.replace(/^[\s,;:|•·–—-]+|(?<![\s,;:|•·–—-])[\s,;:|•·–—-]+$/g, '');

const unshout = (name: string): string =>
  /\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name)
    ? name
    : name.replace(/\p{Lu}+(?![.])/gu, (w, at: number) =>
        w.length > 1 && !/^(?:I{2,3}|IV)$/.test(w) && !(w.length === 2 && at === 0)
          ? w.charAt(0) + w.slice(1).toLowerCase()
          : w,
      );

/** "Ann LeeAnn Lee": names that a page holds twice, for wide and for narrow screens. */
const once = (name: string): string => {
  const half = name.slice(0, name.length / 2).trim();
  return half.includes(' ') && name.replace(/\s/g, '') === (half + half).replace(/\s/g, '')
    ? half
    : name;
};

/** What is longer is not read to its end. */
const LONGEST_BYLINE = 1000;

/** "ann@example.org (Ann Lee)", as feeds name their authors. */
const MAIL_OF = /^[^\s@()]{1,80}@[^\s()]{1,80} ?\(([^()]{2,80})\)$/;

/** "ByAnn Lee": only the page's styles keep the two apart. */
const GLUED = /^(?:By|Von|Par|Por)(?=\p{Lu}\p{Ll})/u;

/** Takes one field or line apart: "By Ann Lee and Bo Ek, Staff Writers" names two people. */
export function readByline(text: string, form: NameForm = 'name'): NamedAuthor[] {
  let line = tidy(text.slice(0, LONGEST_BYLINE).replace(/\s+/g, ' '));
  line = withoutHelpers(MAIL_OF.exec(line)?.[1] ?? line).replace(GLUED, '');
  const labelled = BEFORE.test(line);
  for (let i = 0; i < 2; i++) line = tidy(line.replace(BEFORE, ''));
  if (labelled) line = capitalized(line, PARTICLE);
  if (form === 'handle') {
    const name = tidy(line.replace(AFTER, ''));
    return looksLikeHandle(name) ? [{ name }] : [];
  }
  // What begins with the address of a site is about the site.
  if (/^[\w-]{2,60}\.[a-z]{2,4}\b(?!\s[\p{Lu}][\p{Ll}.])/u.test(line)) return [];
  let first: NamedAuthor[] = [];
  for (const part of line.split(/\s[|•·]\s/)) {
    const people = readNames(part);
    // A section may stand before the names: "Politics · Ann Lee".
    if (people.some(({ name }) => name.includes(' ') || isAgency(name))) return people;
    if (first.length === 0) first = people;
  }
  return first;
}

/** Agencies that a by-line gives behind the name: "Ann Lee/dpa", "Ann Lee (AP)". */
const agenciesBehind = (piece: string, name: string): NamedAuthor[] =>
  piece
    .slice(piece.indexOf(name) + name.length)
    .split(/[/()|]/)
    .map(tidy)
    .filter(isAgency)
    .map((agency) => ({ name: agency }));

const LONGEST_NAMES = 80;
const MOST_WORDS_OF_NAME = 4;

/** The people of a line that is names and nothing else; none for any other. */
export function namesAlone(line: string): NamedAuthor[] {
  if (line.length > LONGEST_NAMES) return [];
  const names = line.split(/\s?[,/&]\s?|\s(?:and|und|et|y|e|og|och|en)\s/);
  const isName = (name: string): boolean =>
    looksLikePerson(name) && (name.match(/ /g)?.length ?? 0) < MOST_WORDS_OF_NAME;
  return names.every(isName) ? names.map((name) => ({ name: unshout(name) })) : [];
}

/** "Ann Lee, Jr.": what stands behind this comma is a part of the name. */
const SUFFIX = /,\s{1,3}(?=(?:[JS]r\.?|I{2,3}|IV)(?![\p{L}\p{N}]))/gu;

function readNames(text: string): NamedAuthor[] {
  const found: NamedAuthor[] = [];
  const line = familyFirst(text.replace(SUFFIX, ' '));
  for (const part of line.split(/\s?(?:;|&|\b(?:and|with|und|et|y)\b|\n)\s?/iu)) {
    const [first = '', ...rest] = part.split(',').map((piece) => piece.trim());
    for (const piece of [first, ...rest]) {
      const whole = once(
        tidy(
          piece
            .replace(BEFORE, '')
            .replace(AFTER, '')
            .replace(/(?<!\S)\S+@\S+/g, ''),
        ),
      );
      const { name, role } = officeBehind(whole);
      if (!name) continue;
      const last = found.at(-1);
      if (last && !last.role && piece !== first && namesRole(piece))
        last.role = tidy(part.slice(part.indexOf(piece)));
      if (last?.role?.includes(piece)) break;
      if (isAgency(name)) found.push({ name });
      // Behind a whole name a single word is a town or a trade.
      else if (last && isCapital(name)) continue;
      else if (looksLikePerson(name, !last?.name.includes(' ')))
        found.push({ name: unshout(name), ...(role && { role }) });
      found.push(...agenciesBehind(piece, name));
      // "Ann Lee in Oslo, Norway": what follows is no name.
      if (/^\s\p{L}/u.test(AFTER.exec(piece)?.[0] ?? '')) break;
    }
  }
  const [family, given] = found;
  if (found.length === 2 && family && given && /^\S+, \S+$/.test(line)) {
    const [name, role] = [`${given.name} ${family.name}`, given.role];
    return [role ? { name, role } : { name }];
  }
  return found;
}
