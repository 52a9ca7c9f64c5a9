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
  // A clock and a name that only styles keep apart.
  /^\d{1,2}[.:]\d\d\p{L}[\p{L} .'’-]{2,40}$/u,
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

/** What a house says of itself, of its rules and of how it may be reached, under an article. */
export const HOUSE: readonly RegExp[] = [
  /^our standards: /,
  /^(?:got a (?:story|tip)\?|get in touch with our|do you have a (?:story|tip)|know (?:more|something)\b.{0,40}\?)/,
  /^for more (?:stories|news|on this|like this|from)\b.{0,80}\b(?:check|visit|page|here|site|app)\b/,
  /^(?:our|this) (?:website|site) is (?:the place for|protected by)\b/,
  /^(?:create an account|sign in|log in) or (?:sign in|log in|create an account|register)\b/,
  /^(?:don['’]t have an account\?|this article is free to read|access articles from (?:across|all)|enjoy additional articles)/,
  /^(?:we apologi[sz]e, but this video|try refreshing your browser)/,
  /^this is a breaking (?:news? )?story\b.{0,80}$/,
  /^with (?:reporting|additional reporting|files) (?:by|from)\b.{0,120}$/,
  /^(?:dieses thema im programm:?|über dieses thema berichtete?t?:?|zitiervorschlag|auf dieser seite:?|hauptinhalt)(?!\p{L})/u,
  /^(?:dieser (?:artikel|text|beitrag) wurde (?:ausgedruckt|maschinell)|dies ist eine maschinelle übersetzung|l(?:est|esen sie) den originalartikel)/,
  /^(?:um eingebettete inhalte anzuzeigen|externer inhalt\b|(?:ihre|deine) meinung ist uns wichtig|senden sie uns\b|haben sie hinweise\b|folgst du schon\b|jetzt abonnieren\b)/,
  /(?:^|[.:] )(?:der|unser|mit dem|das)\b[^.]{0,40}\bnewsletter informier(?:t|en)\b/,
  /^(?:aktuelle nachrichten aufs handy|hier geht(?: e|['’])s zu[rm]\b)/,
  /^il vous reste [\d.,]{1,6} ?% (?:de cet article )?à lire/,
  /^(?:この記事は(?:会員|有料)|続きを読むには|有料会員|残り\s?\d{1,6}\s?文字|ここから(?:先|続き)は(?:会員|有料))/,
  /^(?:이 기사가 마음에 들었다면|구독하시면|로그인 후)/,
  /^(?:cek berita dan artikel|abonelik için|anadolu ajansı web sitesinde)/,
];

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
