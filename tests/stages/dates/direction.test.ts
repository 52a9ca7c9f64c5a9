import { expect, test } from 'vitest';
import { brief, type Case, readDates } from './read.ts';

const cases: Case[] = [
  ['She decided against singing on January 20.', 'January 20 = 2023-01-20'],
  ['He was asked to sing in January.', 'January = 2023-01'],
  ['They raised the money by Monday morning.', 'Monday morning = 2022-10-03TMO'],
  ['It is due by Monday.', 'Monday = 2022-10-10'],
  ['They passed rules that hold from January 1.', 'January 1 = 2023-01-01'],
  ['The court sentenced him on December 12.', 'December 12 = 2021-12-12'],
  ['The vote took place on 20 November.', '20 November = 2021-11-20'],
  ['She was killed in December.', 'December = 2021-12'],
  ['They planned a march on December 12.', 'December 12 = 2022-12-12'],
  ['The UN called a vote on 3 December.', '3 December = 2022-12-03'],
  ['They said they will redeem preferred shares on Oct. 31.', 'Oct. 31 = 2022-10-31'],
  ['It has been so since they bought it in February.', 'February = 2022-02'],
  ['In November, the court ruled.', 'November = 2021-11'],
  ['In November, the court will rule.', 'November = 2022-11'],
  ['The hearing will be held on January 5.', 'January 5 = 2023-01-05'],
  ['The court met on January 5.', 'January 5 = 2022-01-05'],
  ['The show opens on January 5.', 'January 5 = 2023-01-05'],
  ['They named him in January for his work.', 'January = 2022-01'],
  ['It should be ready by August.', 'August = 2023-08'],
  ['He has scheduled a talk for Friday.', 'Friday = 2022-10-07'],
  ['It had been due to expire on Friday.', 'Friday = 2022-09-30'],
  ["They would not hear of Friday's ruling.", 'Friday = 2022-09-30'],
  ['On Friday, the board plans to meet.', 'Friday = 2022-10-07'],
  ['On Friday, the board met.', 'Friday = 2022-09-30'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));

const weekdays: Case[] = [
  ['She came on Sunday 3 September.', 'Sunday 3 September = 2023-09-03'],
  // No year near has such a day: the nearest one stands.
  ['She came on Sunday 31 June.', 'Sunday 31 June = '],
];

test.each(weekdays)('the weekday decides the year: %s', (text, ...rows) =>
  expect(brief(text, { published: '2024-02-01' })).toEqual(rows),
);

test('a year is told by the weekday against the year of the narrative too', () => {
  const text =
    'It was sold on 27 April 2012, 3 June 2021 and 9 June 2021. It shut on Sunday 3 September.';
  expect(brief(text, { published: '2023-09-07' }).at(-1)).toBe('Sunday 3 September = 2023-09-03');
});

const intervals: readonly [string, string][] = [
  ['It was shut from Monday to Thursday last week.', '2022-09-26/2022-09-29'],
  ['It was open Monday through Friday.', '2022-09-26/2022-09-30'],
  ['It will be open Thursday through Sunday.', '2022-10-06/2022-10-09'],
];

test.each(intervals)('%s', (text, edtf) => expect(readDates(text).rows[0]?.edtf).toBe(edtf));

test('distances back in time turn their modifier', () => {
  const modifiers = [
    'More than a decade ago.',
    'Less than two years ago.',
    'More than two years later.',
  ];
  const told = modifiers.map((text) => readDates(`In 1990 it fell. ${text}`).rows.at(-1)?.modifier);
  expect(told).toEqual(['before', 'after', 'after']);
});

test('a day that no month has is told once, with its value open', () => {
  const { rows, warnings } = readDates('It was on 31 April 2020 and on June 31.');
  expect(rows.map(({ text, value, edtf }) => [text, value, edtf])).toEqual([
    ['31 April 2020', '', undefined],
    ['June 31', '', undefined],
  ]);
  expect(warnings).toEqual(['no-such-day']);
});

test('bare years tell history where nothing is told from the day of publication', () => {
  const years =
    'In 1931 it began. In 1933 it grew. In 1934 it burned. In 1936 it was sold. In 1938 it shut.';
  expect(brief(`${years} On 20 July, it opened again.`).at(-1)).toBe('20 July = 1938-07-20');
  const news = 'Yesterday it burned. On Monday it shut.';
  expect(brief(`${years} ${news} On 20 July, it opened.`).at(-1)).toBe('20 July = 2022-07-20');
});
