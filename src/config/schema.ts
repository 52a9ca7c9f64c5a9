/** What a configuration may say: the single definition of its types, its defaults and its checks. */
import { z } from 'zod';
import type { AnyStage } from '../article/index.ts';
import { formats } from '../datasets/formats/index.ts';
import { type StageName, stageNames, stageOptions } from '../stages/options.ts';

const unavailable = (name: unknown): string | undefined =>
  formats.find((format) => format.name === name)?.unavailable?.();

const formatSchema = z
  .enum(formats.map(({ name }) => name))
  .refine((name) => unavailable(name) === undefined, {
    error: ({ input }) => unavailable(input) ?? '',
  });

type StageOptions = {
  [N in StageName]?: false | z.input<(typeof stageOptions)[N]> | undefined;
};

/** `false`, or what the stage's own schema makes of its options; its complaints keep their path. */
const switchOr = (options: z.ZodType) =>
  z
    .unknown()
    .transform((value, context) => {
      if (value === false || value === undefined) return value;
      const result = options.safeParse(value);
      if (result.success) return result.data;
      for (const issue of result.error.issues)
        context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
      return z.NEVER;
    })
    .optional();

const stagesShape = Object.fromEntries(
  stageNames.map((name) => [name, switchOr(stageOptions[name])]),
);
// The shape is made from the options, which the type is made from too.
const stagesSchema = z.strictObject(stagesShape) as unknown as z.ZodType<
  StageOptions,
  StageOptions
>;

const isStage = (value: unknown): value is AnyStage =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'requires' in value &&
  Array.isArray(value.requires) &&
  'provides' in value &&
  Array.isArray(value.provides) &&
  'run' in value &&
  typeof value.run === 'function';

const ownStageSchema = z.strictObject({
  /** The stage, as `defineStage` gives it. */
  stage: z.custom<AnyStage>(isStage, {
    error: 'a stage made with defineStage: name, requires, provides, run',
  }),
  /** The stage that it follows: one of ours or an own one that stands before it in the list. */
  after: z.string({ error: 'the name of a stage' }),
});

const csvSchema = z.strictObject({
  /** What stands between cells: `,` unless `decimalComma` is set. */
  delimiter: z.enum([',', ';', '\t']).optional(),
  /** Starts each file with a byte order mark, so that Excel reads it as UTF-8. */
  bom: z.boolean().default(false),
  /** For spreadsheets of regions that write 0,5: numbers with a comma, cells between `;`. */
  decimalComma: z.boolean().default(false),
  /** Gives articles.csv a column with the whole text, which makes its rows a page high. */
  text: z.boolean().default(false),
});

const tablesOptionsSchema = z.strictObject({
  /** Quotations of class stance (wanted, feared, believed) have rows too, not only what was said. */
  stance: z.boolean().default(false),
});

const xlsxSchema = z.strictObject({
  /** Most rows of a sheet; the workbook says where the rest is. */
  rows: z.int({ error: 'a whole number from 1 up' }).min(1).max(1_000_000).default(50_000),
});

const cacheSchema = z.strictObject({
  /** What the cache may hold, in megabytes on the disk; an article takes about 0.03. */
  megabytes: z.number({ error: 'a number of megabytes above 0' }).positive().default(1000),
});

const columnName = z.string({ error: 'the name of a column' }).min(1).optional();

const columnsSchema = z.strictObject({
  /** The page; html, raw_html, htmlBase64 or text unless told otherwise. */
  html: columnName,
  /** Its address; url or link. */
  url: columnName,
  /** The id of the article; id, else one is made of its address and content. */
  id: columnName,
  /** When it was published, in ISO 8601; published or published_at. */
  published: columnName,
});

const limitsSchema = z.strictObject({
  /** Longest that one article may take, in seconds of processor time; then it fails with `timeout`. */
  seconds: z.number({ error: 'a number of seconds above 0' }).positive().default(30),
  /** Largest page, in megabytes after unpacking; a larger one fails with `too-large`. */
  megabytes: z.number({ error: 'a number of megabytes above 0' }).positive().default(25),
  /** Most memory that one worker may use, in megabytes; then the article fails with `out-of-memory`. */
  workerMemory: z.number({ error: 'a number of megabytes from 64 up' }).min(64).default(2048),
});

export const configSchema = z.strictObject({
  /** Files, folders and globs, relative to this file: pages, archives and tables of pages. */
  input: z
    .union([z.string().transform((one) => [one]), z.array(z.string()).min(1)], {
      error: 'a path or a list of paths',
    })
    .default(['input']),
  /** The folder that the datasets are written to, relative to this file. */
  output: z.string({ error: 'a path' }).min(1).default('output'),
  /** What is written; docs/datasets.md says what each format is good for. */
  formats: z
    .array(formatSchema)
    .min(1)
    .default(formats.filter(({ byDefault }) => byDefault).map(({ name }) => name)),
  /** Options of our stages by name; `false` switches a stage off. */
  stages: stagesSchema.default({}),
  /** Stages of your own, each after a named one. */
  ownStages: z.array(ownStageSchema).default([]),
  /** Which columns of tables of pages (.jsonl, .csv, .parquet) hold what. */
  columns: columnsSchema.prefault({}),
  csv: csvSchema.prefault({}),
  tables: tablesOptionsSchema.prefault({}),
  xlsx: xlsxSchema.prefault({}),
  /** Worker threads; absent: one for each processor. */
  concurrency: z.int({ error: 'a whole number from 1 up' }).min(1).optional(),
  /** Keeps what each article gave in the output folder, so that only what is new is worked on. */
  cache: z.union([z.literal(false), cacheSchema]).prefault({}),
  limits: limitsSchema.prefault({}),
});

/** What `pipeline.config.ts` may export. */
export type OnrecordConfig = z.input<typeof configSchema>;
/** The same with every default filled in. */
export type Config = z.output<typeof configSchema>;
export type CsvOptions = Config['csv'];
export type FormatName = z.output<typeof formatSchema>;

/** Types and completes a configuration where it is written. */
export const defineConfig = (config: OnrecordConfig): OnrecordConfig => config;
