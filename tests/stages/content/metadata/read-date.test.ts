import { describe, expect, test } from 'vitest';
import { dateInAddress } from '../../../../src/stages/content/metadata/dates.ts';
import { MONTH_NAMES } from '../../../../src/stages/content/metadata/month-names.ts';
import { readDate, readTimestamp } from '../../../../src/stages/content/metadata/read-date.ts';

test('every language has twelve months', () => {
  for (const row of Object.values(MONTH_NAMES)) expect(row.split(' ')).toHaveLength(12);
});

describe('readDate', () => {
  test.each([
    ['28.09.2022', '2022-09-28'],
    ['2022-09-28T10:15:00+02:00', '2022-09-28T10:15:00+02:00'],
    ['2022-09-28 10:15', '2022-09-28T10:15'],
    ['20220928T101500Z', '2022-09-28T10:15:00Z'],
    ['Wed, 28 Sep 2022 10:15:00 GMT', '2022-09-28T10:15:00Z'],
    ['Published September 28, 2022 at 5:05 p.m. EDT', '2022-09-28T17:05-04:00'],
    ['28th September 2022', '2022-09-28'],
    ['28 сентября 2022, 12:30', '2022-09-28T12:30'],
    ['28 de septiembre de 2022', '2022-09-28'],
    ['28. září 2022', '2022-09-28'],
    ['2022年9月28日', '2022-09-28'],
    ['28/09/2022', '2022-09-28'],
    ['20220928T101500', '2022-09-28T10:15:00'],
    ['٢٨/٠٩/٢٠٢٢', '2022-09-28'],
    ['الأربعاء 28 أيلول / سبتمبر 2022 09:22 مساءً', '2022-09-28T21:22'],
    ['3 تشرين الثاني 2022', '2022-11-03'],
    ['11:25 PM - 28 Sep 2022', '2022-09-28T23:25'],
    ['10:15 GMT, Wed 28 Sep 2022', '2022-09-28T10:15Z'],
    ['28 | 09 | 2022', '2022-09-28'],
    ['28.Sep.22', '2022-09-28'],
    ['September 28,2022', '2022-09-28'],
    ['Wed Sep 28 10:15:00 EDT 2022', '2022-09-28'],
    ['2022. szeptember 28.', '2022-09-28'],
    ['2022 m. rugsėjo 28 d.', '2022-09-28'],
    ['28 tháng 9, 2022', '2022-09-28'],
    ['28 กันยายน 2565', '2022-09-28'],
    ['28 בספטמבר 2022', '2022-09-28'],
    ['11 listopada 2022', '2022-11-11'],
    ['28 EYLÜL 2022', '2022-09-28'],
    ['28 ΣΕΠΤΕΜΒΡΙΟΥ 2022', '2022-09-28'],
    ['192.168.20.22', undefined],
    ['12 of 30 members in 2022', undefined],
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
