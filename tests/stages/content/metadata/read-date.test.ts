import { describe, expect, test } from 'vitest';
import { dateInAddress } from '../../../../src/stages/content/metadata/dates.ts';
import { readDate, readTimestamp } from '../../../../src/stages/content/metadata/read-date.ts';

describe('readDate', () => {
  test.each([
    ['28.09.2022', '2022-09-28'],
    ['2022-09-28T10:15:00+02:00', '2022-09-28T10:15:00+02:00'],
    ['2022-09-28 10:15', '2022-09-28T10:15'],
    ['Wed, 28 Sep 2022 10:15:00 GMT', '2022-09-28T10:15:00Z'],
    ['Published September 28, 2022 at 5:05 p.m. EDT', '2022-09-28T17:05-04:00'],
    ['28th September 2022', '2022-09-28'],
    ['28 сентября 2022, 12:30', '2022-09-28T12:30'],
    ['28 de septiembre de 2022', '2022-09-28'],
    ['28. září 2022', '2022-09-28'],
    ['2022年9月28日', '2022-09-28'],
    ['28/09/2022', '2022-09-28'],
    ['20220928T101500', '2022-09-28'],
    ['٢٨/٠٩/٢٠٢٢', '2022-09-28'],
    ['31.02.2022', undefined],
    ['Room 12, 2022 seats', undefined],
    ['1 of 2022', undefined],
    ['call 2022-555-1234', undefined],
  ])('%s', (text, expected) => expect(readDate(text, { dayFirst: false })).toBe(expected));

  test('an ambiguous date is read as the page writes dates', () => {
    expect(readDate('03/04/2022', { dayFirst: true })).toBe('2022-04-03');
    expect(readDate('03/04/2022', { dayFirst: false })).toBe('2022-03-04');
  });
  test('seconds since 1970', () => {
    expect(readTimestamp('1664359200')).toBe('2022-09-28T10:00:00Z');
    expect(readTimestamp('12345')).toBeUndefined();
  });
  test.each([
    ['https://a.example/2022/09/28/no', '2022-09-28'],
    ['https://a.example/news/20220928-no.html', '2022-09-28'],
    ['https://a.example/2022/sep/28/no', '2022-09-28'],
    ['https://a.example/item/99220928', undefined],
  ])('in %s', (address, expected) => expect(dateInAddress(address)).toBe(expected));
});
