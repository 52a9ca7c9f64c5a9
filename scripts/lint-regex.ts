/**
 * Checks that no regular expression of the built files can be made to backtrack: exponentially or as a
 * power of the length. What the checker cannot decide must stand in regexes/proved.ts with a reason.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { expressionsOf } from './regexes/collect.ts';
import { proved } from './regexes/proved.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const input = join(root, 'input');
const samples = readdirSync(input)
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(join(input, name), 'utf8'));

/** A bound on the checker's work rather than its time would be better; it offers none. */
const MILLISECONDS = 20_000;

const expressions = await expressionsOf(join(root, 'dist'), samples);
const unused = new Set(Object.keys(proved));
let bad = 0;
for (const { source, flags, where } of expressions) {
  const key = `/${source}/${flags}`;
  if (unused.delete(key)) continue;
  const result = checkSync(source, flags, { timeout: MILLISECONDS });
  if (result.status === 'safe') continue;
  bad++;
  const what =
    result.status === 'vulnerable'
      ? `${result.complexity.summary}, by ${result.attack.pattern}`
      : `not decided: ${result.error.kind}`;
  console.log(`${where}\n  ${key.slice(0, 300)}\n  ${what}`);
}
for (const key of unused) console.log(`scripts/regexes/proved.ts names what is no more: ${key}`);
console.log(`${expressions.length} regular expressions, ${bad} not safe`);
process.exitCode = bad || unused.size ? 1 : 0;
