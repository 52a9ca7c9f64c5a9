/**
 * `accepted.json`: the record as last accepted. One row a line, keys in the order of the schema, so
 * that the same record always gives the same bytes and a change reads well in version control.
 */
import { type ArticleRecord, articleSchema } from '../article/index.ts';
import { GoldenError } from './golden-error.ts';

/** Enough for any threshold on a score; the rest would be noise in a diff. */
const DECIMALS = 4;

const compact = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' ? Number(part.toFixed(DECIMALS)) : part,
  );

/** The record in the form in which it is kept. @throws ZodError when it is not an article record. */
export function formatAccepted(article: ArticleRecord): string {
  const record = articleSchema.parse(article);
  const fields = Object.entries(record).map(([name, value]) => {
    const rows = Array.isArray(value) && value.length > 0 ? value.map(compact) : undefined;
    return `${JSON.stringify(name)}: ${rows ? `[\n${rows.join(',\n')}\n]` : compact(value)}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** @throws GoldenError when the file is not what `onrecord accept` wrote. */
export function parseAccepted(text: string, file: string): ArticleRecord {
  const again = 'run `onrecord accept` to write it anew';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new GoldenError('accepted-invalid', file, `this is not JSON; ${again}`);
  }
  const parsed = articleSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const what = `${issue?.path.map(String).join('.')}: ${issue?.message}`;
  throw new GoldenError('accepted-invalid', file, `not an article record (${what}); ${again}`);
}
