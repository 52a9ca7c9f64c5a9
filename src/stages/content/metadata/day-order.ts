/** Whether 03/04/2022 on a page is 3 April or 4 March. */
import type { PageFacts } from './page-facts.ts';

/** Two-letter domains of countries that write the month first, and those that the world uses. */
const NO_COUNTRY = new Set(
  'us ph ca io co tv me ai cc ly fm gg to sh la im is vc ws st am'.split(' '),
);
const LONGEST = 160;

/** Where month and day are read as 4/3: in American English, and where nothing else is known. */
export function dayFirst(language: string, url: string | undefined): boolean {
  if (!/^(?:en|und)\b/i.test(language)) return true;
  const [, region] = /^en-([a-z]{2})\b/i.exec(language) ?? [];
  if (region && !NO_COUNTRY.has(region.toLowerCase())) return true;
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  const domain = host.slice(host.lastIndexOf('.') + 1);
  return domain === 'eu' || (domain.length === 2 && !NO_COUNTRY.has(domain));
}

/** Whether the page writes the day first, where one of its numeric dates can only be read one way. */
export function writesDayFirst({ candidates }: PageFacts): boolean | undefined {
  for (const { text } of candidates) {
    if (text.length > LONGEST) continue;
    const match = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?!\d)/.exec(text);
    if (match && Number(match[1]) > 12) return true;
    if (match && Number(match[2]) > 12) return false;
  }
  return undefined;
}
