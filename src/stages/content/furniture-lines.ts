/** Short lines that are no prose of an article, told by their words. Tried on short blocks only. */

import { CALL, CALL_UNSPACED, PHRASES } from './furniture-phrases.ts';
import { readDate } from './metadata/read-date.ts';
import { CONSENT, CONTROLS, HOUSE } from './page-controls.ts';

/** Lines that are furniture as a whole. Longest line: see `LONGEST_LINE`. */
const LINES: readonly RegExp[] = [
  /^(?:advert|ad|sponsored(?: content)?)\W*$/,
  /^(?:also )?read (?:more|next|also|on|this|full|the full)\b/,
  /^(?:also|must|recommended) ?(?:read|watch|see)\b/,
  /^related(?: (?:stor(?:y|ies)|articles?|content|links?|topics?|news|posts?|coverage|video|items))?\s*(?::|$)/,
  /^more (?:on|from|about|great|stories|news|like this|in)\b/,
  /^more\s*:/,
  /^(?:sign up|subscribe|register|log ?in|sign in|join us)\b/,
  /^(?:to )?(?:subscribe|sign up)\b/,
  /^get (?:the latest|breaking|our|more|unlimited)\b/,
  /^(?:share|tweet|pin|print|email|e-mail|save|comments?|reply|facebook|twitter|whatsapp|linkedin|pinterest|reddit|copy link|link copied)(?:(?: (?:this|on|via|it|article|story|page|link|to|by|now|with)\b.{0,40})?|\W*)$/,
  /^follow (?:us|me|him|her|them|@|[\p{L}\s]{2,40} on (?:twitter|facebook|instagram))/u,
  /^(?:like|find|visit|join) us on\b/,
  /^(?:photo(?:graph)?s?|image|picture|pic|foto|video|credit|illustration|file photo|featured image)\s*(?:(?:credits?|by|courtesy)\s*)?[:|©]/,
  /^all rights reserved/,
  /^(?:click|tap) (?:here|to)\b/,
  /^(?:watch|listen|see|look)\s*(?::|now\b|more\b|below\b|also\b|the video\b|live\b)/,
  /^(?:last )?(?:updated?|published|posted|modified|created)\s*(?::|on\b|at\b|\d).{0,70}$/,
  /^(?:story|article) continues\b/,
  /^continue reading\b/,
  /^(?:scroll|swipe|skip) (?:down|to)\b/,
  /^loading\W*$/,
  /^\d+ (?:of|\/) \d+$/,
  /^(?:tags?|topics?|filed under|categories|category|keywords|labels|posted in|in this article|section)\s*:/,
  /^(?:see also|see more|don['’]t miss|up next|next up|you (?:may|might) (?:also )?(?:like|enjoy)|what to read next|most (?:read|popular|viewed)|trending|editor['’]s picks?|top stories|recommended(?: for you)?|latest (?:news|stories))\b.{0,40}$/,
  /^(?:source|via|quelle|fonte|fuente)\s*:\s*.{0,60}$/,
  /^(?:getty images|ap photo|reuters|afp|shutterstock|istock|epa|bloomberg)\W*$/,
  /^(?:this|the) (?:article|story|post|content) (?:was|is|has been|originally|first)\b.{0,30}(?:published|appeared|updated|posted|produced)\b/,
  /^(?:have a|got a) (?:story|tip|news tip|question)\b/,
  /^(?:contact|email|e-mail|reach|write to) (?:the (?:author|writer|reporter)|us|him|her|[\p{L}\s]{2,30} at)\b/u,
  /^(?:hide|show|view|expand|toggle|close) (?:caption|all|more|comments?|gallery|photos?|image|slideshow)\b/,
  /^(?:notify me|your email|thank you for|thanks for) (?:of|address|subscribing|signing|reading|registering)\b/,
  /^(?:image|images|photo|video|graphic|play|pause|mute|replay|download|transcript|embed|audio|podcast|gallery|photos|slideshow|home|news|menu|close|next|previous|back|back to top|top|advertise|caption|enlarge|toggle|skip)\W*$/,
  /^(?:we use cookies|by continuing to|this (?:site|website) uses)\b/,
  /^(?:enable|please (?:enable|turn on|sign|log|subscribe|register|share|consider|follow|support))\b/,
  /^support (?:our|the|independent|quality)\b.{0,60}$/,
  /^(?:donate|contribute|buy|shop|order) (?:now|here|today|to)\b.{0,50}$/,
  /^[-–—*=•·.~#\s]+$/,
];

/** Offers to readers, which may be as long as a paragraph. */
const OFFERS: readonly RegExp[] = [
  /^(?:sign up|subscribe|get|want|join|start your day|stay informed)\b.{0,200}\b(?:newsletters?|inbox|delivered|subscri(?:be|ption)|membership|free trial|letterbox)\b/,
  /^(?:if you|did you) (?:enjoy|like|love)(?:ed|d)? (?:this|our|what)\b/,
  /^(?:like|enjoy|love) (?:this|what you)\b.{0,40}\b(?:story|article|read|share|piece)\b/,
  /^(?:if you|your|please)\b.{0,120}\b(?:donat(?:e|ion|ing)|contribution|gift)\b.{0,120}\b(?:support|journalism|reporting|readers|today|newsroom)\b/,
  /^(?:this|our|some of our) (?:article|articles|post|posts|page|site|story|content|links)\b.{0,40}\baffiliate\b/,
  /^(?:we|[\p{L}\s]{2,40}) (?:may|might|could) (?:earn|receive|get|make)\b.{0,40}\b(?:commission|compensation)\b/u,
  /(?:^|[.!?] )(?:sign up|subscribe|register) (?:for|to|here)\b.{0,100}\b(?:newsletters?|inbox)\b/,
  /^when you (?:sign up|subscribe|purchase|buy)\b/,
];
const LONGEST_OFFER = 400;

/** Longer than this a line is prose, whatever its first words. */
const LONGEST_LINE = 180;

const ALL_LINES = [...LINES, ...PHRASES, ...CONTROLS];
const ALL_OFFERS = [...OFFERS, ...CONSENT, ...HOUSE];

const LONGEST_BYLINE = 80;

/**
 * "By Ann Lee, staff writer", which is no sentence: those may begin with "By Monday" too. In other
 * languages what follows must be names only.
 */
const isByline = (text: string): boolean =>
  text.length <= LONGEST_BYLINE && (BYLINE.test(text) || NAMES.test(text));
const BYLINE = /^(?:By|BY|by) \p{Lu}[^.!?:;]*$/u;
const NAMES =
  /^(?:Von|VON|Por|POR|Par|PAR|Di|Door|Af|Av|Tekst|Text)[: ] ?\p{Lu}[\p{L}.'’-]*(?:[ /,]{1,2}(?:\p{Lu}[\p{L}.'’-]*|und|y|e|et|i|og|och|en|del?|las?|los|der|van|von|da|di))+$/u;

/** What is set before lines that lead elsewhere. */
const BULLETS = /^[\s>»›→▶►•●+*–—|-]{1,8}(?=[^\s>»›→▶►•●+*–—|-])/;

const isOfferLine = (line: string): boolean =>
  CALL.test(line) || CALL_UNSPACED.test(line) || ALL_OFFERS.some((pattern) => pattern.test(line));

/** True when a block offers something to readers, or asks it of them. */
export const isOffer = (text: string): boolean =>
  text.length <= LONGEST_OFFER && isOfferLine(lineOf(text));

const lineOf = (text: string): string => text.toLowerCase().replace(BULLETS, '');

/** A line of underscores is how agencies part their copy: it belongs to what they wrote. */
export const isRule = (text: string): boolean => /^_{2,10}$/.test(text);

/** True when a block's whole text is one of the lines that pages put between paragraphs. */
export function isFurnitureLine(text: string): boolean {
  if (text.length > LONGEST_OFFER) return false;
  const line = lineOf(text);
  if (isOfferLine(line)) return true;
  if (text.length > LONGEST_LINE) return false;
  return isByline(text) || ALL_LINES.some((pattern) => pattern.test(line));
}

const LONGEST_DATE_LINE = 70;
const MOST_WORDS_BESIDE = 7;

/** True when a line says little more than a day and a time: it dates the page. */
export const isDateLine = (text: string): boolean =>
  text.length <= LONGEST_DATE_LINE &&
  !/[.!?]$/.test(text) &&
  (text.match(/\p{L}{2,}/gu)?.length ?? 0) <= MOST_WORDS_BESIDE &&
  readDate(text, { dayFirst: true }) !== undefined;
