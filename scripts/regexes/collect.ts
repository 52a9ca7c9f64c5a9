/** Every regular expression of the compiled files: those that are written, and those that are put together. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AnyNode, parse } from 'acorn';

export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** Where it stands, such as src/stages/dates/rows.ts; with the line of the compiled file. */
  readonly where: string;
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value;

function* nodesOf(root: AnyNode): Generator<AnyNode> {
  const waiting: AnyNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (isNode(child)) waiting.push(child);
  }
}

const compiledFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => join(folder, name));

function literalsOf(file: string, where: string): Expression[] {
  const program = parse(readFileSync(file, 'utf8'), {
    ecmaVersion: 'latest',
    sourceType: 'module',
    locations: true,
    allowHashBang: true,
  });
  return [...nodesOf(program)].flatMap((node) =>
    node.type === 'Literal' && node.regex
      ? [
          {
            source: node.regex.pattern,
            flags: node.regex.flags,
            where: `${where} (compiled: line ${node.loc?.start.line})`,
          },
        ]
      : [],
  );
}

const notModules = /(?:^|\/)(?:cli|vitest|batch\/worker|browser|weights-source\.browser)\.js$/;

/** Loads every module and lets them read `samples`, while whatever makes an expression is watched. */
async function putTogether(
  folder: string,
  files: readonly string[],
  samples: readonly string[],
): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, self) {
      const made = Reflect.construct(target, args, self) as RegExp;
      // Whoever made it is told by the stack: of others, such as a library, nothing is kept.
      const at = new Error().stack?.split('\n').find((line) => line.includes(folder));
      if (at) {
        const file = /^[^:)]*/.exec(at.slice(at.indexOf(folder)))?.[0] ?? folder;
        found.push({ source: made.source, flags: made.flags, where: sourceOf(folder, file) });
      }
      return made;
    },
  });
  try {
    for (const file of files) if (!notModules.test(file)) await import(pathToFileURL(file).href);
    const { extract } = await import(pathToFileURL(join(folder, 'index.js')).href);
    for (const html of samples) extract({ id: 'sample', html });
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

const sourceOf = (folder: string, file: string): string =>
  `src/${relative(folder, file)}`.replace(/\.js$/, '.ts');

/**
 * @param folder absolute path of the compiled files, one for each of src.
 * @param page the script of the desk's page: what stands in it is read, it is not loaded.
 * @param samples pages for stages that put expressions together late.
 */
export async function expressionsOf(
  folder: string,
  page: string,
  samples: readonly string[],
): Promise<Expression[]> {
  const files = compiledFiles(folder);
  const written = [
    ...files.flatMap((file) => literalsOf(file, sourceOf(folder, file))),
    ...literalsOf(page, 'src/desk/page'),
  ];
  const all = [...written, ...(await putTogether(folder, files, samples))];
  return [...new Map(all.map((e) => [`/${e.source}/${e.flags}`, e])).values()];
}
