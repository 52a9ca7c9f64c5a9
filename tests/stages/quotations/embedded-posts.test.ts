/** A post that the article embeds is its author's words. */
import { expect, test } from 'vitest';
import { runPipeline } from '../../../src/pipeline/run.ts';
import { attributions } from '../../../src/stages/attributions/index.ts';
import { content } from '../../../src/stages/content/index.ts';
import { dates } from '../../../src/stages/dates/index.ts';
import { entities } from '../../../src/stages/entities/index.ts';
import { quotations } from '../../../src/stages/quotations/index.ts';
import { sentences } from '../../../src/stages/sentences/index.ts';

const PROSE =
  '<p>The bridge over the Tarn was closed on Monday after a crack was found. Cars took the old road, and the ferry was full by nine.</p>';

function postsOf(post: string) {
  const html = `<html><body><article><h1>The bridge</h1>${PROSE}${PROSE}${post}${PROSE}</article></body></html>`;
  const article = runPipeline({ id: 'test', html, language: 'en', published: '2024-05-15' }, [
    content(),
    sentences(),
    entities(),
    dates(),
    quotations(),
    attributions(),
  ]);
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map((s) => article.text.slice(s.start, s.end));
  return article.attributions.flatMap((a) => {
    const q = article.quotations.find((x) => x.id === a.quotation);
    if (q?.by !== 'embedded-post') return [];
    const { speaker, cue, saidOn } = a;
    return [{ type: q.type, said: words(q.content), speaker: speaker.name, cue, saidOn }];
  });
}

test.each([
  [
    '<p>We will pay for every taxi.</p>&mdash; Ana Vale (@anavale) <a href="https://twitter.com/anavale/status/12345">May 13, 2024</a>',
    ['We will pay for every taxi.'],
  ],
  [
    '<p>Tom Reed said it would take a week. He was wrong.</p>&mdash; Ana Vale (@anavale) <a href="https://twitter.com/anavale/status/12346">May 13, 2024</a>',
    ['Tom Reed said it would take a week. He was wrong.'],
  ],
])('%s', (post, said) =>
  expect(postsOf(`<blockquote class="twitter-tweet">${post}</blockquote>`)).toEqual([
    { type: 'direct', said, speaker: 'Ana Vale', cue: [], saidOn: '2024-05-13' },
  ]),
);

test('a post of another one’s words alone', () =>
  expect(
    postsOf(
      '<blockquote class="twitter-tweet"><p>“Never again,” they said.</p>&mdash; Ana Vale (@anavale) <a href="https://twitter.com/anavale/status/12347">May 13, 2024</a></blockquote>',
    ),
  ).toHaveLength(1));

test('a blockquote is no post', () =>
  expect(postsOf('<blockquote><p>We will pay for every taxi.</p></blockquote>')).toEqual([]));
