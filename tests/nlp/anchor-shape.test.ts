import { describe, expect, it } from 'vitest';
import { anchorShape, tagSentence } from '../../src/nlp/index.ts';

const shape = (text: string, anchor: string) => {
  const start = text.indexOf(anchor);
  const reports = (word: string) => /^(?:says?|said|reports?)$/.test(word);
  return anchorShape(tagSentence(text), { start, end: start + anchor.length }, reports);
};

describe('anchorShape', () => {
  it.each([
    ['verb', 'The mayor admitted that it leans.', 'admitted'],
    ['verb', 'Ferry traffic has fallen by a third.', 'has fallen'],
    ['verb', 'Prices have nearly doubled since May.', 'nearly doubled'],
    ['verb', 'The agency says it will close.', 'The agency says'],
    ['clause', 'In May the council closed the market.', 'the council closed the market'],
    ['noun', 'It employs only 300 people today.', 'only 300 people'],
    ['noun', 'A report by the agency was published.', 'report by the agency'],
    ['noun', 'The Harbour Trust met again.', 'Harbour Trust'],
    ['noun', 'Dust from the sand boom reached the port.', 'sand boom'],
    ['clause', 'The board says the boats carry sand.', 'the boats carry sand'],
    ['clause', 'It says the crew plan a strike.', 'the crew plan a strike'],
    ['clause', 'In May a wave hit the pier.', 'a wave hit the pier'],
    ['noun', 'She met Tom Lind, a pilot that we had called.', 'a pilot that we had called'],
    ['noun', 'He read the plan drawn by the port in May.', 'plan drawn by the port'],
    ['clause', 'Few expect that the port will close.', 'that the port will close'],
  ])('%s: %s', (expected, text, anchor) => {
    expect(shape(text, anchor)).toBe(expected);
  });
});
