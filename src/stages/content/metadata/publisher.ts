/** Who publishes the page, and where the article appeared first when that is elsewhere. */
import { letters } from '../letters.ts';
import { resolveAddress } from '../links.ts';
import { namesOf } from './linked-data.ts';
import { decodeField, type PageFacts } from './page-facts.ts';
import { siteField } from './site-name.ts';

/** The publisher's name: declared, or what the page's title adds to the article's. */
export function publisherOf(page: PageFacts, title: string | null): string | null {
  for (const node of page.articles) {
    const [name] = namesOf(node.publisher, page.nodes);
    if (name) return decodeField(name);
  }
  const declared = siteField(
    page,
    'og:site_name',
    'application-name',
    'dc.publisher',
    'citation_journal_title',
  );
  if (declared) return declared;
  const whole = page.$('title').first().text().slice(0, 1000).replace(/\s+/g, ' ').trim();
  if (!title) return null;
  const parts = whole.split(/\s+[|–—\-»·•:]\s+/);
  const at = parts.findIndex(
    (part) => letters(title).includes(letters(part)) && letters(part).length > 8,
  );
  const last = parts.at(-1);
  if (at >= 0 && at < parts.length - 1 && last && last.length < 50) return last;
  return siteBefore(page, whole, title);
}

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

export interface FirstPublished {
  name: string;
  url?: string;
}

/** "Originally published in the …": the name that is linked, else the words up to the full stop. */
export function firstPublishedIn(page: PageFacts, base: string | undefined): FirstPublished | null {
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
    if (!name || name.length > 80 || !/^[\p{Lu}\d]/u.test(name)) continue;
    const url = link && resolveAddress(link.href, base);
    return url ? { name, url } : { name };
  }
  return null;
}
