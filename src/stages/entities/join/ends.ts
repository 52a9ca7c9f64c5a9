/** What belongs to a name and stands behind it: "Norvik, Inc.", "Quist Jr.", "Norvik.com", "Ports Act of 1996". */
import type { EntityType } from '../../../article/index.ts';
import type { Name } from '../recognise/name.ts';
import { WRITTEN_FORMS } from './legal-forms.ts';

/** "Norvik Co.", "Norvik, Inc.": what a firm is in law. */
const LEGAL_FORM = new RegExp(`^,? (?:${WRITTEN_FORMS})(?![\\p{L}\\p{N}-])`, 'u');
/** "Norvik.com": a firm that is called after its address; no address of a page or of mail. */
const DOMAIN = /^\.(?:com|net|org)(?![\p{L}\p{N}/@_-]|\.\p{L})/u;
const IN_ADDRESS = /[\p{L}\p{N}][@./]$|[@/]$/u;
/** "Quist Sr.", "Quist, Jr.": which of the family it is. */
const GENERATION = /^,? (?:Jr|Sr)(?![\p{L}\p{N}-])/u;
/** "Ports Act of 1996", "Harbour Bill, 2023". */
const YEAR = /^(?: of|,) \d{4}(?![\p{L}\p{N}-])/u;
const ACT = /(?:Act|Bill|Code|Law)$/;
/** In UTF-16 units. */
const LONGEST = 10;

const BEHIND: Partial<Record<EntityType, readonly RegExp[]>> = {
  organization: [DOMAIN, LEGAL_FORM],
  person: [GENERATION],
  law: [YEAR],
};

/** The end of a name with what belongs to it. */
export function wholeEnd(text: string, { start, end, type }: Name): number {
  if (type === 'law' && !ACT.test(text.slice(start, end))) return end;
  const isAddress = IN_ADDRESS.test(text.slice(Math.max(0, start - 2), start));
  return (BEHIND[type] ?? []).reduce((at, pattern) => {
    if (pattern === DOMAIN && isAddress) return at;
    return at + (pattern.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0);
  }, end);
}
