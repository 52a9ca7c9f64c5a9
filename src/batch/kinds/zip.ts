/** A zip archive of pages. */
import { stat } from 'node:fs/promises';
import { PipelineError } from '../../pipeline/index.ts';
import { ARTICLE, savedBesideTest } from '../input-kinds.ts';
import { type ZipEntry, zipEntries } from '../zip.ts';
import { defineKind } from './kind.ts';

export const zip = defineKind({
  name: 'zip',
  describe: 'An archive of pages (.zip).',
  files: /\.zip$/i,
  inFolders: true,
  isListed: true,
  async *pages({ name, path }, { passedOver }) {
    // Whatever opens a pipe waits for ever; reading such an input says what it is.
    if (!(await stat(path)).isFile()) {
      yield { name, path };
      return;
    }
    const { entries, failure } = await zipEntries(path);
    const isBeside = savedBesideTest(entries.map((entry) => entry.name));
    const isArticle = (entry: ZipEntry): boolean =>
      ARTICLE.test(entry.name) && !isBeside(entry.name);
    for (const entry of entries)
      if (!isArticle(entry) && !entry.name.endsWith('/'))
        passedOver.add(entry.name, isBeside(entry.name));
    const pages = entries.filter(isArticle);
    if (!pages.length && !failure)
      throw new PipelineError('no-pages', 'There is no page in the archive.');
    for (const entry of pages) yield { name: `${name}/${entry.name}`, path, entry, kind: 'zip' };
    if (failure) yield { name, path, failure };
  },
});
