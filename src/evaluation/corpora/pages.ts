/**
 * Pages with their article: the body as F1 over runs of four words (the article extraction benchmark
 * of Scrapinghub), text that must and must not be kept (Trafilatura), title, authors and date.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { ArticleRecord } from '../../article/index.ts';
import { type Corpus, CorpusError, corpusOf, hashOf, readGold } from './corpus.ts';
import { MetadataScore } from './page-metadata.ts';
import { known, type Scorer } from './scorer.ts';

const pageGoldSchema = z.object({
  url: z.string().nullish(),
  articleBody: z.string().optional(),
  with: z.array(z.string()).optional(),
  without: z.array(z.string()).optional(),
  title: z.string().nullish(),
  author: z.union([z.string(), z.array(z.string())]).nullish(),
  date: z.string().nullish(),
});
type PageGold = z.infer<typeof pageGoldSchema> & { readonly id: string; readonly file: string };

/** @throws CorpusError */
export function openPages(folder: string): Corpus {
  const bytes = readFileSync(join(folder, 'gold.json'));
  const parsed = z.record(z.string(), pageGoldSchema).safeParse(readGold(bytes, 'gold.json'));
  if (!parsed.success) throw new CorpusError(`gold.json: ${parsed.error.issues[0]?.message}`);
  const pages = Object.entries(parsed.data).map(([id, gold]): PageGold => {
    const file = [join(folder, 'html', id), join(folder, 'html', `${id}.html`)].find(existsSync);
    if (!file) throw new CorpusError(`there is no page ${id} in html`);
    return { ...gold, id, file };
  });
  const hash = hashOf(bytes, ...pages.map(({ file }) => readFileSync(file)));
  const layers = ['text', 'blocks', 'title', 'authors', 'published'] as const;
  const inputOf = ({ id, file, url }: PageGold) => ({
    id,
    htmlBase64: readFileSync(file).toString('base64'),
    ...(url && { url }),
  });
  return corpusOf({ name: basename(folder), hash, layers }, pages, inputOf, pagesScorer());
}

/** The article's text without captions and notes, a block a line. */
const bodyOf = (record: ArticleRecord | undefined): string =>
  (record?.blocks ?? [])
    .filter(({ role }) => role !== 'caption' && role !== 'footnote')
    .map(({ start, end }) => record?.text.slice(start, end))
    .join('\n');

const RUN = 4;

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function runs(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - RUN + 1); i++) {
    const run = words.slice(i, i + RUN).join(' ');
    if (run) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** Runs of the gold, of the body, and of both. */
function bodyCounts(gold: string, body: string): { gold: number; given: number; shared: number } {
  const [wanted, found] = [runs(tokens(gold)), runs(tokens(body))];
  let shared = 0;
  for (const [run, n] of wanted) shared += Math.min(n, found.get(run) ?? 0);
  const sum = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((a, b) => a + b, 0);
  return { gold: sum(wanted), given: sum(found), shared };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

function pagesScorer(): Scorer<PageGold> {
  // F1 is the harmonic mean of the mean precision and the mean recall over pages.
  const [precisions, recalls, exact]: [number[], number[], number[]] = [[], [], []];
  const segments = { kept: 0, missed: 0, wrong: 0, seen: false };
  const metadata = new MetadataScore();
  return {
    add(gold, record) {
      const body = bodyOf(record);
      if (gold.articleBody !== undefined) {
        const counts = bodyCounts(gold.articleBody, body);
        if (counts.given) precisions.push(counts.shared / counts.given);
        if (counts.gold) recalls.push(counts.shared / counts.gold);
        exact.push(Number(tokens(gold.articleBody).join(' ') === tokens(body).join(' ')));
      }
      if (gold.with || gold.without) {
        segments.seen = true;
        const text = spaced(body);
        for (const part of gold.with ?? [])
          text.includes(spaced(part)) ? segments.kept++ : segments.missed++;
        for (const part of gold.without ?? []) if (text.includes(spaced(part))) segments.wrong++;
      }
      metadata.add(gold, record);
    },
    measures() {
      const [p, r] = [mean(precisions), mean(recalls)];
      const { kept, missed, wrong, seen } = segments;
      return known({
        bodyF1: (2 * p * r) / (p + r),
        bodyExact: mean(exact),
        segmentsF1: seen ? (2 * kept) / (2 * kept + missed + wrong) : undefined,
        ...metadata.measures(),
      });
    },
  };
}
