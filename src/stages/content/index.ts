/** Content: the page's bytes become one canonical text with blocks, links and metadata. */
import {
  type ArticleRecord,
  defineStage,
  type InputDocument,
  isWebAddress,
  type StageContext,
} from '../../article/index.ts';
import { candidatesOf } from './candidates.ts';
import { type CanonicalText, canonicalText } from './canonical-text.ts';
import { cutText, LONGEST_TEXT } from './cut-text.ts';
import { decodePage } from './decode.ts';
import { isPaywalled } from './metadata/access.ts';
import { authorsOf } from './metadata/authors.ts';
import { datesOf } from './metadata/dates.ts';
import { declaresArticle, textInData } from './metadata/declared.ts';
import { languageOf } from './metadata/language.ts';
import { articleString, meta, type PageFacts, pageFacts } from './metadata/page-facts.ts';
import { firstPublishedIn, publisherOf } from './metadata/publisher.ts';
import { surroundings } from './metadata/surroundings.ts';
import { titleOf } from './metadata/title.ts';
import { isMhtml, savedPage } from './mhtml.ts';
import { notesOf } from './notes.ts';
import { readPage } from './page-tree.ts';
import { plainNotes } from './plain-notes.ts';
import { paragraphsOf } from './plain-text.ts';
import { selectBlocks } from './select.ts';
import { encodedOnce } from './twice-encoded.ts';

/** A page that cannot be made an article; `code` is stable, the message says what to do. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** What is shorter is a teaser, or a page whose text scripts would load. */
const SHORTEST_ARTICLE = 300;

const PROVIDES = [
  'url',
  'title',
  'authors',
  'published',
  'modified',
  'publisher',
  'firstPublishedIn',
  'language',
  'text',
  'blocks',
  'links',
  'emphasis',
] as const;

type Content = Pick<ArticleRecord, (typeof PROVIDES)[number]>;

export const content = () =>
  defineStage({
    name: 'content',
    requires: [],
    provides: PROVIDES,
    run: ({ input }, context) =>
      within(
        input.text !== undefined
          ? fromText(input, input.text)
          : input.format === 'text'
            ? fromText(input, decodePage(input.bytes ?? new Uint8Array()))
            : fromPage(unpacked(input), context),
        context,
      ),
  });

/** What was read, to the length that the stages after it read. */
function within(content: Content, { warn }: StageContext): Content {
  if (content.text.length <= LONGEST_TEXT) return content;
  warn('text-cut', `Only the first ${LONGEST_TEXT} characters of the text are read.`);
  return { ...content, ...cutText(content) };
}

/** The page in what a browser saved with all that it shows. */
function unpacked(input: InputDocument): InputDocument {
  if (!input.bytes || !isMhtml(input.bytes)) return input;
  const { bytes, charset, url } = savedPage(input.bytes);
  if (!bytes)
    throw new ContentError(
      'no-page',
      'The file is a page saved with all that it shows (MHTML), but the page is not in it. Save it again.',
    );
  return { ...input, html: decodePage(bytes, charset), ...(url && { url: input.url ?? url }) };
}

function fromText(input: InputDocument, text: string): Content {
  return {
    ...(input.url && { url: input.url }),
    title: null,
    authors: [],
    published: input.published ?? null,
    modified: null,
    publisher: null,
    firstPublishedIn: null,
    language: input.language ?? languageOf(text, undefined),
    text,
    blocks: paragraphsOf(text),
    links: [],
    emphasis: [],
  };
}

function fromPage(input: InputDocument, { warn }: StageContext): Content {
  const { text: html, mended } = encodedOnce(
    input.html ?? decodePage(input.bytes ?? new Uint8Array(), input.charset),
  );
  if (mended > 0)
    warn('twice-encoded', `${mended} characters of the page were encoded twice; they were mended.`);
  if (!html.trim())
    throw new ContentError('empty-file', 'The page is empty. Check the file or the download.');
  const { document, cut } = readPage(html);
  if (cut) warn('page-cut', 'The page has more elements than are read; what follows was left out.');
  const candidates = candidatesOf(document);
  const page = pageFacts(html, document, candidates, input.url);
  const { canonical } = page;
  const url = input.url ?? (canonical && isWebAddress(canonical) ? canonical : undefined);
  const base = page.base && URL.canParse(page.base, url) ? new URL(page.base, url).href : url;
  const { title, shown } = titleOf(page);
  const kept = selectBlocks(
    candidates,
    [title, shown].filter((text) => text !== null),
  );
  const around = surroundings(candidates, kept, shown);
  const linked = notesOf(kept, candidates, page.elements, url);
  const { marked, notes } =
    linked.length > 0 ? { marked: kept, notes: linked } : plainNotes(kept, candidates, html);
  const body = bodyOf(canonicalText(marked, notes, base), page, title, warn);
  const relative = body.links.filter((l) => !l.href.startsWith('#') && !URL.canParse(l.href));
  if (relative.length > 0)
    warn(
      'relative-links',
      `${relative.length} links are relative and the page does not say its address.`,
      relative[0],
    );
  const declared =
    page.declaredLanguage ??
    articleString(page, 'inLanguage') ??
    meta(page, 'og:locale', 'content-language', 'language');
  if (isPaywalled(page, body.text.length))
    warn('paywall', 'The page says that part of the article is only for those who pay.');
  if (body.text !== '' && body.text.length < SHORTEST_ARTICLE)
    warn('stub', `Only ${body.text.length} characters of text were found in the page.`);
  const language = input.language ?? languageOf(body.text || (title ?? ''), declared);
  const dates = datesOf(page, language, around);
  const published = input.published ?? dates.published?.value ?? input.captured ?? null;
  if (dates.published?.from === 'change')
    warn('published-unknown', `The page gives only the day of a change, ${published}.`);
  if (published !== null && published === input.captured && !dates.published && !input.published)
    warn('published-captured', `The page gives no day; it was captured on ${published}.`);
  if (dates.contradicted && dates.published)
    warn(
      'dates-disagree',
      `Published ${dates.published.value} by ${dates.published.from}, but ${dates.contradicted.value} by ${dates.contradicted.from}.`,
    );
  const publisher = publisherOf(page, title);
  return {
    ...(url && { url }),
    title,
    authors: authorsOf(page, around),
    published,
    modified: dates.modified,
    publisher,
    firstPublishedIn: firstPublishedIn(page, base, publisher),
    language,
    ...body,
  };
}

/** What the page shows; where that is next to nothing, the text that it declares, if it declares one. */
function bodyOf(
  shown: CanonicalText,
  page: PageFacts,
  title: string | null,
  warn: StageContext['warn'],
): CanonicalText {
  const { text } = shown;
  if (text.length >= SHORTEST_ARTICLE) return shown;
  if (title !== null && declaresArticle(page)) {
    const declared = textInData(page);
    if (declared.length > 2 * text.length) {
      warn('text-in-data', 'The page shows next to no text; that of its linked data was taken.');
      return { text: declared, blocks: paragraphsOf(declared), links: [], emphasis: [] };
    }
    if (text === '')
      warn('no-text', 'The page declares an article and its date or author, but shows no text.');
    return shown;
  }
  if (text === '')
    throw new ContentError(
      'no-article',
      'No article was found in the page. Check that it is an article and not a list, and that its text is in the HTML.',
    );
  return shown;
}
