/** Golden articles on disk, for tests of what reads them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord } from '../../src/article/index.ts';
import { formatAccepted } from '../../src/evaluation/index.ts';
import { runPipeline } from '../../src/pipeline/index.ts';
import { TOY_TEXT, toyStages } from './toy-stages.ts';

interface Parts {
  readonly text?: string;
  readonly expected?: string;
  /** What was accepted, made from what the toy pipeline finds. */
  readonly alter?: (record: ArticleRecord) => ArticleRecord;
}

/** Writes `<fixtures>/<slug>/` with a text article. */
export function writeGolden(fixtures: string, slug: string, parts: Parts = {}): void {
  const { text = TOY_TEXT, expected = '{}', alter = (record) => record } = parts;
  const folder = join(fixtures, slug);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'article.txt'), text);
  writeFileSync(join(folder, 'expected.json'), expected);
  const record = runPipeline({ id: slug, text }, toyStages);
  writeFileSync(join(folder, 'accepted.json'), formatAccepted(alter(record)));
}
