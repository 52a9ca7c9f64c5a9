/**
 * Checks that no regular expression of the compiled files can be made to backtrack: exponentially or as a
 * power of the length. What the checker cannot decide must stand in regexes/proved.ts with a reason.
 *
 * What was found safe once is in regexes/checked.txt by its hash and is passed over: `--all` checks it
 * again, `--write` notes what is safe now.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync, type Diagnostics } from 'recheck';
import { type Expression, expressionsOf } from './regexes/collect.ts';
import { proved } from './regexes/proved.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const input = join(root, 'input');
const samples = readdirSync(input)
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(join(input, name), 'utf8'));

/** A bound on the checker's work rather than its time would be better; it offers none. */
const MILLISECONDS = 20_000;

/** Without repetition an expression tries each place of a text once, in a bounded number of steps. */
const repeats = (source: string): boolean =>
  /[*+{]/.test(source.replace(/\\[pPu]\{[^}]*\}|\\./gs, '').replace(/\[[^\]]*\]/g, ''));

/** Of 30,000 characters a square is half a billion steps; what is linear in them takes a moment. */
const MOMENT_MICROSECONDS = 200_000;

/**
 * Expressions with lookarounds are beyond the exact checker; the other one searches for attacks and
 * suspects too much. Whether the attack is one is tried.
 */
function refuted({ source, flags }: Expression, result: Diagnostics): boolean {
  if (result.status !== 'vulnerable' || result.checker !== 'fuzz') return false;
  const expression = new RegExp(source, flags.replace('y', ''));
  const before = process.cpuUsage();
  result.attack.string.replace(expression, '');
  const { user, system } = process.cpuUsage(before);
  return user + system < MOMENT_MICROSECONDS;
}

const keyOf = ({ source, flags }: Expression): string => `/${source}/${flags}`;
const shortHash = (key: string): string =>
  createHash('sha256').update(key).digest('hex').slice(0, 12);

const checkedFile = join(root, 'scripts/regexes/checked.txt');
const checked = new Set(
  process.argv.includes('--all') ? [] : readFileSync(checkedFile, 'utf8').split('\n'),
);

const expressions = await expressionsOf(
  join(root, '.build/bench/src'),
  join(root, 'dist/desk/page.js'),
  samples,
);
const unused = new Set(proved.map(([expression]) => String(expression)));
const safe: string[] = [];
let bad = 0;
for (const expression of expressions) {
  const { source, flags, where } = expression;
  const key = keyOf(expression);
  if (unused.delete(key) || !repeats(source)) continue;
  if (!checked.has(shortHash(key))) {
    const result = checkSync(source, flags, { timeout: MILLISECONDS });
    if (result.status !== 'safe' && !refuted(expression, result)) {
      bad++;
      const what =
        result.status === 'vulnerable'
          ? `${result.complexity.summary}, by ${result.attack.pattern}`
          : `not decided: ${result.error.kind}`;
      console.log(`${where}\n  ${key.slice(0, 300)}\n  ${what}`);
      continue;
    }
  }
  safe.push(shortHash(key));
  if (process.argv.includes('--write')) appendFileSync(checkedFile, `${shortHash(key)}\n`);
}
for (const key of unused) console.log(`scripts/regexes/proved.ts names what is no more: ${key}`);
console.log(`${expressions.length} regular expressions, ${bad} not safe`);
if (process.argv.includes('--write')) writeFileSync(checkedFile, `${safe.sort().join('\n')}\n`);
process.exitCode = bad || unused.size ? 1 : 0;
