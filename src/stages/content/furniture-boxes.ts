/** Boxes of the page that announce themselves: an element whose first words are "Related stories". */
import type { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';
import { type Masses, weightOf } from './main-element.ts';
import type { Openings } from './openings.ts';

/** Longer texts are sentences, not headings of boxes. */
const LONGEST_HEADING = 60;
/** A box holds no more of the page's prose than this. */
const MOST_UNDER_HEADING = 0.8;
const MOST_UNDER_LINE = 0.2;
/** Where the title is known to be elsewhere, a box may hold nearly all. */
const MOST_WITH_TITLE = 0.95;

/**
 * First words of the headings of such boxes, in the languages whose news we meet most. Caveat: they
 * name a box only where nothing of the box comes before them.
 */
const HEADINGS: readonly RegExp[] = [
  /^(?:related|similar|recommended|suggested|sponsored|promoted|trending|popular|latest|recent|most (?:read|popular|viewed|shared|commented)|top (?:stories|news|posts|articles|headlines)|best of|must[ -]reads?|don['’]t miss|editor['’]?s['’]? (?:picks?|choice)|in other news|around the web|from (?:the web|our partners|around)|partner (?:content|stories)|up next|next up|what to read|what others|other (?:stories|news|articles|posts)|keep reading|continue reading|further reading)\b/,
  /^(?:read|see|view|watch|discover|explore) (?:more|next|also|all|full)\b/,
  /^(?:more (?:on|from|about|stories|news|in|like|articles|posts|coverage|by|top|great|must)\b|more:?$|also (?:on|in|read|see)\b)/,
  /^(?:you (?:may|might|could|will)|we (?:think|recommend)|readers also|people also|if you (?:liked|enjoyed))\b/,
  /^(?:sign up|subscribe|newsletters?|get (?:the|our|more)|join (?:us|the|our)|follow|stay (?:in|up|informed|connected)|support|donate|become a|download)\b/,
  /^(?:comments?|leave a (?:reply|comment)|post a comment|\d+ (?:comments?|responses|replies|thoughts)|discussion|join the (?:conversation|discussion)|have your say|what do you think|add a comment|write a comment|your (?:comment|view))\b/,
  /^(?:tags?|topics?|categories|archives?|filed under|about (?:the )?authors?|about us|contact|advertis|find us)\b/,
  /^(?:mehr (?:zum|zu|aus|von)|das könnte|auch interessant|weitere (?:artikel|beiträge|themen|nachrichten|meldungen|informationen)|lesen sie|kommentare?\b|ähnliche|verwandte|meistgelesen|neueste|beliebt|empfohlen|passend zum|zum thema|teilen|artikel teilen|anzeige|newsletter|schreibe einen|kommentar)/,
  /^(?:te puede|le puede|también te|lo más|noticias relacionadas|más noticias|artículos relacionados|comentarios?|relacionad|últimas|compart|etiquetas|síguenos|le recomendamos|te recomendamos|contenido relacionado|más sobre|más en)/,
  /^(?:você (?:pode|também)|leia (?:também|mais)|mais lidas|mais (?:notícias|sobre|em)|notícias relacionadas|veja (?:também|mais)|comentários?|posts? relacionad|artigos relacionad|últimas|recomendad|siga|compartilh|deixe)/,
  /^(?:à lire|lire aussi|sur le même|les plus|commentaires?|articles? (?:similaires|liés|connexes|associés)|voir aussi|dans la même|à voir|suivez|partag|vous (?:aimerez|pourriez)|plus d['’]articles|contenus)/,
  /^(?:leggi anche|potrebbe|ti potrebbe|articoli (?:correlati|simili)|commenti|i più letti|altri articoli|condividi|ultime|seguici|correlati)/,
  /^(?:lees (?:ook|meer)|gerelateerd|meest gelezen|reacties|meer (?:over|nieuws|artikelen)|deel dit|czytaj (?:też|także|więcej)|zobacz (?:też|także|również)|komentarze|powiązane|polecane|najnowsze|udostępnij|läs (?:också|mer)|relaterad|mest läst|les også|læs også|mer om)/,
  /^(?:читайте|читать|похожие|комментари|популярн|самые|отзывы|новости по теме|по теме|ещё|еще|смотрите|рекомендуем|последние|поделиться|добавить|также|схожі|читай)/,
  /^(?:関連|おすすめ|人気|ランキング|コメント|相关|推荐|热门|评论|延伸阅读|相關|更多|최신|관련|인기|댓글|إقرأ|اقرأ|ذات صلة|التعليقات|مواضيع)/,
];

const isHeading = (text: string): boolean => {
  if (text.length > LONGEST_HEADING) return false;
  const line = text.toLowerCase();
  return HEADINGS.some((pattern) => pattern.test(line));
};

const HEADING_ELEMENT = /^h[2-6]$/;

/**
 * The elements that hold nothing before a heading of furniture, and something after it. A line that
 * is not set as a heading names a box only when little of the page's prose is in it; a box never
 * holds the title.
 */
export function furnitureBoxes(
  candidates: readonly Candidate[],
  masses: Masses,
  { whole, openedBy }: Openings,
  title: Element | undefined,
): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  for (const candidate of candidates) {
    if (!isHeading(candidate.text)) continue;
    const headed = HEADING_ELEMENT.test(candidate.element.name);
    const share = !headed ? MOST_UNDER_LINE : title ? MOST_WITH_TITLE : MOST_UNDER_HEADING;
    for (const element of openedBy(candidate)) {
      if (weightOf(masses, element) > share * whole) break;
      boxes.add(element);
    }
  }
  return boxes;
}
