import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVitest } from 'vitest/node';
import { writeGolden } from './golden-files.ts';

/** Runs a user's test file over a fixtures folder, and answers the state of each test by its name. */
async function runSuite(fixtures: string, folder: string): Promise<Map<string, string>> {
  const library = new URL('../../src/vitest.ts', import.meta.url).pathname;
  const toys = new URL('./toy-stages.ts', import.meta.url).pathname;
  writeFileSync(
    join(folder, 'golden.test.ts'),
    `import { check } from ${JSON.stringify(library)};
import { toyStages } from ${JSON.stringify(toys)};
check({ fixtures: ${JSON.stringify(fixtures)}, stages: toyStages });
`,
  );
  const vitest = await startVitest('test', [], {
    root: folder,
    watch: false,
    include: ['golden.test.ts'],
    reporters: [{}],
    config: false,
  });
  const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
  const states = new Map(
    tests.map((one) => {
      const { state, errors } = one.result();
      return [one.fullName, errors?.length ? `${state}: ${errors[0]?.message}` : state];
    }),
  );
  await vitest.close();
  // The failures that it reports are what is tested, not failures of this run.
  process.exitCode = 0;
  return states;
}

describe('a user’s suite', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('has a test for each article and layer, and a failure says what broke', async () => {
    const fixtures = join(folder, 'fixtures');
    writeGolden(fixtures, 'good', { expected: '{ "dates": [{ "text": "5 March 2024" }] }' });
    writeGolden(fixtures, 'half', { expected: '{ "dates": [{ "txt": "May" }] }' });
    writeGolden(fixtures, 'worse', {
      expected:
        '{ "dates": [{ "text": "5 March 2024", "value": "2024-05-03" }], "absent": ["red"] }',
      alter: (record) => ({
        ...record,
        dates: record.dates.map((date) => ({ ...date, value: '2024-05-03' })),
      }),
    });
    const states = await runSuite(fixtures, folder);
    expect(Object.fromEntries(states)).toEqual({
      'golden articles > good > dates': 'passed',
      'golden articles > half > its files': expect.stringContaining(
        `failed: ${join(fixtures, 'half', 'expected.json')}:1: dates, item 1`,
      ),
      'golden articles > worse > text': 'passed',
      'golden articles > worse > dates':
        "failed: date 1: value '2024-05-03' → '2024-03-05' (paragraph 1); first differs in the dates stage",
    });
  });
});
