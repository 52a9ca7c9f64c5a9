/**
 * `npm run bench -- [NAME] [arguments]`: speed and memory. Without a name: the whole pipeline.
 * A benchmark is a file in this folder that exports `main(args)`.
 */
const benchmarks: Readonly<
  Record<string, () => Promise<{ main(args: string[]): Promise<void> | void }>>
> = {
  pipeline: () => import('./pipeline.ts'),
  formats: () => import('./formats.ts'),
  desk: () => import('./desk.ts'),
  golden: () => import('./golden.ts'),
  content: () => import('./content.ts'),
  quotations: () => import('./quotations.ts'),
  rules: () => import('./rules.ts'),
  dates: () => import('./dates.ts'),
  'date-cases': () => import('./date-cases.ts'),
  names: () => import('./names.ts'),
  'name-joining': () => import('./name-joining.ts'),
  nominals: () => import('./nominals.ts'),
  coreference: () => import('./coreference.ts'),
  warc: () => import('./warc.ts'),
  scale: () => import('./scale.ts'),
  adversarial: () => import('./adversarial.ts'),
  kills: () => import('./kills.ts'),
  fuzz: () => import('./fuzz.ts'),
  memory: () => import('./memory.ts'),
  incremental: () => import('./incremental.ts'),
  start: () => import('./start.ts'),
};

const [first = '', ...rest] = process.argv.slice(2);
const named = Object.hasOwn(benchmarks, first);
const load = benchmarks[named ? first : 'pipeline'];
if (load) await (await load()).main(named ? rest : process.argv.slice(2));
