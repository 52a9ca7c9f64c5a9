import { describe, expect, it } from 'vitest';
import { readAddress, type Speaker } from '../../../src/article/index.ts';
import { kindOfPage, kindOfSpeaker, outletIn } from '../../../src/stages/citations/kinds.ts';

describe('kindOfSpeaker', () => {
  it.each<[string, Speaker['kind'], string]>([
    ['Ana Ruiz', 'person', 'person'],
    ['Ana Ruiz of the New York Times', 'person', 'press'],
    ['Reuters', 'organization', 'press'],
    ['a reporter for the station', 'unnamed-person', 'press'],
    ['the Harbour Trust', 'organization', 'organization'],
    ['a guard', 'unnamed-person', 'unnamed-person'],
    ['a report by the water agency', 'document', 'document'],
    ['a poll by the chamber', 'document', 'data'],
    ['the latest figures', 'document', 'data'],
    ['a post', 'document', 'social-post'],
    ['', 'unstated', 'unstated'],
  ])('%s (%s) is %s', (phrase, kind, expected) => {
    expect(kindOfSpeaker({ name: phrase || null, kind }, phrase)).toBe(expected);
  });
});

describe('kindOfPage', () => {
  it.each([
    ['https://daily.example/2021/03/04/tower', 'leans', 'press'],
    ['https://city.gov/2021/03/04/tower', 'leans', 'document'],
    ['https://agency.example/files/count.pdf', 'leans', 'document'],
    ['https://office.example/x', 'the yearly figures', 'data'],
    ['https://office.example/x', 'a letter', 'document'],
    ['https://twitter.com/ruiz/status/1234567890', 'wrote', 'social-post'],
    ['https://somewhere.example/x', 'leans', 'unstated'],
  ])('%s under "%s" is %s', (href, anchor, expected) => {
    expect(kindOfPage(readAddress(href), anchor)).toBe(expected);
  });
});

describe('outletIn', () => {
  it.each([
    ['Ruiz of the Times', 'Times'],
    ['NPR’s Lind', 'NPR'],
    ['the Harbour Trust', undefined],
    ['the coast guard', undefined],
  ])('%s: %s', (phrase, expected) => {
    expect(outletIn(phrase)).toBe(expected);
  });
});
