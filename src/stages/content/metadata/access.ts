/** Whether readers without an account see only part of the article. */
import { list } from './linked-data.ts';
import { meta, type PageFacts } from './page-facts.ts';

const isFalse = (value: unknown): boolean => value === false || /^false$/i.test(String(value));

/** Lines that stand where a text is cut off for those who have not paid. */
const OFFER =
  /\b(?:subscribe|sign in|log in|register|become a (?:member|subscriber))\b.{0,60}\b(?:to (?:continue|read|keep|unlock|access)|for full access)|already a subscriber|(?:this|the) (?:article|content|story) is (?:for|available (?:to|for)|only for|reserved for) (?:subscribers|members|registered)|jetzt (?:weiterlesen|abonnieren)|réservé aux abonnés|contenido exclusivo para suscriptores/i;

/** True when the page says so in linked data or meta elements, or shows an offer instead of a text. */
export function isPaywalled(page: PageFacts, textLength: number): boolean {
  for (const node of page.articles) {
    if (node.isAccessibleForFree !== undefined && isFalse(node.isAccessibleForFree)) return true;
    for (const part of list(node.hasPart))
      if (
        typeof part === 'object' &&
        part &&
        'isAccessibleForFree' in part &&
        isFalse(part.isAccessibleForFree)
      )
        return true;
  }
  if (
    /^(?:locked|metered|paid|premium)$/i.test(
      meta(page, 'article:content_tier', 'cxenseparse:access') ?? '',
    )
  )
    return true;
  return (
    textLength < 2500 && page.candidates.some(({ text }) => text.length < 300 && OFFER.test(text))
  );
}
