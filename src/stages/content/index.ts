/** Content: the page's bytes become one canonical text with blocks, links and metadata. */
import { load } from 'cheerio';
import { type Block, defineStage } from '../../article/index.ts';
import { paragraphsOf } from './plain-text.ts';

export const content = () =>
  defineStage({
    name: 'content',
    requires: [],
    provides: [
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
    ],
    run({ input }) {
      if (input.text !== undefined)
        return {
          ...(input.url && { url: input.url }),
          title: null,
          authors: [],
          published: input.published ?? null,
          modified: null,
          publisher: null,
          firstPublishedIn: null,
          language: input.language ?? 'en',
          text: input.text,
          blocks: paragraphsOf(input.text),
          links: [],
        } as never;
      const html = input.html ?? new TextDecoder().decode(input.bytes);
      const $ = load(html, { xml: { xmlMode: false } });
      let text = '';
      const blocks: Block[] = [];
      $('p').each((_, p) => {
        const t = $(p).text().replace(/\s+/g, ' ').trim();
        if (!t) return;
        if (text) text += '\n\n';
        blocks.push({ start: text.length, end: text.length + t.length, role: 'paragraph' });
        text += t;
      });
      return {
        title: $('h1').first().text().trim() || null,
        authors: [],
        published: null,
        modified: null,
        publisher: null,
        firstPublishedIn: null,
        language: 'en',
        text,
        blocks,
        links: [],
      } as never;
    },
  });
