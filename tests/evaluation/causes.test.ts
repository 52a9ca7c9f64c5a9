import { describe, expect, it } from 'vitest';
import type { CheckedArticle } from '../../src/evaluation/index.ts';
import { causesOf } from '../../src/evaluation/reports/causes.ts';

type Finding = CheckedArticle['findings'][number];

const finding = (label: string, more: Partial<Finding>): Finding => ({
  layer: 'quotations',
  status: 'changed',
  right: null,
  label,
  sentence: `${label}: it changed`,
  paragraph: 1,
  changes: [],
  spans: { before: [], after: [] },
  context: [],
  path: null,
  line: 1,
  ...more,
});

const here = { before: [{ start: 10, end: 40 }], after: [{ start: 10, end: 44 }] };
const elsewhere = { before: [{ start: 90, end: 95 }], after: [{ start: 90, end: 95 }] };
const change = (name: string, before: string, after: string) => [{ name, before, after }];

const told = (findings: readonly Finding[]) =>
  causesOf(findings).map(({ lead, more, same }) => [lead.label, more.map((f) => f.label), same]);

describe('one cause once', () => {
  it.each([
    [
      'a statement takes its claim along',
      [
        finding('quotation 1', { changes: change('text', 'a', 'b'), spans: here }),
        finding('claim 1', { layer: 'claims', changes: change('text', 'a', 'b'), spans: here }),
      ],
      [['quotation 1', [], ['claim 1']]],
    ],
    [
      'what else changed in it is still told',
      [
        finding('quotation 1', { changes: change('text', 'a', 'b'), spans: here }),
        finding('citation 1', {
          layer: 'citations',
          changes: change('kind', 'x', 'y'),
          spans: here,
        }),
      ],
      [['quotation 1', ['citation 1'], []]],
    ],
    [
      'a lost statement with its claim',
      [
        finding('quotation 1', { status: 'lost', spans: { before: here.before, after: [] } }),
        finding('claim 1', {
          layer: 'claims',
          status: 'lost',
          spans: { before: here.before, after: [] },
        }),
      ],
      [['quotation 1', [], ['claim 1']]],
    ],
    [
      'what broke leads',
      [
        finding('quotation 1', { changes: change('text', 'a', 'b'), spans: here }),
        finding('attribution 1', {
          layer: 'attributions',
          status: 'broken',
          changes: change('speaker', 'x', 'y'),
          spans: here,
        }),
      ],
      [['attribution 1', ['quotation 1'], []]],
    ],
    [
      'a name and where it stands again',
      [
        finding('entity', {
          layer: 'entities',
          changes: change('type', 'place', 'person'),
          spans: here,
          context: [{ text: 'Kea', marked: true }],
        }),
        finding('mention 9', {
          layer: 'mentions',
          changes: change('type', 'place', 'person'),
          spans: elsewhere,
          context: [{ text: 'Kea', marked: true }],
        }),
      ],
      [['entity', [], ['mention 9']]],
    ],
    [
      'two statements are two',
      [
        finding('quotation 1', { changes: change('text', 'a', 'b'), spans: here }),
        finding('quotation 2', { changes: change('text', 'a', 'b'), spans: elsewhere }),
      ],
      [
        ['quotation 1', [], []],
        ['quotation 2', [], []],
      ],
    ],
    ['what did not change has none', [finding('quotation 1', { status: 'unchanged' })], []],
  ] as const)('%s', (_, findings, causes) => {
    expect(told(findings)).toEqual(causes);
  });
});
