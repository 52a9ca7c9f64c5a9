/**
 * `npm run bench -- content DIR`: the content stage and what a user would pick instead, on the same
 * pages with the same scorers in one run. DIR holds corpora of pages (`gold.json` and `html/`).
 * Each extractor starts from the decoded page, in one thread; its time includes its own parsing.
 * What the others say of a page's linked data that is no JSON goes to standard error.
 */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { type ArticleRecord, emptyArticle } from '../src/article/index.ts';
import { findCorpora } from '../src/evaluation/corpora/index.ts';
import { extract } from '../src/pipeline/index.ts';
import { decodePage } from '../src/stages/content/decode.ts';
import { content } from '../src/stages/content/index.ts';
import { paragraphsOf } from '../src/stages/content/plain-text.ts';

interface Page {
  readonly id: string;
  readonly html: string;
  readonly url: string | undefined;
}
/** What an extractor found; `body` is HTML. */
interface Found {
  readonly body: string;
  readonly title: string | null | undefined;
  readonly author: string | null | undefined;
  readonly published: string | null | undefined;
}
type Extractor = (page: Page) => Promise<Found | ArticleRecord | undefined>;

const stages = [content()];

const extractors: Readonly<Record<string, Extractor>> = {
  onrecord: async ({ id, html, url }) => extract({ id, html, ...(url && { url }) }, stages),
  'Readability + linkedom': async ({ html }) => {
    const { document } = parseHTML(html);
    const found = new Readability(document).parse();
    if (!found) return undefined;
    const { content, title, byline, publishedTime } = found;
    return { body: content ?? '', title, author: byline, published: publishedTime };
  },
  'defuddle + linkedom': async ({ html, url }) => {
    const { document } = parseHTML(html);
    // Nothing is fetched: the page is all that there is.
    const found = await Defuddle(document, url, { useAsync: false });
    const { title, author, published } = found;
    return { body: found.content, title, author, published };
  },
};

const BLOCKS =
  'p,div,li,ul,ol,h1,h2,h3,h4,h5,h6,tr,td,th,dd,dt,pre,blockquote,section,article,header,aside,table,br';

/** The text of an extractor's HTML, a block a line, without captions: those are not scored. */
function plainText(body: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  for (const caption of document.querySelectorAll('figcaption')) caption.remove();
  for (const block of document.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  return String(document.body.textContent)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function recordOf(id: string, found: Found | ArticleRecord): ArticleRecord {
  if ('blocks' in found) return found;
  const text = plainText(found.body);
  return {
    ...emptyArticle(id),
    text,
    blocks: paragraphsOf(text),
    title: found.title || null,
    // The scorer takes a line of several names apart.
    authors: found.author ? [{ name: found.author }] : [],
    published: found.published || null,
  };
}

const shown = (measures: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(measures).map(([name, n]) => [name, (n * 100).toFixed(1)]));

export async function main([folder]: string[]): Promise<void> {
  if (!folder) throw new Error('Give the folder of the corpora: npm run bench -- content DIR');
  for (const { name, open } of findCorpora(folder)) {
    if (!open().layers.includes('title')) continue;
    const table: Record<string, Record<string, string | number>> = {};
    for (const [extractor, extract] of Object.entries(extractors)) {
      const corpus = open();
      let [milliseconds, none] = [0, 0];
      for (let i = 0; i < corpus.size; i++) {
        const { id, htmlBase64 = '', url } = corpus.input(i);
        const html = decodePage(Buffer.from(htmlBase64, 'base64'));
        const cpu = process.cpuUsage();
        const found = await extract({ id, html, url }).catch(() => undefined);
        const { user, system } = process.cpuUsage(cpu);
        milliseconds += (user + system) / 1000;
        if (!found) none++;
        corpus.add(i, found && recordOf(id, found));
      }
      table[extractor] = {
        ...shown(corpus.measures()),
        'no article': none,
        'ms a page': (milliseconds / corpus.size).toFixed(1),
      };
    }
    console.log(`\n${name}: ${open().size} pages, percent`);
    console.table(table);
  }
}
