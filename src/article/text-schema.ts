/** The schema of the text's own layers: spans, authors, blocks with embedded posts, links. */
import { z } from 'zod';

export const offset = z.number().int().nonnegative();

export const spanSchema = z.object({
  start: offset.describe('First UTF-16 code unit of the span in the article text.'),
  end: offset.describe('Code unit after the last one of the span.'),
});

export const authorSchema = z.object({
  name: z.string().describe('As the page gives it.'),
  role: z.string().optional().describe('As the page gives it, such as "Director, …".'),
});

export const embedSchema = z.object({
  platform: z
    .enum([
      'x',
      'bluesky',
      'mastodon',
      'instagram',
      'threads',
      'facebook',
      'tiktok',
      'truth-social',
      'reddit',
    ])
    .describe('Where it was posted.'),
  part: z
    .enum(['post', 'byline'])
    .describe('post: the words of its author; byline: the line that names the author and the day.'),
  author: z.string().nullable().describe('Who posted it, as the page gives the name.'),
  handle: z.string().optional().describe("The author's name on the platform, without @."),
  href: z.string().optional().describe('Address of the post.'),
});

export const blockSchema = spanSchema.extend({
  role: z
    .enum(['heading', 'paragraph', 'blockquote', 'list-item', 'caption', 'footnote'])
    .describe('What the block is in the article.'),
  sourceStart: offset.optional().describe('First character of the block in the decoded page.'),
  sourceEnd: offset.optional().describe('Character after the block in the decoded page.'),
  note: z.string().optional().describe('For a footnote: the mark that the prose uses for it.'),
  attribution: spanSchema
    .optional()
    .describe(
      'For a block quotation: the words of its `footer` or `cite`, without the dash before them: who said it, or where it stands. They are the end of this block, or all of a later one, which then quotes nothing.',
    ),
  embed: embedSchema
    .optional()
    .describe('For a post that the article embeds: whose words they are. They are not its prose.'),
});

export const linkSchema = spanSchema.extend({
  href: z.string().describe('Absolute address, or #fragment for a note on the same page.'),
  role: z
    .enum(['citation', 'background', 'furniture'])
    .describe(
      'citation: evidence for a statement; background: explains a name; furniture: neither.',
    ),
  by: z.string().optional().describe('The evidence that decided the role.'),
  rel: z.string().optional().describe('Relation that the page gives the link.'),
  sourceStart: offset.optional().describe('First character of the link in the decoded page.'),
  sourceEnd: offset.optional().describe('Character after the link in the decoded page.'),
});
