/**
 * Words in class names and ids that say what an element is for. Matched against whole words of the
 * name ("article__related-links" is article, related, links), or two that stand side by side.
 * Caveat: they are the vocabulary of page builders, mostly English, whatever the page's language;
 * a layout class can hold any of them ("has-sidebar"), so they count only below the main element
 * and never against an element that holds most of the page's prose.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Not prose of the article, whatever is in it. */
export const FURNITURE = words(`
  related recirc recirculation recommended recommendation recommendations recommend newsletter newsletters signup
  subscribe subscription subscriptions share sharing sharer shares social socials sharebar addthis sharethis sociable
  promo promos promotion promoted advert adverts advertisement advertising advertorial ads ad adslot sponsor sponsored
  outbrain taboola zergnet revcontent mgid breadcrumb breadcrumbs navigation navbar nav menu submenu pagination pager
  comment comments disqus respond replies livefyre footer sidebar widget widgets cookie cookies consent gdpr paywall
  popup popover rollover hovercard modal overlay lightbox tooltip trending toolbar tools login signin register search searchform
  tag tags tagcloud taglist topics keywords categories cat-links infobox factbox
  gallery slideshow carousel slider player playlist videos podcast audio
  popular teaser teasers latest headlines upnext nextstory nextpost flyout readnext readmore alsoread seealso
  byline author authors bio biography dateline timestamp pubdate dates datetime published updated
  credit credits copyright disclaimer print printfriendly rating ratings vote votes poll quiz
  pullquote caption captions figcaption sr-only noprint screenreader offscreen
  donate donation donations membership jobs weather stocks ticker masthead
  meta postmeta metadata entry-meta feedback corrections report-error tts
  toc jumplinks skip skiplink dropdown banner alert notification
  crosslink crosslinks inline-link mehr lesen auch verwandt weitere autor teilen anzeige werbung kommentare
  relacionadas relacionados compartir comentarios noticias leia veja compartilhe
  lire aussi partager commentaires publicite articles-lies
`);

/** Pairs of neighbouring words, joined by a space. */
export const FURNITURE_PAIRS = words(
  `
  read_more read_next read_also also_read more_on more_from more_stories more_news more_articles see_also see_more
  sign_up most_read most_popular most_viewed follow_us contact_us about_author about_the pull_quote
  photo_credit image_credit image_caption photo_caption wp_caption media_caption article_meta article_tags
  article_footer post_meta post_tags post_footer entry_meta entry_footer article_info article_tools post_info
  story_meta story_tools story_footer author_box author_info author_bio next_article next_post prev_post post_navigation
  previous_article related_posts related_articles inline_promo inline_ad in_article_ad call_to cta_box
  jp_relatedposts reading_time read_time article_date post_date publish_date story_date last_updated
  top_stories editors_picks you_may must_read dont_miss up_next coming_up
`.replaceAll('_', '~'),
);

/** Names of the element that holds an article's text. */
export const CONTENT = words(`
  articlebody articlecontent articletext article-body storybody storytext storycontent postbody postcontent
  entrycontent bodytext bodycopy bodycontent maintext newstext newsbody fulltext richtext
`);

export const CONTENT_PAIRS = words(
  `
  article_body article_content article_text article_copy story_body story_content story_text post_content post_body
  post_text entry_content body_content body_text body_copy main_content main_text news_text news_body news_content
  content_body content_text text_content page_content full_text rich_text content_article single_content
  blog_content field_body name_body detail_body detail_content detail_text
`.replaceAll('_', '~'),
);

/** A discussion by readers: never the article, however long. */
export const DISCUSSION = words(
  'comment comments disqus commentlist commentlist replies livefyre kommentare comentarios commentaires reactions discussion',
);

/** Names of the short text under the title. */
export const LEAD = words(
  'lead lede intro introduction excerpt summary subtitle subheadline subhead subheading standfirst dek deck teaser description sottotitolo occhiello abstract chapo sapo vorspann introtext anreisser kicker entradilla bajada sumario sumilla ingress manchet prologue',
);

/** Names of the first paragraph of a text, which pages set apart. */
export const OPENING = words('lead lede teaser excerpt opening');

/** Names of the line under an English headline, and of the elements that hold both. */
export const DEK = words(
  'dek deck standfirst subtitle subhead subheadline subheading summary abstract description head header heading headline headlines hero title titles',
);
