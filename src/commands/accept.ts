/** `onrecord accept`: takes what is found now as the behaviour to hold. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { AnyStage, ArticleRecord } from '../article/index.ts';
import {
  ACCEPTED_FILE,
  CHECKED_LAYERS,
  type CheckedArticle,
  type CheckedLayer,
  checkRecord,
  formatAccepted,
  REPORTS,
  summarise,
  withLayers,
} from '../evaluation/index.ts';
import { extract } from '../pipeline/index.ts';
import { defineCommand, type Io, UsageError } from './command.ts';
import {
  asInput,
  type Extracted,
  fixturesFolder,
  fixturesOption,
  runGolden,
  tell,
} from './golden-articles.ts';
import { configOption } from './shared.ts';

export const accept = defineCommand({
  name: 'accept',
  summary: 'Take what is found now in the golden articles as accepted.',
  operands: '[slug…]',
  options: {
    layer: {
      type: 'list',
      placeholder: 'NAME',
      choices: CHECKED_LAYERS,
      describe: 'Take only these layers.',
    },
    yes: { type: 'flag', describe: 'Do not ask. Needed where there is no terminal.' },
    force: { type: 'flag', describe: 'Take also what is worse against expected.json.' },
    fixtures: fixturesOption,
    config: configOption,
  },
  examples: [
    ['onrecord accept', 'Shows what changed and asks.'],
    ['onrecord accept wire-report --layer dates --yes', 'Only the dates of one article.'],
  ],
  run: ({ inputs, options }, io) =>
    asInput(async () => {
      const fixtures = fixturesFolder(io.cwd, options.fixtures);
      const layers = CHECKED_LAYERS.filter((layer) => options.layer?.includes(layer));
      const { results, troubles } = await runGolden(
        inputs,
        fixtures,
        options.config,
        io,
        (article, stages) =>
          changeOf(article, layers).map((change) => ({
            change,
            checked: checkTaken(change, stages),
          })),
      );
      // What cannot be read is named, and does not keep the others from being taken.
      tell(troubles, io);
      const done = troubles.length ? 3 : 0;
      const taken = results.flat();
      const changes = taken.map(({ change }) => change);
      if (!changes.length) {
        io.stdout.write('Nothing differs from what was accepted.\n');
        return done;
      }
      const checked = taken.map((one) => one.checked);
      const report = summarise(checked);
      io.stdout.write(REPORTS.pretty(report, { wrong: true, color: io.stdout.isTTY === true }));
      if (report.worse.length && !options.force) {
        io.stderr.write('onrecord: what is worse is not taken; --force takes it all the same.\n');
        return 1;
      }
      const slugs = changes.map(({ golden }) => golden.slug);
      if (!options.yes && !(await confirmed(slugs, io))) return 1;
      for (const { golden, record } of changes)
        await writeFile(join(golden.folder, ACCEPTED_FILE), formatAccepted(record));
      io.stdout.write(`Accepted: ${slugs.join(', ')}\n`);
      return done;
    }, io),
});

/** Where nothing was accepted before, held against itself: what is expected is still judged. */
const checkTaken = ({ golden, record }: Extracted, stages: readonly AnyStage[]): CheckedArticle =>
  checkRecord({ ...golden, accepted: golden.accepted ?? record }, record, { stages, run: extract });

/** The record to write, when it differs from the file. */
function changeOf({ golden, record }: Extracted, layers: readonly CheckedLayer[]): Extracted[] {
  let taken: ArticleRecord;
  try {
    taken = golden.accepted ? withLayers(golden.accepted, record, layers) : record;
  } catch (error) {
    throw new UsageError(`${golden.slug}: ${error instanceof Error ? error.message : error}.`);
  }
  const file = join(golden.folder, ACCEPTED_FILE);
  const same = existsSync(file) && readFileSync(file, 'utf8') === formatAccepted(taken);
  return same ? [] : [{ golden, record: taken }];
}

async function confirmed(slugs: readonly string[], { stdin, stdout }: Io): Promise<boolean> {
  if (!('isTTY' in stdin && stdin.isTTY))
    throw new UsageError('There is no terminal to ask on; --yes takes it without asking.');
  stdout.write(`Take this as accepted in ${slugs.join(', ')}? [y/N] `);
  for await (const answer of createInterface({ input: stdin }))
    return /^y(?:es)?$/i.test(answer.trim());
  return false;
}
