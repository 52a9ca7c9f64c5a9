/**
 * Speed of the quotations and the attributions stage together, in one thread:
 * `npm run bench -- quotations FILE.jsonl`, one `{"id", "text"}` a line; the sample articles of the
 * pipeline's benchmark are pages, these are texts. Processor time, so that other work on the machine
 * does not count.
 */
import { readFileSync } from 'node:fs';
import type { ArticleRecord } from '../src/article/index.ts';
import { sentenceTokens } from '../src/nlp/index.ts';
import { runPipeline } from '../src/pipeline/index.ts';
import { registry } from '../src/stages/index.ts';

const WARM_UP = 4;
const ROUNDS = 8;
const MICROSECONDS = 1e6;

const before = (['content', 'sentences', 'entities', 'dates'] as const).map((name) =>
  registry[name].create(),
);
const quotations = registry.quotations.create();
const attributions = registry.attributions.create();

/** The article with nothing remembered of its sentences but the tokens, which all stages share. */
function unread(article: ArticleRecord): ArticleRecord {
  const copy = { ...article, sentences: [...article.sentences] };
  sentenceTokens(copy);
  return copy;
}

/** How many attributions both stages find. */
function read(article: ArticleRecord): number {
  const input = { id: article.id };
  const warn = () => undefined;
  const quoted = { ...article, input, ...quotations.run({ ...article, input }, { warn }) };
  return attributions.run(quoted, { warn }).attributions.length;
}

export function main([file]: string[]): void {
  if (!file) throw new Error('Name a file of texts: npm run bench -- quotations FILE.jsonl');
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return runPipeline({ id, text }, before);
    });
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  let fastest = Infinity;
  let found = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const copies = articles.map(unread);
    const started = process.cpuUsage();
    found = copies.reduce((sum, article) => sum + read(article), 0);
    const { user, system } = process.cpuUsage(started);
    if (round >= WARM_UP) fastest = Math.min(fastest, (user + system) / MICROSECONDS);
  }
  const rate = Math.round(characters / fastest / 1000);
  console.log(
    `${articles.length} texts, ${characters} characters, ${found} attributions: ${rate} thousand characters a second (the fastest of ${ROUNDS} rounds)`,
  );
}
