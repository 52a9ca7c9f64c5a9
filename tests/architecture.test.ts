import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesIn } from '../scripts/circles.ts';

/** Which parts of src each part may import, besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  article: [],
  language: ['article'],
  nlp: ['article', 'language'],
  models: ['article', 'language', 'nlp'],
  stages: ['article', 'language', 'nlp', 'models'],
  pipeline: ['article'],
  corrections: ['article'],
  datasets: ['article'],
  evaluation: ['article', 'pipeline', 'corrections', 'face'],
  config: ['article', 'stages', 'datasets'],
  batch: ['article', 'stages', 'pipeline', 'corrections', 'datasets', 'config', 'version'],
  desk: ['article', 'corrections', 'datasets', 'evaluation', 'face'],
  face: [],
  commands: [
    'article',
    'stages',
    'pipeline',
    'datasets',
    'config',
    'batch',
    'corrections',
    'desk',
    'evaluation',
    'version',
  ],
  version: [],
  index: ['article', 'stages', 'pipeline', 'config', 'version'],
  browser: ['article', 'models', 'pipeline', 'stages'],
  cli: ['commands'],
  vitest: ['article', 'pipeline', 'config', 'evaluation'],
};

/** Packages that only one part may know, or two. */
const keptTo: Readonly<Record<string, string | readonly string[]>> = {
  compromise: 'nlp/',
  cheerio: 'stages/content/',
  htmlparser2: 'stages/content/',
  domhandler: 'stages/content/',
  'csv-stringify': 'datasets/',
  hucre: 'datasets/formats/xlsx/',
  yazl: 'datasets/formats/xlsx/',
  'hyparquet-writer': 'datasets/formats/',
  'csv-parse': ['stages/entities/authority/', 'batch/kinds/'],
  hyparquet: 'batch/kinds/',
  piscina: 'batch/',
  'p-queue': 'batch/',
  jiti: 'config/',
  hono: 'desk/',
  '@hono': 'desk/',
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .sort();

interface Import {
  from: string;
  to: string;
  /** Gone when it runs. */
  isType: boolean;
}

const specifier = /\b(?:import|export)( type)?\b(?:[^'`;=]*?\bfrom\s*|\s*\(?\s*)'([^']+)'/g;

/** A configuration file imports the library: config hands it over when asked, which is no circle. */
const isHandedOver = (from: string, to: string): boolean =>
  from === 'config/load.ts' && to === 'index.ts';

const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(join('src', from), 'utf8');
  return [...source.matchAll(specifier)]
    .map(([, type, to = '']) => ({
      from,
      to: to.startsWith('.') ? posix.join(posix.dirname(from), to) : to,
      isType: type !== undefined,
    }))
    .filter(({ to }) => !isHandedOver(from, to));
});

const part = (file: string): string => (file.split('/')[0] ?? '').replace(/\.ts$/, '');
const stage = (file: string): string => file.split('/')[1] ?? '';
const isOurs = (to: string): boolean => to.endsWith('.ts');

describe('the rule of imports', () => {
  it('sees the house', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(imports.filter(({ to }) => isOurs(to)).length).toBeGreaterThan(100);
    for (const file of files) expect(Object.keys(mayImport)).toContain(part(file));
  });

  it('holds between the parts', () => {
    const broken = imports.filter(
      ({ from, to }) =>
        isOurs(to) && part(from) !== part(to) && !mayImport[part(from)]?.includes(part(to)),
    );
    expect(broken).toEqual([]);
  });

  it('keeps every stage apart from the others', () => {
    const broken = imports.filter(
      ({ from, to }) =>
        isOurs(to) &&
        part(from) === 'stages' &&
        part(to) === 'stages' &&
        from !== 'stages/index.ts' &&
        stage(from) !== stage(to),
    );
    expect(broken).toEqual([]);
  });

  it('keeps a package to the part that knows it', () => {
    const broken = imports.filter(({ from, to }) => {
      const name = to.split('/')[0] ?? '';
      const home = isOurs(to) ? undefined : keptTo[name];
      return home !== undefined && ![home].flat().some((part) => from.startsWith(part));
    });
    expect(broken).toEqual([]);
  });

  it('has no circles', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, isType } of imports)
      if (isOurs(to) && !isType) graph.set(from, [...(graph.get(from) ?? []), to]);
    expect(circlesIn(graph)).toEqual([]);
  });
});

describe('the source', () => {
  const lines = files.flatMap((file) =>
    readFileSync(join('src', file), 'utf8')
      .split('\n')
      .map((line, i) => ({ where: `${file}:${i + 1}`, line })),
  );

  it('says the same in every locale and time zone', () => {
    const local =
      /\.localeCompare\(|\.toLocale\w+\((?!'en)|\bIntl\.|\bnew Date\((?:\)|\d)|\.get(?:Full|Month|Date|Day|Hours|Minutes)\w*\(\)|Date\.parse\((?!\w+\.slice\(0, 10\))/;
    // A run tells when it took place, the desk when a correction was made; scores compare instants. Nothing else may know of clocks.
    const allowed = (where: string) =>
      /^(batch\/run-batch\.ts|desk\/clock\.ts|evaluation\/corpora\/)/.test(where);
    expect(lines.filter(({ where, line }) => local.test(line) && !allowed(where))).toEqual([]);
  });

  it('keeps its files small', () => {
    const long = files.filter(
      (file) =>
        !file.startsWith('language/') &&
        readFileSync(join('src', file), 'utf8').split('\n').length > 251,
    );
    expect(long).toEqual([]);
  });
});
