import { describe, expect, test } from 'vitest';
import { descriptionsIn } from '../../../../src/stages/quotations/speaker/descriptions.ts';

const of = (sentence: string) =>
  descriptionsIn(sentence, { start: 0, end: sentence.length }).map(({ start, end }) =>
    sentence.slice(start, end),
  );

describe('who is described in a sentence', () => {
  test.each([
    [
      'A man left, and two officials of the Port Authority stayed.',
      'A man',
      'two officials of the Port Authority',
    ],
    ['They met officials of the port authority.', 'officials of the port authority'],
    ['The regional council voted.', 'The regional council'],
    ['Five port officials went down.', 'Five port officials'],
    ['A woman in a city vest waved.', 'A woman in a city vest'],
    ['A man at the gate of the mill said so.', 'A man at the gate'],
    ['A man in the very long narrow hall said so.', 'A man'],
    ['The health ministry on Monday closed it.', 'The health ministry'],
    ['An election commission in January threw it out.', 'An election commission'],
    ['The virus shows a ransom note.', 'a ransom note'],
    ['They read a report on the bolts.', 'a report on the bolts'],
    ['A report on bolts and nuts was lost.', 'A report on bolts and nuts'],
    [
      'An internal report on the slow and costly closing of schools was read.',
      'An internal report',
    ],
    ['A review of eight years of cheap flights over the hills came out.', 'A review'],
    ['A study of the case published in May was wrong.', 'A study of the case'],
  ])('%s', (sentence, ...expected) =>
    expect(of(sentence).slice(0, expected.length)).toEqual(expected),
  );

  test.each([
    'It rained over the hills.',
    'The green boat sank.',
    'Five coast guard divers went down.',
  ])('nobody in: %s', (sentence) => expect(of(sentence)).toEqual([]));
});
