/** Sources that stand among the content, cues of two verbs, and clauses that go on after a comma. */
import { describe, expect, test } from 'vitest';
import { attributed } from '../../support/attributed.ts';

const rows = (text: string) =>
  attributed(text).rows.map((r) => [r.source, r.cue, r.content.join(' … ')]);

describe('the source', () => {
  test.each([
    [
      'According to the paper, 80% of the noise that the bats hear comes from tyres and not from engines.',
      'the paper',
    ],
    [
      'A reply from the engineering department, sent 40 minutes later, said the rails had been passed in January.',
      'A reply from the engineering department',
    ],
    [
      'About 700 feet of main laid in 1928 still runs under Canal Street, said Superintendent Tom Reed, a retired plumber.',
      'Superintendent Tom Reed',
    ],
    [
      'Acme Foods Inc. (“Acme” or “the Company”) today announced that it would close two plants.',
      'Acme Foods Inc.',
    ],
  ])('%s', (text, source) => expect(rows(text).at(-1)?.[0]).toContain(source));

  test.each([
    ['It was announced that the bridge would close.'],
    ['The bridge was old and, it was said, unsafe.'],
    ['What has been admitted is that the money was lost.'],
  ])('nobody: %s', (text) =>
    expect(attributed(text).rows.every((r) => r.speaker === null)).toBe(true),
  );
});

describe('two verbs and one content', () => {
  test('and the second is the cue', () =>
    expect(rows('The council claimed and then denied that the bolts were old.')[0]?.[1]).toContain(
      'denied',
    ));

  test.each([
    ['Ana Vale said and repeated that the bridge was safe.'],
    ['Tom Reed warned and repeated that the bolts were old.'],
  ])('of which the nearer one is the cue: %s', (text) =>
    expect(rows(text)[0]?.[1]).toContain('repeated'),
  );

  test('but two contents are two', () =>
    expect(rows('Ana Vale said it was late and repeated that the bridge was safe.')).toHaveLength(
      2,
    ));
});

describe('a subject with a clause of its own is not all that was said', () => {
  test.each([
    [
      'Tom Reed said the bolts, which were old, were sound.',
      'the bolts, which were old, were sound',
    ],
    [
      'Ana Vale said her pupils, who are between 10 and 12 years old, had slept.',
      'her pupils, who are between 10 and 12 years old, had slept',
    ],
  ])('%s', (text, content) => expect(rows(text)[0]?.[2]).toBe(content));

  test('also where what follows may be a verb of the speaker’s own', () =>
    expect(
      rows(
        'Ana Vale said the men, who worked for Acme, had asked whether they could leave.',
      )[0]?.[2],
    ).toBe('the men, who worked for Acme, had asked whether they could leave'));
});

describe('a question that stays open is no quotation', () => {
  test.each([
    ['The council did not say how many bolts had failed.'],
    ['Ana Vale would not say whether the bridge was safe.'],
    ['The company has not disclosed what it paid.'],
  ])('%s', (text) => expect(rows(text)).toEqual([]));
});

describe('words in marks within what is asked or called for have their speaker', () => {
  test('behind a cleft sentence', () =>
    expect(
      rows(
        'It was then that Ana Vale asked Reed in late May 2022 to weigh a joint answer to “a growing number of ships near the port”.',
      ).map((r) => r[0]),
    ).toContain('Ana Vale'));

  test.each([
    [
      'In June the council urged Acme to put an end to “its endless digging under our streets”.',
      'the council',
    ],
    [
      'Tom Reed has called for a bridge that is “as strong as the one our fathers built”.',
      'Tom Reed',
    ],
  ])('%s', (text, source) => expect(rows(text).map((r) => r[0])).toContain(source));
});
