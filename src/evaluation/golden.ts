/** A golden article on disk: `fixtures/<slug>/` with the page, expected.json and accepted.json. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord, InputDocument } from '../article/index.ts';
import { parseAccepted } from './accepted.ts';
import type { Expected } from './expected.ts';
import { GoldenError } from './golden-error.ts';
import type { JsonPath } from './json-lines.ts';
import { parseExpected } from './read-expected.ts';

export const ARTICLE_FILES = ['article.html', 'article.txt'] as const;
export const EXPECTED_FILE = 'expected.json';
export const ACCEPTED_FILE = 'accepted.json';

export interface GoldenArticle {
  readonly slug: string;
  readonly folder: string;
  readonly expected: Expected;
  /** Line of expected.json, from 1, that speaks of the path. */
  lineOf(path: JsonPath): number;
  readonly input: InputDocument;
  /** The record as last accepted; absent until `onrecord accept` was run once. */
  readonly accepted: ArticleRecord | undefined;
}

/** Slugs of the golden articles in the folder, sorted. */
export const goldenSlugs = (fixtures: string): string[] => {
  if (!existsSync(fixtures))
    throw new GoldenError('golden-not-found', fixtures, 'there is no such folder');
  return readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
};

/**
 * Reads one golden article.
 * @throws GoldenError that names the file, the line and what is expected there.
 */
export function readGolden(fixtures: string, slug: string): GoldenArticle {
  const folder = join(fixtures, slug);
  const page = ARTICLE_FILES.find((name) => existsSync(join(folder, name)));
  if (!page)
    throw new GoldenError(
      'golden-not-found',
      join(folder, ARTICLE_FILES[0]),
      'there is no such file; `onrecord golden add FILE --name SLUG` makes a golden article',
    );
  const file = join(folder, EXPECTED_FILE);
  if (!existsSync(file))
    throw new GoldenError(
      'expected-missing',
      file,
      'there is no such file, so nothing says what is right; write it, or lay out what is found with `onrecord golden add FILE --name SLUG`',
    );
  const { expected, lineOf } = parseExpected(readFileSync(file, 'utf8'), file);
  const bytes = readFileSync(join(folder, page));
  const source = page === 'article.html' ? { bytes } : { text: bytes.toString('utf8') };
  const accepted = join(folder, ACCEPTED_FILE);
  return {
    slug,
    folder,
    expected,
    lineOf,
    input: { id: slug, ...source, ...defined(expected.input) },
    accepted: existsSync(accepted)
      ? parseAccepted(readFileSync(accepted, 'utf8'), accepted)
      : undefined,
  };
}

type Known = Pick<InputDocument, 'url' | 'published' | 'language'>;

const defined = ({ url, published, language }: NonNullable<Expected['input']> = {}): Known => ({
  ...(url !== undefined && { url }),
  ...(published !== undefined && { published }),
  ...(language !== undefined && { language }),
});
