import { describe, expect, it } from 'vitest';
import { readAddress, type Speaker } from '../../../src/article/index.ts';
import { kindOfPage, kindOfSpeaker, outletIn } from '../../../src/stages/citations/kinds.ts';
import { pageName } from '../../../src/stages/citations/page-name.ts';

describe('kindOfSpeaker', () => {
  it.each<[string, Speaker['kind'], string]>([
    ['Ana Ruiz', 'person', 'person'],
    ['Ana Ruiz of the New York Times', 'person', 'press'],
    ['Reuters', 'organization', 'press'],
    ['a reporter for the station', 'unnamed-person', 'press'],
    ['the Harbour Trust', 'organization', 'organization'],
    ['a guard', 'unnamed-person', 'unnamed-person'],
    ['Independent analysts', 'unnamed-person', 'unnamed-person'],
    ['The Independent', 'organization', 'press'],
    ['documents leaked to the New York Times', 'document', 'document'],
    ['budget papers obtained by the Washington Post', 'unnamed-person', 'document'],
    ['People’s Daily', 'organization', 'press'],
    ['a report by the water agency', 'document', 'document'],
    ['a poll by the chamber', 'document', 'data'],
    ['the latest figures', 'document', 'data'],
    ['a post', 'document', 'social-post'],
    ['', 'unstated', 'unstated'],
    ['Press Secretary Ana Ruiz', 'person', 'person'],
    ['a press officer', 'unnamed-person', 'unnamed-person'],
    ['Mayor Ana Ruiz', 'unnamed-person', 'person'],
    ['Dr. Lind', 'unnamed-person', 'person'],
    ['HarbourWorks', 'unnamed-person', 'organization'],
    ['harbour.com', 'unnamed-person', 'organization'],
    ['The NHA', 'person', 'organization'],
    ['data released by the agency in May', 'unnamed-person', 'data'],
    ['reports seen by the paper', 'unnamed-person', 'document'],
    ['a newly released report', 'unnamed-person', 'document'],
    ['officials briefed on the plan', 'unnamed-person', 'unnamed-person'],
    ['Video taken from a balcony', 'unnamed-person', 'data'],
    ['papers obtained by our correspondent', 'unnamed-person', 'document'],
    ['an invitation seen by a reporter', 'unnamed-person', 'document'],
    ['The messages found on the phone', 'unnamed-person', 'document'],
    ['The Mirror', 'person', 'press'],
    ['Mirror makers', 'unnamed-person', 'unnamed-person'],
    ['Sixty percent of riders', 'document', 'data'],
  ])('%s (%s) is %s', (phrase, kind, expected) => {
    expect(kindOfSpeaker({ name: phrase || null, kind }, phrase)).toBe(expected);
  });
});

describe('kindOfSpeaker of a known person', () => {
  it.each([
    ['new media investor Ana Ruiz', 'person'],
    ['Ruiz, who is on the magazine’s cover', 'person'],
    ['the columnist Ana Ruiz', 'press'],
    ['Ruiz of the New York Times', 'press'],
  ])('%s is %s', (phrase, expected) => {
    expect(kindOfSpeaker({ name: 'Ana Ruiz', entity: 'e1', kind: 'person' }, phrase)).toBe(
      expected,
    );
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
    ['https://daily.example/2021/03/04/tower', 'the first to release it', 'press'],
    ['https://somewhere.example/x', 'according to reports', 'document'],
  ])('%s under "%s" is %s', (href, anchor, expected) => {
    expect(kindOfPage(readAddress(href), anchor)).toBe(expected);
  });
});

describe('pageName', () => {
  it.each([
    ['a new report by the water agency', 'a new report by the water agency'],
    ['according to the Harbour Gazette', 'the Harbour Gazette'],
    ['Reuters', 'Reuters'],
    ['Bureau of River Forecasting', 'Bureau of River Forecasting'],
    ['the yearly figures,', 'the yearly figures'],
    ['two thirds of the trams', null],
    ['four years ago', null],
    ['here', null],
    ['here are the figures', null],
    ['https://t.co/abc', null],
    ['November 18, 2019', null],
  ])('%s → %s', (anchor, name) => {
    expect(pageName(anchor)).toBe(name);
  });
});

describe('pageName by the address', () => {
  it.each([
    ['Supreme Court', 'https://daily.example/2021/03/04/court-halts-burning', null],
    ['Harbour Trust', 'https://harbourtrust.example/2021/03/04/new-pier', 'Harbour Trust'],
    [
      'Bureau of River Forecasting',
      'https://brf.example/2021/03/04/levels',
      'Bureau of River Forecasting',
    ],
    ['Reuters', 'https://daily.example/2021/03/04/court-halts-burning', 'Reuters'],
    ['the first to release', 'https://daily.example/2021/03/04/boats', null],
  ])('%s, %s', (anchor, href, name) => {
    expect(pageName(anchor, readAddress(href))).toBe(name);
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
