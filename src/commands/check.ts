/** `onrecord check`: golden articles, item by item, in words. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  CHECKED_LAYERS,
  checkFailed,
  checkRecord,
  MEASURES,
  REPORT_NAMES,
  REPORTS,
  summarise,
  type Tolerance,
} from '../evaluation/index.ts';
import { extract } from '../pipeline/index.ts';
import { defineCommand, UsageError } from './command.ts';
import { asInput, fixturesFolder, fixturesOption, runGolden, tell } from './golden-articles.ts';
import { configOption } from './shared.ts';

export const check = defineCommand({
  name: 'check',
  summary: 'Tell what got better and what got worse in the golden articles.',
  operands: '[slug…]',
  options: {
    report: {
      type: 'value',
      placeholder: 'FORM',
      choices: REPORT_NAMES,
      describe: `Form of the report: ${REPORT_NAMES.join(', ')}; pretty unless told otherwise.`,
    },
    out: {
      type: 'value',
      placeholder: 'FILE',
      describe: 'Write the report to a file instead of standard output.',
    },
    bisect: { type: 'flag', describe: 'Name the stage at fault for each difference.' },
    'max-drop': {
      type: 'list',
      placeholder: 'LAYER.MEASURE=POINTS',
      describe: 'Bear a fall of p, r or f1 in a layer up to so many points of 100.',
    },
    strict: { type: 'flag', describe: 'Fail on every difference, not only on what broke.' },
    wrong: { type: 'flag', describe: 'List what is wrong as before, too.' },
    all: { type: 'flag', describe: 'List everything, what did not change too.' },
    fixtures: fixturesOption,
    config: configOption,
  },
  examples: [
    ['onrecord check', 'All golden articles; exit code 1 when something got worse.'],
    ['onrecord check wire-report --bisect', 'One of them, with the stage at fault.'],
    ['onrecord check --max-drop quotations.f1=0.5', 'Bear half a point of F1 in quotations.'],
  ],
  run: ({ inputs, options }, io) =>
    asInput(async () => {
      const tolerances = (options['max-drop'] ?? []).map(toleranceOf);
      const fixtures = fixturesFolder(io.cwd, options.fixtures);
      const how = { run: extract, bisect: options.bisect ?? false };
      const { results: checked, troubles } = await runGolden(
        inputs,
        fixtures,
        options.config,
        io,
        ({ golden, record }, stages) => checkRecord(golden, record, { ...how, stages }),
        checkFailed,
      );
      const report = summarise(checked, tolerances);
      const color = options.out === undefined && io.stdout.isTTY === true && !io.env.NO_COLOR;
      const text = REPORTS[reportName(options.report)](report, {
        all: options.all ?? false,
        wrong: options.wrong ?? false,
        color,
      });
      if (options.out === undefined) io.stdout.write(text);
      else await writeFile(resolve(io.cwd, options.out), text);
      tell(troubles, io);
      if (troubles.length) return 3;
      const differs = checked.some(({ findings }) =>
        findings.some(({ status }) => status !== 'unchanged'),
      );
      return report.worse.length || (options.strict && differs) ? 1 : 0;
    }, io),
});

const reportName = (given: string | undefined) =>
  REPORT_NAMES.find((name) => name === given) ?? 'pretty';

/** @throws UsageError when it is not of the form quotations.f1=0.5 */
function toleranceOf(given: string): Tolerance {
  const [target = '', points = ''] = given.split('=');
  const [layerName, measureName] = target.split('.');
  const layer = CHECKED_LAYERS.find((name) => name === layerName);
  const measure = MEASURES.find((name) => name === measureName);
  if (!layer || !measure || !/^\d+(?:\.\d+)?$/.test(points))
    throw new UsageError(
      `--max-drop takes LAYER.MEASURE=POINTS, such as quotations.f1=0.5; given: ${given}\nLayers: ${CHECKED_LAYERS.join(', ')}\nMeasures: ${MEASURES.join(', ')}`,
    );
  return { layer, measure, points: Number(points) };
}
