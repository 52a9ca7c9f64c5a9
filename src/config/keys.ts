/** Which keys a schema knows at a path, for messages that name what is allowed. */
import { z } from 'zod';

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodPrefault ||
    inner instanceof z.ZodOptional
  )
    inner = inner.unwrap();
  return inner;
}

/** The keys of the object at `path`; empty when there is none. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = unwrap(schema);
  for (const key of path) {
    if (here instanceof z.ZodObject) here = unwrap(here.shape[String(key)]);
    else if (here instanceof z.ZodArray) here = unwrap(here.element);
    else return [];
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}
