import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { csvRows } from '../support/dataset.ts';
import { folderWith } from '../support/folder.ts';
import { here } from '../support/here.ts';
import { page } from '../support/pages.ts';

// What is written does not depend on where the work is done; run-threads.test.ts has the workers.
vi.mock('../../src/batch/pool.ts', () => import('../support/in-thread-pool.ts'));

const article = page(
  'Talks in Berlin',
  'President Maria Okafor arrived in Berlin on Monday. Okafor said that talks would go on for a week.',
  'Her plane had been late, she told reporters at the airport, and the first meeting was put off.',
);

it('a run with an authority file tells what each of its rows matched; one without takes the report away', async () => {
  const cwd = folderWith({
    'input/one.html': article,
    'people.csv': 'name,type,wikidata\nMaria Okafor,person,Q42\nNobody Here,person,Q43\n',
    'pipeline.config.ts': "export default { stages: { entities: { authority: 'people.csv' } } };",
  });
  const output = join(cwd, 'output');
  const { out } = await here(['run'], { cwd });
  expect(out).toContain('1 of 2 rows matched, 0 only ambiguously, 1 not at all');
  expect(csvRows(output, 'authority')).toMatchObject([
    { row: '2', wikidata: 'Q42', status: 'matched', articles: '1', matched_names: 'Maria Okafor' },
    { row: '3', wikidata: 'Q43', status: 'unmatched', articles: '0' },
  ]);

  writeFileSync(join(cwd, 'pipeline.config.ts'), 'export default {};');
  await here(['run'], { cwd });
  expect(existsSync(join(output, 'authority.csv'))).toBe(false);
});
