/** `onrecord filter`: JSON lines in, article records out; for Spark's pipe, GNU parallel and tests. */
// Not the whole of batch and config: the stages are loaded by the thread that needs them.
import { filterLines } from '../batch/filter-lines.ts';
import { WorkerPool } from '../batch/pool.ts';
import { setupOf } from '../batch/setup.ts';
import { checkPlan } from '../config/check-plan.ts';
import { type LoadedConfig, loadConfig, withMinScore } from '../config/load.ts';
import { defineCommand } from './command.ts';
import { configOption, minScoreOption, onlyOption } from './shared.ts';

/** The columns of each table that the stages fill. */
async function schemaOf({ config }: LoadedConfig, only?: readonly string[]): Promise<unknown> {
  const [{ planStages }, { tablesFor }] = await Promise.all([
    import('../config/plan.ts'),
    import('../datasets/tables/index.ts'),
  ]);
  const { stages } = planStages(config, only);
  const provided = new Set(stages.flatMap((stage) => stage.provides));
  const heads = tablesFor(provided, config.csv.text).map(({ name, columns }) => [
    name,
    columns.map((column) => ({ name: column.name, type: column.type })),
  ]);
  return Object.fromEntries(heads);
}

export const filter = defineCommand({
  name: 'filter',
  summary: 'Read JSON lines on standard input, write one article record a line, in the same order.',
  operandCount: [0, 0],
  options: {
    config: configOption,
    'min-score': minScoreOption,
    only: onlyOption,
    tables: {
      type: 'flag',
      describe: 'Answer {"id", "tables"}: the rows of each table, by the names of their columns.',
    },
    schema: {
      type: 'flag',
      describe: 'Print the tables and the types of their columns as JSON, and end.',
    },
    concurrency: {
      type: 'number',
      placeholder: 'N',
      min: 1,
      describe: 'Worker threads; 1 unless told otherwise.',
    },
  },
  examples: [
    [
      `echo '{"id": "a", "text": "“We won,” Ann Lee said."}' | onrecord filter`,
      'A line is {"id", "html"}, {"id", "htmlBase64"} or {"id", "text"}, with url, published, language where known.',
    ],
    [
      'onrecord pages crawl.warc.gz | onrecord filter --tables',
      'The rows of the tables, a JSON object a page; onrecord filter --schema has their columns.',
    ],
  ],
  async run({ options }, { stdin, stdout, cwd }) {
    const loaded = withMinScore(await loadConfig(cwd, options.config), options['min-score']);
    if (options.schema) {
      stdout.write(`${JSON.stringify(await schemaOf(loaded, options.only))}\n`);
      return 0;
    }
    await checkPlan(loaded, options.only);
    const { config, file } = loaded;
    const pool = new WorkerPool(setupOf(config, file, options.only), options.concurrency ?? 1);
    try {
      const answers = options.tables ? 'tables' : 'line';
      for await (const line of filterLines(stdin, pool, config.limits.megabytes * 1e6, answers))
        if (!stdout.write(`${line}\n`))
          await new Promise<void>((resolve) => void stdout.once('drain', resolve));
    } finally {
      await pool.close();
    }
    return 0;
  },
});
