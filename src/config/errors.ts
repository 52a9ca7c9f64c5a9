/** Says what is wrong with a configuration: the key, what was given, what is allowed. */
import type { z } from 'zod';
import { closest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

const at = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  );

const keyOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`))
    .join('') || 'the configuration';

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'function') return 'a function';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

const list = (values: readonly unknown[]): string => values.map(shown).join(', ');

function allowed(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length > 1 ? `one of ${list(issue.values)}` : list(issue.values);
    case 'too_small':
      return issue.origin === 'array'
        ? `at least ${issue.minimum}`
        : `${issue.inclusive ? 'from' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_type':
      return issue.message.startsWith('Invalid input') ? `a ${issue.expected}` : issue.message;
    default:
      return issue.message;
  }
}

/** One line for each thing wrong. `known` lists the allowed keys of the object at a path. */
export function explain(
  error: z.ZodError,
  given: unknown,
  known: (path: readonly PropertyKey[]) => readonly string[],
): string[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return [
        `${keyOf(issue.path)}: given ${shown(at(given, issue.path))}, allowed ${allowed(issue)}`,
      ];
    const keys = known(issue.path);
    return issue.keys.map((key) => {
      const near = closest(key, keys);
      const where = keyOf([...issue.path, key]);
      return `${where}: there is no such key${near ? `; did you mean ${near}?` : ''}, allowed ${keys.join(', ') || 'none'}`;
    });
  });
}
