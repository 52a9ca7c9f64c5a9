/** Who publishes the page, and where the article appeared first when that is elsewhere. */
import { letters } from '../letters.ts';
import { resolveAddress } from '../links.ts';
import { namesOf } from './linked-data.ts';
import { decodeField, type PageFacts } from './page-facts.ts';
import { isAgency } from './person-names.ts';
import { isCountry } from './place-names.ts';
import { siteField } from './site-name.ts';

const SEPARATED = /(?<!\s)\s+[|–—\-»·•:]\s+/;

/** A name as a reader would give it: of an address the host, no handle's mark, not the title again. */
function tidyName(name: string, title: string | null): string | undefined {
  if (URL.canParse(name)) return new URL(name).hostname.replace(/^www\./, '');
  const said = title === null ? '' : letters(title);
  const parts = name.split(SEPARATED);
  const own = parts.filter((part) => letters(part) !== said);
  const kept = own.length === 0 || own.length === parts.length ? name : own.join(' | ');
  return (
    kept
      .replace(/(?<!\S)[^\s@]+@\S+/g, '')
      .replace(/^@/, '')
      .trim() || undefined
  );
}

/** What the page declares as its publisher; an agency is one only where no site is named. */
function declaredPublisher(page: PageFacts): string | undefined {
  const site = siteField(
    page,
    'og:site_name',
    'application-name',
    'dc.publisher',
    'citation_journal_title',
  );
  const [name] = page.articles.flatMap((node) => namesOf(node.publisher, page.nodes));
  return name && !(site && isAgency(name)) ? decodeField(name) : site;
}

/** The publisher's name: declared, or what the page's title adds to the article's. */
export function publisherOf(page: PageFacts, title: string | null): string | null {
  const declared = tidyName(declaredPublisher(page) ?? '', title);
  if (declared) return declared;
  const whole = page.windowTitle.slice(0, 1000);
  if (!title) return null;
  const parts = whole.split(SEPARATED);
  const at = parts.findIndex(
    (part) => letters(title).includes(letters(part)) && letters(part).length > 8,
  );
  const last = tidyName(parts.at(-1) ?? '', title);
  if (at >= 0 && at < parts.length - 1 && last && mayPublish(last, title)) return last;
  return siteBefore(page, whole, title);
}

/** A part of the headline itself, a country or a by-line is no publisher. */
const mayPublish = (name: string, title: string): boolean =>
  name.length < 50 &&
  !/^by\s/i.test(name) &&
  !` ${letters(title)} `.includes(` ${letters(name)} `) &&
  !isCountry(name);

/** "The Example: headline": what stands before the headline, when the page signs with that name. */
function siteBefore(page: PageFacts, whole: string, title: string): string | null {
  const end = whole.indexOf(': ');
  const name = whole.slice(0, Math.max(0, end)).trim();
  if (!name || name.length >= 50 || letters(whole.slice(end)) !== letters(title)) return null;
  const wanted = ` ${letters(name)} `;
  const signed = page.candidates.some(
    ({ text }) =>
      text.length < 300 && /©|\(c\)|copyright/i.test(text) && ` ${letters(text)} `.includes(wanted),
  );
  return signed ? name : null;
}

const FIRST =
  /^(?:(?:this|the) (?:article|piece|story|essay|commentary|text|op-ed|interview|post|report|paper)\s)?(?:is |was |has been )?(?:originally|first) (?:published|appeared|ran|posted|printed)(?: (?:in|on|at|by|with|in the|on the))?\s+/i;

/** True for what is a day and no name, in "First published on Tue 6 May". */
const saysDay = (name: string): boolean =>
  /^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,?\s|^\d{1,2}[\s/.:-]|^\p{L}{3,9}\.?\s\d{1,2}\b/iu.test(
    name,
  );

export interface FirstPublished {
  name: string;
  url?: string;
}

/** Where it appeared first by the page's words: the name that is linked, else those up to the full stop. */
export function firstPublishedIn(
  page: PageFacts,
  base: string | undefined,
  publisher: string | null,
): FirstPublished | null {
  for (const { text, links } of page.candidates) {
    if (text.length > 300) continue;
    const match = FIRST.exec(text);
    if (!match) continue;
    const from = match[0].length;
    const link = links.find((l) => l.start >= from - 4);
    const linked = link && text.slice(link.start, link.end);
    const named =
      linked && !/^(?:here|link)$/i.test(linked)
        ? linked
        : text.slice(from).split(/[.,;(]| on \d| and /)[0];
    const name = (named ?? '').replace(/^(?:the|in|on|at|by)\s+/i, '').trim();
    if (!name || name.length > 80 || !/^[\p{Lu}\d]/u.test(name) || saysDay(name)) continue;
    if (publisher !== null && [name, `the ${name}`].map(letters).includes(letters(publisher)))
      return null;
    const url = link && resolveAddress(link.href, base);
    return url ? { name, url } : { name };
  }
  return null;
}
