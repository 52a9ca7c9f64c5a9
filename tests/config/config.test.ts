import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, checkConfig, loadConfig, planStages } from '../../src/config/index.ts';
import { defineStage, extract } from '../../src/index.ts';
import { stageNames } from '../../src/stages/options.ts';
import { folderWith } from '../support/folder.ts';

const own = (name: string) =>
  defineStage({ name, requires: ['text'], provides: [], run: () => ({}) });

describe('checkConfig', () => {
  it('fills in the defaults', () => {
    expect(checkConfig({})).toEqual({
      input: ['input'],
      output: 'output',
      formats: ['xlsx', 'csv', 'jsonl', 'json'],
      stages: {},
      ownStages: [],
      csv: { bom: false, decimalComma: false, text: false },
      tables: { stance: false },
      xlsx: { rows: 50_000 },
      cache: { megabytes: 1000 },
      columns: {},
      limits: { seconds: 30, megabytes: 25, workerMemory: 2048 },
    });
  });

  it('takes one path for a list of one', () => {
    expect(checkConfig({ input: 'articles' }).input).toEqual(['articles']);
  });

  it.each([
    [{ inputs: ['a'] }, 'inputs: there is no such key; did you mean input?, allowed input, output'],
    [{ input: 3 }, 'input: given 3, allowed a path or a list of paths'],
    [{ output: 7 }, 'output: given 7, allowed a path'],
    [
      { formats: ['xml'] },
      'formats[0]: given "xml", allowed one of "xlsx", "csv", "jsonl", "json"',
    ],
    [{ formats: [] }, 'formats: given [], allowed at least 1'],
    [{ csv: { delimiter: '||' } }, 'csv.delimiter: given "||", allowed one of ",", ";", "\\t"'],
    [
      { csv: { bomb: true } },
      'csv.bomb: there is no such key; did you mean bom?, allowed delimiter, bom, decimalComma',
    ],
    [{ csv: { bom: 'yes' } }, 'csv.bom: given "yes", allowed a boolean'],
    [{ concurrency: 0 }, 'concurrency: given 0, allowed from 1'],
    [{ concurrency: 'two' }, 'concurrency: given "two", allowed a whole number from 1 up'],
    [{ limits: { seconds: -1 } }, 'limits.seconds: given -1, allowed more than 0'],
    [
      { limits: { seconds: '30' } },
      'limits.seconds: given "30", allowed a number of seconds above 0',
    ],
    [{ stages: { date: false } }, 'stages.date: there is no such key; did you mean dates?'],
    [{ stages: { dates: { nonsense: 1 } } }, 'stages.dates.nonsense: there is no such key'],
    [
      { stages: { dates: { dayFirst: 'yes' } } },
      'stages.dates.dayFirst: given "yes", allowed true (day first) or false (month first)',
    ],
    [
      { stages: { quotations: { cues: [{ verb: 'toot', class: 'speach' }] } } },
      'stages.quotations.cues[0].class: given "speach", allowed one of "speech", "stance"',
    ],
    [{ stages: { dates: 'off' } }, 'stages.dates: given "off", allowed'],
    [
      { ownStages: [{ stage: {}, after: 'dates' }] },
      'ownStages[0].stage: given {}, allowed a stage made with defineStage',
    ],
    [[], 'the configuration: given [], allowed'],
  ])('explains %j', (given, line) => {
    expect(() => checkConfig(given)).toThrow(ConfigError);
    expect(() => checkConfig(given)).toThrow(line);
  });

  it('tells everything that is wrong at once', () => {
    const wrong = { outptu: 'x', csv: { bom: 1 } };
    expect(() => checkConfig(wrong)).toThrow(/csv\.bom.*outptu|outptu.*csv\.bom/s);
  });
});

describe('planStages', () => {
  const names = (config: object, only?: string[]) =>
    planStages(checkConfig(config), only).stages.map(({ name }) => name);

  it('runs every stage in order', () => {
    expect(names({})).toEqual(stageNames);
  });

  it('leaves out what is switched off', () => {
    const plan = planStages(checkConfig({ stages: { dates: false } }));
    expect(plan.stages.map(({ name }) => name)).toEqual(
      stageNames.filter((name) => name !== 'dates'),
    );
    expect(plan.off).toEqual(['dates']);
  });

  it('keeps what the chosen ones need', () => {
    expect(names({}, ['dates'])).toEqual(['content', 'sentences', 'dates']);
  });

  it('puts own stages after the ones that they name', () => {
    const ownStages = [
      { stage: own('second'), after: 'entities' },
      { stage: own('third'), after: 'second' },
      { stage: own('first'), after: 'entities' },
    ];
    const list = names({ ownStages });
    const from = list.indexOf('entities');
    expect(list.slice(from, from + 4)).toEqual(['entities', 'first', 'second', 'third']);
  });

  it.each([
    [
      { ownStages: [{ stage: own('mine'), after: 'entites' }] },
      undefined,
      'mine is to stand after entites, which is no stage. Did you mean entities?',
    ],
    [
      { ownStages: [{ stage: own('dates'), after: 'content' }] },
      undefined,
      'two stages with the name dates',
    ],
    [{ stages: { content: false } }, undefined, 'stages.content: given false'],
    [{}, ['datse'], 'There is no stage datse. Did you mean dates?'],
  ])('refuses %#', (config, only, message) => {
    expect(() => names(config, only)).toThrow(ConfigError);
    expect(() => names(config, only)).toThrow(message);
  });
});

describe('options of stages', () => {
  it('reach the stage', () => {
    const text = 'The treaty of 3/4/2022 still holds, and everybody knows it.';
    const values = [true, false].map((dayFirst) => {
      const { stages } = planStages(checkConfig({ stages: { dates: { dayFirst } } }));
      return extract({ id: 'a', text }, stages).dates.map(({ value }) => value);
    });
    expect(values).toEqual([['2022-04-03'], ['2022-03-04']]);
  });
});

describe('an authority file', () => {
  const source = "export default { stages: { entities: { authority: 'people.csv' } } };";

  it('is found beside the configuration', async () => {
    const folder = folderWith({
      'there/pipeline.config.ts': source,
      'there/people.csv': 'name,wikidata\nAnn Lee,Q1\n',
    });
    const { config } = await loadConfig(folder, 'there/pipeline.config.ts');
    const { stages } = planStages(config);
    const record = extract(
      { id: 'a', text: 'Mayor Ann Lee said on Monday that Ann Lee will stay.' },
      stages,
    );
    expect(record.entities).toContainEqual(
      expect.objectContaining({ name: 'Ann Lee', wikidata: 'Q1' }),
    );
  });

  it('is a fault of the configuration when it is missing', async () => {
    const { config } = await loadConfig(folderWith({ 'pipeline.config.ts': source }));
    expect(() => planStages(config)).toThrow(ConfigError);
    expect(() => planStages(config)).toThrow(/stages\.entities: .*people\.csv/);
  });
});

describe('loadConfig', () => {
  it('falls back to the defaults', async () => {
    const folder = folderWith();
    expect(await loadConfig(folder)).toEqual({ config: checkConfig({}), base: folder });
  });

  it('reads TypeScript that imports onrecord, in a folder without node_modules', async () => {
    const folder = folderWith({
      'pipeline.config.ts': `import { defineConfig, type OnrecordConfig } from 'onrecord';
        const output: string = 'there';
        export default defineConfig({ output, stages: { dates: false } } satisfies OnrecordConfig);`,
    });
    const { config, base } = await loadConfig(folder);
    expect(config.output).toBe('there');
    expect(config.stages.dates).toBe(false);
    expect(base).toBe(folder);
  });

  it('keeps it as JavaScript beside the packages, and reads anew what was changed', async () => {
    const folder = folderWith({
      'pipeline.config.ts': "export default { output: 'here' as string };",
      'node_modules/.keep': '',
    });
    const output = async () => (await loadConfig(folder)).config.output;
    expect(await output()).toBe('here');
    const kept = join(folder, 'node_modules', '.cache', 'onrecord');
    expect(readdirSync(kept)).toHaveLength(1);
    expect(await output()).toBe('here');
    writeFileSync(join(folder, 'pipeline.config.ts'), "export default { output: 'there' };");
    expect(await output()).toBe('there');
  });

  it.each([
    ['export default { output: 5 }', 'pipeline.config.ts is not right:\n  output: given 5'],
    ['export default {', 'cannot be loaded'],
    ["throw new Error('of my own')", 'cannot be loaded: of my own'],
  ])('tells what is wrong in %j', async (source, message) => {
    const folder = folderWith({ 'pipeline.config.ts': source });
    await expect(loadConfig(folder)).rejects.toThrow(ConfigError);
    await expect(loadConfig(folder)).rejects.toThrow(message);
  });
});
