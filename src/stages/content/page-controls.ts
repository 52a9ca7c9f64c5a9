/**
 * Lines around players, embedded content, live blogs and subscriptions, all in lower case. Each is
 * tried on short blocks only. Caveat: English, and of requests for consent the German and French ones.
 */

/** Players and the time that they take. */
const PLAYER = [
  /^listen to (?:this|the) (?:article|story|post|episode)\b.{0,40}$/,
  /^(?:play|watch) (?:the )?(?:video|audio|clip|live|trailer)\W*$/,
  /^\d{1,3}[ -]?min(?:ute)?s?(?: (?:read|listen|watch))?$/,
  /^(?:image|video|media) (?:source|caption|copyright),\s/,
];

const CLOCK = String.raw`\d{1,2}[.:]\d\d`;
const ZONE = '(?:gmt|utc|bst|[ecmp][sd]?t|cest|ist|[aj][ecw]?[sd]t)';

/** What live blogs put before and behind an entry. */
const LIVE = [
  /^live\W*$/,
  /^(?:show|filter by) key (?:events|moments)(?: only)?\W*$/,
  /^\d{1,2} ?(?:s|m|h|d|secs?|mins?|minutes?|hours?|hrs?|days?) ago\W*$/,
  new RegExp(`^(?:updated )?(?:at )?${CLOCK} ?(?:[ap]\\.?m\\.?(?: ?${ZONE})?|${ZONE})$`),
];

/** Forms, settings and those who subscribe already. */
const FORM = [
  /^skip past (?:the )?[\p{L} ]{2,40}$/u,
  /^(?:enter )?(?:your )?e-?mail address\W*$/,
  /^(?:privacy|cookie) (?:policy|notice|settings|preferences)\W*$/,
  /^(?:\d+ comments?|comments? ?\(\d+\))$/,
  /^already (?:an?|have an?) (?:subscriber|member|subscription|account)\?.{0,40}$/,
  /^(?:subscribe |register |log in |sign in |create .{0,30})?to (?:continue|keep) reading\b.{0,60}$/,
  /^this (?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members)\b.{0,40}$/,
];

export const CONTROLS: readonly RegExp[] = [...PLAYER, ...LIVE, ...FORM];

/** Requests for consent, which may be as long as a paragraph. */
export const CONSENT: readonly RegExp[] = [
  /^we value your privacy\b/,
  /^we (?:ask for|need) your (?:permission|consent)\b/,
  /^we (?:and our (?:\d+ )?partners )?(?:use|store)\b.{0,80}\bcookies\b/,
  /^this (?:article|page|content|post|video)\b.{0,60}\b(?:contains|includes|is (?:hosted|provided) by)\b.{0,160}\bcookies\b/,
  /^to (?:show|view|see|load|display) (?:you )?this (?:content|post|embed|video)\b.{0,120}\b(?:cookies|consent|permission)\b/,
  /^(?:empfohlener (?:redaktioneller|externer) inhalt\b|an dieser stelle (?:finden sie|findest du|befindet sich) ein|wir (?:benötigen|brauchen) (?:ihre|deine) (?:zustimmung|einwilligung)|ich bin damit einverstanden, dass mir externe)/,
  /^(?:ce contenu (?:est bloqué|n['’]est pas disponible|provient d)|vous devez accepter les cookies|en cliquant sur .{0,40}cookies)/,
];
