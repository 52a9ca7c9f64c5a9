/** What a web address alone tells of the page behind it. No look-up: only the words of the address. */

export type AddressKind =
  | 'note'
  | 'contact'
  | 'home'
  | 'topic'
  | 'reference'
  | 'shop'
  | 'social-post'
  | 'social-profile'
  | 'data'
  | 'document'
  | 'article'
  | 'other';

export interface Address {
  readonly kind: AddressKind;
  /** Host without "www.", lower case; empty for a note or a relative address. */
  readonly host: string;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SOCIAL = list(
  'twitter.com x.com facebook.com instagram.com t.me weibo.com vk.com tiktok.com youtube.com youtu.be ' +
    'reddit.com truthsocial.com bsky.app threads.net linkedin.com mastodon.social ok.ru telegram.me',
);
/** Parts of such hosts, and of shops, that are the company's own pages: "blog.twitter.com". */
const OWN_PAGES =
  /^(?:about|blog|business|corporate|developers?|help|newsroom|support|transparency)\./;
const POST_PARTS = list(
  'status statuses posts post p watch video videos comments reel story pulse',
);
const REFERENCE = list(
  'wikipedia.org wikimedia.org wikidata.org britannica.com imdb.com merriam-webster.com dictionary.com ' +
    'investopedia.com urbandictionary.com oxfordreference.com dictionary.cambridge.org maps.google.com ' +
    'goo.gl goodreads.com spotify.com',
);
/** What is offered for sale there backs no statement. */
const SHOPS = list(
  'amazon.com amazon.co.uk amazon.de amazon.ca amzn.to bookshop.org ebay.com ebay.co.uk ebay.us etsy.com ' +
    'bestbuy.com walmart.com target.com newegg.com bhphotovideo.com bhpho.to adorama.com rakuten.com ' +
    'aliexpress.com wayfair.com shopify.com shareasale.com go.skimresources.com rstyle.me ' +
    'apps.apple.com itunes.apple.com play.google.com store.steampowered.com ticketmaster.com ' +
    'linksynergy.com awin1.com anrdoezrs.net dpbolvw.net jdoqocy.com tkqlhce.com kqzyfj.com',
);
const DOCUMENT_HOSTS = list(
  'doi.org dx.doi.org arxiv.org jstor.org ssrn.com pubmed.ncbi.nlm.nih.gov ncbi.nlm.nih.gov nature.com ' +
    'science.org sciencemag.org sciencedirect.com thelancet.com nejm.org bmj.com cell.com pnas.org ' +
    'plos.org springer.com link.springer.com tandfonline.com onlinelibrary.wiley.com academic.oup.com ' +
    'documentcloud.org courtlistener.com supremecourt.gov justia.com congress.gov govinfo.gov ' +
    'federalregister.gov legislation.gov.uk eur-lex.europa.eu curia.europa.eu scribd.com',
);
const DATA_HOSTS = list(
  'census.gov ons.gov.uk bls.gov bea.gov data.gov ourworldindata.org statista.com pewresearch.org ' +
    'gallup.com yougov.com ipsos.com fivethirtyeight.com acleddata.com data.worldbank.org stats.oecd.org ' +
    'fred.stlouisfed.org statcan.gc.ca destatis.de insee.fr abs.gov.au',
);
const TOPIC_PARTS = list(
  'topic topics tag tags category categories keyword keywords subject subjects hub people person ' +
    'author authors by profile profiles staff contributors contributor columnists bio biography about ' +
    'about-us members member team teams player players company companies quote quotes search ' +
    'directory members-of-congress organizations faculty product products shop store events event',
);
/** Before a name in the address of all there is on it, whatever number or hyphens the name has. */
const LISTING_PARTS = list(
  'topic topics tag tags category categories keyword keywords subject subjects people person author ' +
    'authors artist artists player players quote quotes',
);
/** Before what is sold: "/product/4711", "/shop/lamps/brass-lamp". */
const SHOP_PARTS = list('product products prd shop cart basket checkout');
/** Slugs of pages that explain a term: "what-is-a-weir", "weirs-explained". */
const EXPLAINS =
  /^(?:\d+-)?(?:(?:what|who)-(?:is|are)|how-to)-|-(?:explained|definition|facts)(?:\.html?)?$|-facts-/;
const DATA_PARTS = list('data dataset datasets statistics stats polls poll survey surveys');
const DOCUMENT_PARTS = list(
  'pdf report reports publication publications press-release press-releases pressrelease ' +
    'statement statements filing opinions legislation bill bills law laws letter letters documents',
);

const DATE_PARTS = /^(?:19|20)\d\d(?:[-.]?\d\d){0,2}$/;
const DIGITS = /^\d+$/;

/** True when `host` is `name` or a subdomain of it. */
const isHost = (host: string, names: ReadonlySet<string>): boolean => {
  for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1)
    if (names.has(host.slice(at))) return true;
  return false;
};

/** The archived address inside an archive's address, else the address itself. */
function unarchived(url: URL): URL {
  if (!url.hostname.endsWith('archive.org')) return url;
  const inner = url.pathname.search(/https?:\/\/?\w/);
  if (inner < 0) return url;
  const target = url.pathname.slice(inner).replace(/^(https?:)\/+/, '$1//');
  return URL.canParse(target) ? new URL(target) : url;
}

/** Where an affiliate's or a counter's address leads: "go.example/?url=https%3A%2F%2F…". */
function unwrapped(url: URL): URL {
  if (isHost(hostOf(url), SOCIAL) || isHost(hostOf(url), SHOPS)) return url;
  const inner = ['url', 'u', 'murl'].map((name) => url.searchParams.get(name) ?? '');
  const target = inner.find((t) => /^https?:\/\//.test(t) && URL.canParse(t));
  return target === undefined ? url : new URL(target);
}

const hostOf = (url: URL): string => url.hostname.toLowerCase().replace(/^www\d?\./, '');

function socialKind(host: string, parts: readonly string[]): AddressKind {
  if (host === 'youtu.be' && parts.length) return 'social-post';
  const deep =
    parts.length > 1 && parts.some((p) => POST_PARTS.has(p) || (/\d/.test(p) && p.length > 4));
  return deep || parts[0] === 'watch' ? 'social-post' : 'social-profile';
}

/** The parts of the path that hold a date or the number of a story, as news addresses have. */
function looksLikeStory(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  if (parts.some((p) => DATE_PARTS.test(p))) return true;
  if (parts.some((p) => DIGITS.test(p) && p.length >= 5)) return true;
  const hyphens = last.split('-').length - 1;
  return hyphens >= 4 || (/\d{5}/.test(last) && last.length >= 8);
}

/**
 * Reads an address. Relative addresses and those of no known scheme are `other` with an empty host,
 * unless their path tells more.
 */
export function readAddress(href: string): Address {
  if (href.startsWith('#')) return { kind: 'note', host: '' };
  if (/^(?:mailto|tel|sms|javascript):/i.test(href)) return { kind: 'contact', host: '' };
  const base = 'relative:///';
  if (!URL.canParse(href, base)) return { kind: 'other', host: '' };
  const url = unwrapped(unarchived(new URL(href, base)));
  const host = hostOf(url);
  const parts = url.pathname.toLowerCase().split('/').filter(Boolean);
  return { kind: kindOf(host, parts, url.search), host };
}

/** True for "/topics/4711-ana-ruiz", "/quotes/harbour", but not for a story under such a part. */
const isListing = (parts: readonly string[]): boolean =>
  (parts.at(-1) ?? '').split('-').length <= 4 &&
  parts.slice(-3).some((p) => LISTING_PARTS.has(p)) &&
  !parts.some((p) => DATE_PARTS.test(p));

function kindOf(host: string, parts: readonly string[], query: string): AddressKind {
  const last = parts.at(-1) ?? '';
  if (isHost(host, SOCIAL) && !OWN_PAGES.test(host)) return socialKind(host, parts);
  if (isHost(host, SHOPS) && !OWN_PAGES.test(host)) return 'shop';
  if (isHost(host, REFERENCE)) return 'reference';
  if (last.endsWith('.pdf')) return 'document';
  if (!parts.length) return query.length > 4 ? 'other' : 'home';
  if (isListing(parts)) return 'topic';
  if (isHost(host, DOCUMENT_HOSTS)) return 'document';
  if (isHost(host, DATA_HOSTS)) return 'data';
  if (parts.slice(0, -1).some((p) => SHOP_PARTS.has(p))) return 'shop';
  if (parts[0] === 'wiki') return 'reference';
  if (EXPLAINS.test(last) && !parts.some((p) => DATE_PARTS.test(p))) return 'reference';
  if (looksLikeStory(parts)) return 'article';
  if (parts.some((p) => DOCUMENT_PARTS.has(p))) return 'document';
  if (parts.some((p) => DATA_PARTS.has(p))) return 'data';
  if (parts.some((p) => TOPIC_PARTS.has(p))) return 'topic';
  const bare = !query && !last.includes('.') && last.split('-').length <= 4;
  if (bare && parts.length === 2) return 'topic';
  return 'other';
}

/** Second-level names under which sites are registered in many countries: "co.uk", "com.au". */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|ac|edu|or|ne)$/;

/** The host without subdomains: "news.daily.co.uk" is of the site "daily.co.uk". */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const country = labels.at(-1)?.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '');
  return labels.slice(country ? -3 : -2).join('.');
}

/** True when two addresses are of one site; a relative one is of the site of whatever links to it. */
export function isSameSite(href: string, other: string): boolean {
  const { host } = readAddress(href);
  return host === '' || siteOf(host) === siteOf(readAddress(other).host);
}
