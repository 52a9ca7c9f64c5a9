/** A file that is one page, or one plain text. */
import { ARTICLE } from '../input-kinds.ts';
import { defineKind } from './kind.ts';

export const page = defineKind({
  name: 'page',
  describe: 'A page (.html, .htm, .xhtml, .mhtml) or plain text (.txt, .md), also as .gz.',
  files: ARTICLE,
  inFolders: true,
  isListed: true,
  async *pages({ name, path }) {
    yield { name, path };
  },
});
