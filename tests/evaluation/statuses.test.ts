import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/evaluation/index.ts';
import { checkWith, goldenToy, told } from './golden-toy.ts';
import { attributionsWith, toyStages, withStage } from './toy-stages.ts';

const deaf = withStage(attributionsWith(['said']));

describe('what a person expects decides what a difference is', () => {
  test('nothing was said of it: changed', () => {
    expect(told(checkWith(deaf, goldenToy('{}')))).toContain(
      "changed: quotation 2: speaker 'Ann Lee', cue 'told' → nothing (2) [attributions]",
    );
  });

  test('it was right: broken', () => {
    const golden = goldenToy(
      '{ "quotations": [{ "text": "Nobody should have to drive.", "type": "direct", "speaker": "Ann Lee" }] }',
    );
    const report = checkWith(deaf, golden);
    expect(told(report)).toContain(
      "broken: quotation 2: speaker 'Ann Lee', cue 'told' → nothing (2) [attributions]",
    );
    expect(report.worse).toEqual(['1 broken in attributions']);
  });

  test('it was wrong: fixed', () => {
    const golden = goldenToy(
      '{ "quotations": [{ "text": "Nobody should have to drive.", "type": "direct", "speaker": null }] }',
    );
    const report = checkWith(deaf, golden);
    expect(told(report)).toContain(
      "fixed: quotation 2: speaker 'Ann Lee', cue 'told' → nothing (2) [attributions]",
    );
    expect(report.worse).toEqual([]);
  });

  test('it is another wrong answer: changed, with what was expected', () => {
    const golden = goldenToy(
      '{ "quotations": [{ "text": "Nobody should have to drive.", "type": "direct", "speaker": "the mayor" }] }',
    );
    expect(told(checkWith(deaf, golden))).toContain(
      "changed: quotation 2: speaker 'Ann Lee', cue 'told' → nothing (expected speaker 'the mayor') (2) [attributions]",
    );
  });

  test.each([
    ['{ "dates": [], "complete": ["dates"] }', 'fixed'],
    ['{ "dates": [] }', 'lost'],
    ['{ "dates": [{ "text": "5 March 2024" }] }', 'broken'],
  ])('a date that is no longer found, given %s: %s', (json, status) => {
    const blind = toyStages.map((stage) =>
      stage.name === 'dates' ? { ...stage, run: () => ({ dates: [] }) } : stage,
    );
    expect(told(checkWith(blind, goldenToy(json)))[0]).toMatch(
      new RegExp(`^${status}: date 1 '5 March 2024' is no longer found`),
    );
  });

  test.each([
    ['{ "dates": [], "complete": ["dates"] }', 'broken', ', and should not be there'],
    ['{}', 'new', ''],
  ])('a date that is found now, given %s: %s', (json, status, words) => {
    const golden = goldenToy(json);
    const accepted = golden.accepted && { ...golden.accepted, dates: [] };
    expect(told(checkWith(toyStages, { ...golden, accepted }))[0]).toBe(
      `${status}: date 1 '5 March 2024' is found now${words} (1) [dates]`,
    );
  });

  test('text that must and must not be there', () => {
    const golden = goldenToy('{ "present": ["too dear"], "absent": ["Read also"] }');
    const page = toyStages.map((stage) =>
      stage.name === 'content'
        ? {
            ...stage,
            run: () => ({ text: 'Read also', blocks: [], links: [], title: null, language: 'en' }),
          }
        : stage,
    );
    const sentences = told(checkWith(page, golden)).filter((line) => line.includes('article text'));
    expect(sentences).toEqual([
      "broken: 'too dear' is not in the article text now, and should be (-) [content]",
      "broken: 'Read also' is in the article text now, and should not be (-) [content]",
    ]);
  });
});

describe('an expectation finds its item', () => {
  test.each([
    [
      'by its words, whatever the white space and the marks',
      '{ "text": "We  will open it\\nbefore winter,", "type": "direct" }',
    ],
    [
      'by the paragraph where words repeat',
      '{ "text": "it is too dear", "type": "direct", "paragraph": 4 }',
    ],
    [
      'by the name of the speaker without its article',
      '{ "text": "it is too dear", "type": "direct", "speaker": "the Tom Hart" }',
    ],
  ])('%s', (_, row) => {
    const report = checkWith(toyStages, goldenToy(`{ "quotations": [${row}] }`));
    expect(report.scores.map(({ after }) => after.f1)).toEqual(report.scores.map(() => 1));
  });

  test.each([
    ['{ "quotations": [{ "text": "it is too dear", "type": "direct", "paragraph": 2 }] }', 0],
    ['{ "quotations": [{ "text": "it is too", "type": "direct" }] }', 0],
    [
      '{ "entities": [{ "type": "person", "name": "Ann Lee", "mentions": ["Lee", "Ann Lee"], "aliases": ["Lee"] }] }',
      1,
    ],
    ['{ "entities": [{ "type": "person", "name": "Ann Lee", "mentions": 2 }] }', 1],
    ['{ "entities": [{ "type": "person", "name": "Ann Lee", "mentions": ["she"] }] }', 0],
    ['{ "entities": [{ "type": "organization", "name": "Ann Lee" }] }', 0],
    [
      '{ "citations": [{ "claim": "too dear", "source": "Tom Hart", "mechanism": "attribution" }] }',
      1,
    ],
    [
      '{ "citations": [{ "claim": "too dear", "source": "Ann Lee", "mechanism": "attribution" }] }',
      0,
    ],
    ['{ "quotedTerms": [{ "text": "red zone", "count": 2 }] }', 2 / 3],
    ['{ "article": { "title": "Bridge to be rebuilt" } }', 1],
    ['{ "article": { "publisher": null, "authors": [] } }', 1],
  ])('%s has F1 %d', (json, f1) => {
    expect(checkWith(toyStages, goldenToy(json)).scores[0]?.after.f1).toBeCloseTo(f1);
  });
});

describe('how far a measure may fall', () => {
  const golden = goldenToy();
  const article = checkWith(deaf, golden).articles;
  const fall = (points: number) =>
    summarise(article, [
      { layer: 'attributions', measure: 'f1', points },
      { layer: 'claims', measure: 'r', points: 100 },
      { layer: 'citations', measure: 'r', points: 100 },
    ]).worse;

  test('further than the tolerance is worse', () => {
    expect(fall(33)).toEqual(['attributions F1 fell by 33.3 points, more than 33']);
  });
  test('as far as the tolerance is borne', () => {
    expect(fall(33.4)).toEqual([]);
  });
});
