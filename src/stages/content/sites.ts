/** Which site a page is of, and which of its lines lead to another. */
import type { Candidate } from './block-gatherer.ts';

/** The last two labels of an address's host: enough to tell one site from another on one page. */
const hostOf = (href: string): string | undefined =>
  /^https?:\/\/([^/:?#]{1,253})/i.exec(href)?.[1]?.toLowerCase().split('.').slice(-2).join('.');

/** The site that most of the page's links lead to; undefined when they do not say. */
export function siteOf(candidates: readonly Candidate[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { links } of candidates)
    for (const { href } of links) {
      const host = hostOf(href);
      if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
    }
  let site: string | undefined;
  let most = 0;
  for (const [host, count] of counts) if (count > most) [site, most] = [host, count];
  return site;
}

/** Where readers share articles, and follow those who publish them. */
const SHARING =
  /^(?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|t|google|instagram|youtube)\.\w+$/;

/**
 * A paragraph that is one link to another site: a source that the article gives. Links to the page's
 * own site are to other articles.
 */
export const leadsOut = ({ links, element }: Candidate, site: string | undefined): boolean =>
  site !== undefined &&
  element.name === 'p' &&
  links.length === 1 &&
  links.every(({ href }) => {
    const host = hostOf(href);
    return host !== undefined && host !== site && !SHARING.test(host);
  });
