/** `onrecord evaluate`: scores over annotated corpora, held to floors that only rise. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ArticleRecord } from '../article/index.ts';
import { type LoadedConfig, loadConfig, planStages, withMinScore } from '../config/index.ts';
import {
  type BelowFloor,
  belowFloors,
  belowWords,
  type Corpus,
  CorpusError,
  type Floors,
  type FoundCorpus,
  findCorpora,
  floorsSchema,
  formatFloors,
  raised,
  type ScoredCorpus,
  scoresTable,
} from '../evaluation/index.ts';
import { PipelineError } from '../pipeline/index.ts';
import { defineCommand, type Io, UsageError } from './command.ts';
import { eachOf, extractorFor } from './extractor.ts';
import { configOption, minScoreOption } from './shared.ts';

export const evaluate = defineCommand({
  name: 'evaluate',
  summary: 'Score the pipeline over annotated corpora, and hold it to floors.',
  operands: 'CORPUS…',
  operandCount: [1, Number.POSITIVE_INFINITY],
  options: {
    floors: {
      type: 'value',
      placeholder: 'FILE',
      describe: 'What each measure must reach; exit code 1 when one does not.',
    },
    raise: { type: 'flag', describe: 'Raise the floors to what is reached now; none is lowered.' },
    json: { type: 'flag', describe: 'Write the scores as JSON.' },
    config: configOption,
    'min-score': {
      ...minScoreOption,
      describe:
        'How likely a quotation must be to count; 0 for corpora of quotations, which hold wishes and beliefs as well, else what the configuration says.',
    },
  },
  examples: [
    ['onrecord evaluate corpora/', 'All corpora in a folder.'],
    ['onrecord evaluate corpora/ --floors floors.json --raise', 'And hold what was reached.'],
  ],
  async run({ inputs, options }, io) {
    if (options.raise && options.floors === undefined)
      throw new UsageError('--raise needs --floors FILE.');
    const file = options.floors === undefined ? undefined : resolve(io.cwd, options.floors);
    let floors = file === undefined ? {} : readFloors(file, options.raise ?? false);
    const loaded = await loadConfig(io.cwd, options.config);
    const found = inputs.flatMap((input) => corporaAt(resolve(io.cwd, input), input));
    const scored: ScoredCorpus[] = [];
    const below: BelowFloor[] = [];
    let unsound = false;
    for (const one of found) {
      const corpus = opened(one, found.length === 1, io);
      if (!corpus) continue;
      const ofQuotations = corpus.layers.includes('quotations');
      const minScore = options['min-score'] ?? (ofQuotations ? 0 : undefined);
      const result = await score(corpus, withMinScore(loaded, minScore));
      scored.push(result);
      try {
        below.push(...belowFloors(corpus, result.measures, floors));
        if (options.raise) floors = raised(corpus, result.measures, floors);
      } catch (error) {
        unsound = true;
        io.stderr.write(`onrecord: ${error instanceof Error ? error.message : error}\n`);
      }
    }
    io.stdout.write(
      options.json ? `${JSON.stringify(scored, null, 2)}\n` : scoresTable(scored, floors),
    );
    for (const one of below) io.stderr.write(`onrecord: ${belowWords(one)}\n`);
    if (unsound || !scored.length) return 3;
    if (file !== undefined && options.raise) await writeFile(file, formatFloors(floors));
    return below.length ? 1 : 0;
  },
});

/** @throws UsageError when the path holds nothing that could be a corpus. */
function corporaAt(path: string, given: string): FoundCorpus[] {
  if (!existsSync(path)) throw new UsageError(`There is no corpus ${given}.`);
  const found = findCorpora(path);
  if (!found.length) throw new UsageError(`There is no corpus in ${given}.`);
  return found;
}

function readFloors(file: string, mayBeNew: boolean): Floors {
  if (!existsSync(file)) {
    if (mayBeNew) return {};
    throw new UsageError(`There is no file ${file}; --raise makes one.`);
  }
  try {
    return floorsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new UsageError(
      `${file} holds no floors: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** Says aloud what is skipped, so that nobody takes it for scored. */
function opened({ name, open }: FoundCorpus, alone: boolean, { stderr }: Io): Corpus | undefined {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    stderr.write(`onrecord: ${alone ? '' : 'skipped '}${name}: ${error.message}\n`);
    return undefined;
  }
}

/** Runs only the stages that give what the corpus annotates, and what they need. */
async function score(corpus: Corpus, loaded: LoadedConfig): Promise<ScoredCorpus> {
  const { stages } = planStages(loaded.config);
  const needed = stages.filter(({ provides }) =>
    provides.some((layer) => corpus.layers.includes(layer)),
  );
  const only = needed.map(({ name }) => name);
  const extractor = await extractorFor(loaded, corpus.size, { only });
  let failed = 0;
  // Scored in the order of the corpus, so that sums come out the same to the last digit.
  const ready = new Map<number, ArticleRecord | undefined>();
  let scored = 0;
  try {
    await eachOf(corpus.size, extractor.threads + 1, async (index) => {
      const { htmlBase64, ...input } = corpus.input(index);
      const bytes = htmlBase64 === undefined ? undefined : Buffer.from(htmlBase64, 'base64');
      try {
        ready.set(index, await extractor.extract({ ...input, ...(bytes && { bytes }) }));
      } catch (error) {
        if (!(error instanceof PipelineError)) throw error;
        failed++;
        ready.set(index, undefined);
      }
      for (; ready.has(scored); ready.delete(scored++)) corpus.add(scored, ready.get(scored));
    });
  } finally {
    await extractor.close();
  }
  const { name, hash, size } = corpus;
  return { name, sha256: hash, documents: size, failed, measures: corpus.measures() };
}
