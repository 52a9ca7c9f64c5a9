/** The deliberate faults once more, in the pipeline that users run. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  checkGolden,
  draftExpected,
  formatExpected,
  type GoldenArticle,
  parseExpected,
} from '../../src/evaluation/index.ts';
import { runPipeline } from '../../src/pipeline/index.ts';
import { standardStages } from '../../src/stages/index.ts';
import { FAULTS, withFault } from './faults.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Bridge to be rebuilt</title>
<meta property="article:published_time" content="2024-03-06"></head><body><article>
<h1>Bridge to be rebuilt</h1>
<p>The old bridge over the river will be rebuilt, the engineer Ann Lee said on 5 March 2024.</p>
<p>“We will open it before winter,” Lee told reporters. “Nobody should have to drive so far.”</p>
<p>A <a href="https://example.org/report">report by the ministry found</a> that the bridge carried 30,000 cars in April 2023.</p>
<p>“It is far too dear,” said Tom Hart, the mayor, on 7 April 2024.</p>
<p>Work begins in the autumn. The road to the station stays closed until then, and buses take the long way around the hill.</p>
<p>The council has voted twice on the plans for the bridge, and it will vote on them again next year.</p>
</article></body></html>`;

describe('a fault in the pipeline itself', () => {
  let golden: GoldenArticle;

  beforeAll(() => {
    const input = { id: 'bridge', html: PAGE };
    const accepted = runPipeline(input, standardStages);
    const json = formatExpected(draftExpected(accepted, undefined));
    const parsed = parseExpected(json, 'expected.json');
    golden = { slug: 'bridge', folder: 'fixtures/bridge', input, accepted, ...parsed };
  });

  const differing = (stages: Parameters<typeof withFault>[0]) =>
    checkGolden(golden, { stages, run: runPipeline, bisect: true }).findings.filter(
      ({ status }) => status !== 'unchanged',
    );

  test('none: nothing is told', () => {
    expect(differing(standardStages)).toEqual([]);
  });

  test.each(FAULTS)('$name: found, and traced to the $stage stage', ({ stage, alter }) => {
    const found = differing(withFault(standardStages, stage, alter));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((finding) => finding.stage))).toEqual(new Set([stage]));
  });
});
