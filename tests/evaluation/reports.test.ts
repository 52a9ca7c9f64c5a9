import { describe, expect, test } from 'vitest';
import { REPORT_NAMES, REPORTS } from '../../src/evaluation/index.ts';
import { FAULTS, withFault } from './faults.ts';
import { checkWith, goldenToy } from './golden-toy.ts';
import { toyStages } from './toy-stages.ts';

const swapped = FAULTS.filter(({ stage }) => stage === 'dates').reduce(
  (stages, { stage, alter }) => withFault(stages, stage, alter),
  toyStages,
);
const report = checkWith(swapped);

test.each(REPORT_NAMES)('%s: two runs give the same bytes', (name) => {
  expect(REPORTS[name](checkWith(swapped), {})).toBe(REPORTS[name](checkWith(swapped), {}));
});

test('pretty: a sentence, the span marked, the stage; then scores and the verdict', () => {
  expect(
    REPORTS.pretty(report, {}),
  ).toBe(`✗ bridge  date 1: value '2024-03-05' → '2024-05-03' (paragraph 1)
      …engineer Ann Lee said on [5 March 2024]. “We will open it before …
      first differs in the dates stage
✗ bridge  date 2: value '2024-04-07' → '2024-07-04' (paragraph 4)
      …Hart said “it is too dear” on [7 April 2024].
      first differs in the dates stage

layer         precision        recall            F1       expected
article         100.0         100.0         100.0                5
links           100.0         100.0         100.0                1
entities        100.0         100.0         100.0                2
dates             0.0 −100.0    0.0 −100.0    0.0 −100.0         2
quotations      100.0         100.0         100.0                3
quotedTerms     100.0         100.0         100.0                1
attributions    100.0         100.0         100.0                3
claims          100.0         100.0         100.0                3
citations       100.0         100.0         100.0                3

2 broken, 0 fixed, 0 changed, 0 lost, 0 new, 35 unchanged in 1 article
Worse: 2 broken in dates.
`);
});

test('json: the same, for programs', () => {
  const { worse, counts, articles } = JSON.parse(REPORTS.json(report, {}));
  expect(worse).toEqual(['2 broken in dates']);
  expect(counts.broken).toBe(2);
  expect(articles[0].findings[0]).toMatchObject({
    layer: 'dates',
    status: 'broken',
    stage: 'dates',
    paragraph: 1,
    changes: [{ name: 'value', before: '2024-03-05', after: '2024-05-03' }],
    path: ['dates', 0],
  });
});

test('junit: a case a layer, escaped', () => {
  const xml = REPORTS.junit(report, {});
  expect(xml).toContain('<testsuite name="bridge" tests="12" failures="1">');
  expect(xml).toContain('<testcase classname="bridge" name="quotations"/>');
  expect(xml).toContain('<failure message="2 broken: date 1: value ');
  const nasty = REPORTS.junit(checkWith(swapped, goldenToy('{ "absent": ["<b> & \\"c\\""] }')), {});
  expect(nasty).not.toContain('<b>');
});

test('tap: a plan, and a test for each layer', () => {
  const lines = REPORTS.tap(report, {}).split('\n');
  expect(lines.slice(0, 2)).toEqual(['TAP version 14', '1..12']);
  expect(lines.filter((line) => line.startsWith('not ok'))).toEqual(['not ok 7 - bridge: dates']);
});

describe('github', () => {
  test('an annotation on the line of expected.json', () => {
    expect(REPORTS.github(report, {}).split('\n')[0]).toBe(
      "::error file=fixtures/bridge/expected.json,line=16,title=bridge%3A broken::date 1: value '2024-03-05' → '2024-05-03' (paragraph 1); first differs in the dates stage",
    );
  });
});

test('markdown: a comment stays short enough to be one', () => {
  const [article] = report.articles;
  const [finding] = article?.findings.filter(({ status }) => status === 'broken') ?? [];
  if (!article || !finding) throw new Error('no finding');
  const findings = Array.from({ length: 500 }, () => ({ ...finding, sentence: 'x'.repeat(300) }));
  const comment = REPORTS.markdown({ ...report, articles: [{ ...article, findings }] }, {});
  expect(comment.length).toBeLessThan(65_536);
  expect(comment.endsWith('… and 350 more\n')).toBe(true);
});

test('markdown: nothing of an article becomes markup', () => {
  const [article] = report.articles;
  if (!article) throw new Error('no article');
  const nasty = {
    ...report,
    articles: [
      {
        ...article,
        findings: [
          {
            ...article.findings[0],
            status: 'broken',
            sentence: '<img> [x](http://y.z) *b* @you | #1',
            paragraph: null,
          },
        ],
      },
    ],
  } as typeof report;
  expect(REPORTS.markdown(nasty, {})).toContain(
    '\\<img\\> \\[x\\]\\(http:\u200b//y.z\\) \\*b\\* @\u200byou \\| \\#1',
  );
});

test('a text cannot drive the terminal', () => {
  const golden = goldenToy('{ "absent": ["\\u001b[31m red \\u202e"] }');
  const said = checkWith(toyStages, golden).articles[0]?.findings.map(({ sentence }) => sentence);
  expect(said?.join()).toContain("'\ufffd[31m red \ufffd' is not in the article text");
});

test('all: what did not change is listed, too', () => {
  expect(REPORTS.pretty(report, { all: true })).toContain(
    "· bridge  quotation 1 'We will open it before winter,' is as before (paragraph 2)",
  );
});
