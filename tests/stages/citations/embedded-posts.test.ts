/** What an embedded post says is cited to the post, whose address is under the time of it. */
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/pipeline/run.ts';
import { standardStages } from '../../../src/stages/index.ts';

const PROSE =
  '<p>The bridge over the Tarn was closed on Monday after a crack was found. Cars took the old road, and the ferry was full by nine.</p>';
const POST = 'https://twitter.com/anavale/status/12345';
const DATED = `<a href="${POST}">May 13, 2024</a>`;

function read(post: string) {
  const html = `<html><body><article><h1>The bridge</h1>${PROSE}${PROSE}${post}${PROSE}</article></body></html>`;
  const record = runPipeline({ id: 'test', html, language: 'en' }, standardStages);
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map((s) => record.text.slice(s.start, s.end)).join(' … ');
  return {
    roles: record.links.map((l) => l.role),
    claims: record.claims.map((c) => words(c.content)),
    pages: record.citations.flatMap((c) => {
      const source = record.sources.find((s) => s.id === c.source);
      const claim = record.claims.find((x) => x.id === c.claim);
      return source?.href && claim ? [[words(claim.content), source.kind, source.href]] : [];
    }),
  };
}

describe('the link on the time of a post', () => {
  test('is the source of the post’s words', () => {
    const { roles, claims, pages } = read(
      `<blockquote class="twitter-tweet"><p>We will pay for every taxi.</p>&mdash; Ana Vale (@anavale) ${DATED}</blockquote>`,
    );
    expect(roles).toEqual(['citation']);
    expect(claims).toEqual(['We will pay for every taxi']);
    expect(pages).toEqual([['We will pay for every taxi', 'social-post', POST]]);
  });

  test('backs nothing where no post is quoted', () => {
    const { roles, claims } = read(
      `<p>Both posts were gone from the page on ${DATED} at noon.</p>`,
    );
    expect(roles).toEqual(['background']);
    expect(claims).toEqual([]);
  });
});
