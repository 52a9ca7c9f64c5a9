/** Reads expected.json and, where it is wrong, says on which line and what is expected there. */
import { z } from 'zod';
import { type Expected, expectedSchema, REVIEWED_LAYERS } from './expected.ts';
import { GoldenError } from './golden-error.ts';
import {
  type JsonPath,
  JsonSyntaxError,
  type LocatedJson,
  parseLocatedJson,
} from './json-lines.ts';

export interface LocatedExpected {
  readonly expected: Expected;
  lineOf(path: JsonPath): number;
}

/** @throws GoldenError with the line of the first mistake; the message lists all of them. */
export function parseExpected(text: string, file: string): LocatedExpected {
  const json = parseOrExplain(text, file);
  const parsed = expectedSchema.safeParse(json.value);
  const mistakes = parsed.success
    ? missingLists(parsed.data)
    : parsed.error.issues.map((issue) => mistakeOf(issue));
  if (!parsed.success || mistakes.length) {
    const located = mistakes
      .map((mistake) => ({ ...mistake, line: json.lineOf(mistake.path) }))
      .sort((a, b) => a.line - b.line);
    const [first, ...others] = located.map(({ line, message }) => ({ line, message }));
    const more = others.map(({ line, message }) => `\n${file}:${line}: ${message}`).join('');
    throw new GoldenError('expected-invalid', file, `${first?.message}${more}`, first?.line);
  }
  return { expected: parsed.data, lineOf: (path) => json.lineOf(path) };
}

function parseOrExplain(text: string, file: string): LocatedJson {
  try {
    return parseLocatedJson(text);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const message = `this is not JSON: ${error.message} (column ${error.column})`;
    throw new GoldenError('expected-invalid', file, message, error.line);
  }
}

interface Mistake {
  readonly path: JsonPath;
  readonly message: string;
}

/** A layer cannot be complete without a list: an absent one means "not reviewed". */
const missingLists = (expected: Expected): Mistake[] =>
  (expected.complete ?? []).flatMap((layer, i) =>
    expected[layer]
      ? []
      : [
          {
            path: ['complete', i],
            message: `complete names ${layer}, but there is no list of ${layer}; write "${layer}": [] if there should be none`,
          },
        ],
  );

/** Of a value or a list of values, the mistake of the one that comes furthest. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const [first, ...others] = issue.errors.flatMap((branch) => branch.slice(0, 1));
  if (!first) return issue;
  const deepest = others.reduce((a, b) => (b.path.length > a.path.length ? b : a), first);
  return innermost({ ...deepest, path: [...issue.path, ...deepest.path] });
}

function mistakeOf(given: z.core.$ZodIssue): Mistake {
  const issue = innermost(given);
  const where = placeName(issue.path);
  if (issue.code !== 'unrecognized_keys')
    return { path: issue.path, message: `${where}${lowered(issue.message)}` };
  const [key = ''] = issue.keys;
  const known = knownKeys(issue.path);
  return {
    path: [...issue.path, key],
    message: `${where}there is no "${key}" here; expected ${known.join(', ')}`,
  };
}

const lowered = (message: string): string =>
  message
    .replace(/^Invalid (?:input|option): /, '')
    .replace(/received undefined$/, 'but it is missing')
    .replace(/^Too small: /, '');

/** "quotations, item 3, speaker: " */
function placeName(path: JsonPath): string {
  const names = path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : String(key)));
  return names.length ? `${names.join(', ')}: ` : '';
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Names that the schema knows at the path. */
function knownKeys(path: JsonPath): string[] {
  let schemas: JsonSchema[] = [z.toJSONSchema(expectedSchema) as JsonSchema];
  for (const key of path)
    schemas = schemas
      .flatMap((schema) => [schema, ...(schema.anyOf ?? [])])
      .flatMap((schema) =>
        typeof key === 'number' ? (schema.items ?? []) : (schema.properties?.[String(key)] ?? []),
      );
  const keys = schemas
    .flatMap((schema) => [schema, ...(schema.anyOf ?? [])])
    .flatMap((schema) => Object.keys(schema.properties ?? {}));
  return keys.length ? keys : [...REVIEWED_LAYERS];
}
