import { describe, expect, test } from 'vitest';
import { brief, readDates } from './read.ts';

describe('without a publication date', () => {
  const setting = { published: null };

  test.each([
    ['He resigned yesterday.', ['yesterday = ']],
    ['He resigned on Friday.', ['Friday = XXXX-WXX-5']],
    ['He resigned in June.', ['June = XXXX-06']],
    ['He resigned on 12 June.', ['12 June = XXXX-06-12']],
    ['He resigned in the third quarter.', ['the third quarter = XXXX-Q3']],
    ['He resigned two weeks ago.', ['two weeks ago = ']],
    ['He resigned at 10:30.', ['10:30 = T10:30']],
  ])('%s stays unresolved, with the reason', (text, expected) => {
    expect(brief(text, setting)).toEqual(expected);
    const { rows, warnings } = readDates(text, setting);
    expect(rows[0]).toMatchObject({ resolvedFrom: 'none' });
    expect(rows[0]).not.toHaveProperty('edtf');
    expect(rows[0]).not.toHaveProperty('earliest');
    expect(warnings).toEqual(['no-publication-date']);
  });

  test('the reason is given once an article', () =>
    expect(readDates('Yesterday and today and tomorrow.', setting).warnings).toHaveLength(1));

  test('29 February is moved to no other day', () => {
    expect(brief('From 2/29-3/1.', { published: '2019-09-18' })).toEqual([
      '2/29-3/1 = 2020-02-29',
      '3/1 = 2020-03-01',
    ]);
    expect(brief('On 2/29.', { published: '2022-10-05' })).toEqual(['2/29 = XXXX-02-29']);
  });

  test.each([
    ['Until Thursday, they had not called.', 'Thursday = 2022-09-29'],
    ['Till Monday nobody had seen it.', 'Monday = 2022-10-03'],
    ['Until Thursday, they are closed.', 'Thursday = 2022-10-06'],
    ['They stay until Thursday.', 'Thursday = 2022-10-06'],
  ])('%s', (text, row) => expect(brief(text)).toEqual([row]));

  test('explicit dates need none', () => {
    const { rows, warnings } = readDates('He resigned on 12 June 2020.', setting);
    expect(rows[0]).toMatchObject({ value: '2020-06-12', resolvedFrom: 'explicit' });
    expect(warnings).toEqual([]);
  });

  test('a bare month takes the year that was told last', () =>
    expect(brief('He came in May 2015. In June he left.', setting)).toEqual([
      'May 2015 = 2015-05',
      'June = 2015-06',
    ]));

  test('a month and year as the publication date is no day to count from', () =>
    expect(brief('He resigned yesterday.', { published: '2022-10' })).toEqual(['yesterday = ']));
});

describe('the order of day and month', () => {
  const date = 'It opened on 03/04/2022.';

  test('both readings are kept where nothing decides', () => {
    const { rows, warnings } = readDates(date);
    expect(rows[0]).toMatchObject({
      value: '2022-XX-XX',
      edtf: '[2022-03-04,2022-04-03]',
      earliest: '2022-03-04',
      latest: '2022-04-03',
    });
    expect(warnings).toEqual(['date-order-ambiguous']);
  });

  test.each([
    ['an unambiguous date of the article', `${date} It closed on 25/12/2022.`, {}, '2022-04-03'],
    ['an unambiguous date the other way', `${date} It closed on 12/25/2022.`, {}, '2022-03-04'],
    ['the option', date, { dayFirst: true }, '2022-04-03'],
    ['the option', date, { dayFirst: false }, '2022-03-04'],
    ['British English', date, { language: 'en-GB' }, '2022-04-03'],
    ['American English', date, { language: 'en-US' }, '2022-03-04'],
    ['the domain', date, { url: 'https://news.example.co.uk/a' }, '2022-04-03'],
    [
      'the article before the option',
      `${date} It closed on 12/25/2022.`,
      { dayFirst: true },
      '2022-03-04',
    ],
  ])('%s decides', (_, text, setting, value) => {
    const { rows, warnings } = readDates(text, setting);
    expect(rows[0]).toMatchObject({ value, edtf: value });
    expect(warnings).toEqual([]);
  });

  test('equal day and month need no decision', () =>
    expect(readDates('It opened on 04/04/2022.')).toMatchObject({
      rows: [{ value: '2022-04-04' }],
      warnings: [],
    }));
});

describe('what a date is resolved from', () => {
  test.each([
    ['He left on 3 May 2019.', 'explicit'],
    ['He left last week.', 'publication'],
    ['He left on Friday.', 'publication'],
    ['The war lasted three years.', 'explicit'],
  ] as const)('%s', (text, resolvedFrom) =>
    expect(readDates(text).rows[0]).toMatchObject({ resolvedFrom }),
  );

  test('a later mention is resolved from the one before', () =>
    expect(readDates('He left on 3 May 2019 and died two days later.').rows[1]).toMatchObject({
      value: '2019-05-05',
      resolvedFrom: 'previous',
    }));
});

describe('the ends of an interval', () => {
  test.each([
    ['Between now and Christmas.', 'now and Christmas', '2022-10-05/2022-12-25'],
    ['From now to May.', 'now to May', '2022-10-05/2023-05'],
    ['From November to March.', 'November to March', '2021-11/2022-03'],
    ['From last week to next Friday.', 'last week to next Friday', '2022-09-26/2022-10-07'],
    ['Open tonight from 7 to 9:30.', '7 to 9:30', '2022-10-05T19:00:00/2022-10-05T21:30:00'],
    ['From spring 2011 to winter 2012.', 'spring 2011 to winter 2012', '2011-03-01/2013-02-28'],
  ])('%s', (text, span, edtf) => {
    const { rows } = readDates(text);
    expect(rows.find((row) => row.by === 'range')).toMatchObject({ text: span, edtf });
  });

  test('an interval has the value of its first end; the last end is a row of its own', () =>
    expect(readDates('The 2014–2020 programme.').rows).toMatchObject([
      { text: '2014–2020', value: '2014', edtf: '2014/2020', by: 'range' },
      { text: '2020', value: '2020', edtf: '2020' },
    ]));

  test('years that run backwards are no interval', () =>
    expect(readDates('From 1945 to 1939.').rows.map((row) => row.by)).toEqual(['year', 'year']));
});

test('the last two weeks of a month that is named are not counted from publication', () => {
  const [row] = readDates('In the last two weeks of May 2021 it rained.').rows;
  expect(row).toMatchObject({ text: 'the last two weeks of May 2021', value: 'P2W' });
  expect(row).not.toHaveProperty('edtf');
});

describe('narratives', () => {
  const history =
    'The siege began on 3 March 1683. In May 1683 the walls were breached. By 12 July 1683 the city had no bread.';

  test('a bare month belongs to the year that is told', () =>
    expect(brief(`${history} In September help came.`).at(-1)).toBe('September = 1683-09'));

  test('January after December is the next year’s', () =>
    expect(brief(`${history} In December 1683 it snowed. In January they left.`).at(-1)).toBe(
      'January = 1684-01',
    ));

  test('an aside does not move the narrative', () =>
    expect(
      brief(
        `${history} The truce of August 1683 held until February 1690. In October they met.`,
      ).at(-1),
    ).toBe('October = 1683-10'));

  test('news with one distant date stays news', () =>
    expect(brief('The law of 3 March 1983 is old. In May it was changed.').at(-1)).toBe(
      'May = 2022-05',
    ));
});

describe('modifiers and bounds', () => {
  test.each([
    ['In late June 2022.', { modifier: 'end', earliest: '2022-06-01', latest: '2022-06-30' }],
    ['In early 1945.', { modifier: 'start', earliest: '1945-01-01', latest: '1945-12-31' }],
    ['In mid-2019.', { modifier: 'mid' }],
    ['Around 1900.', { modifier: 'approx', edtf: '1900~' }],
    ['More than 20 years.', { modifier: 'after', value: 'P20Y' }],
    ['Nearly 20 years.', { modifier: 'before', value: 'P20Y' }],
    ['In the 1990s.', { edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31' }],
    ['In the 19th century.', { edtf: '18XX', earliest: '1800-01-01', latest: '1899-12-31' }],
    ['In 44 BC.', { edtf: '-0043', earliest: '-0043-01-01', latest: '-0043-12-31' }],
    ['Last week.', { edtf: '2022-09-26/2022-10-02' }],
    ['In Q3 2022.', { edtf: '2022-35', earliest: '2022-07-01', latest: '2022-09-30' }],
    ['In spring 2011.', { edtf: '2011-21', earliest: '2011-03-01', latest: '2011-05-31' }],
    ['In the winter of 1944.', { edtf: '1944-24', earliest: '1943-12-01', latest: '1945-02-28' }],
    ['Over the past three years.', { value: 'P3Y', edtf: '2019-10-05/2022-10-05' }],
    ['Over the next two weeks.', { value: 'P2W', edtf: '2022-10-06/2022-10-19' }],
    [
      'From May to July 2021.',
      { edtf: '2021-05/2021-07', earliest: '2021-05-01', latest: '2021-07-31' },
    ],
  ])('%s', (text, expected) => expect(readDates(text).rows[0]).toMatchObject(expected));
});
