import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['It fell on Feb 29, 2015.', 'Feb 29, 2015 = '],
  ['It fell on June 31.', 'June 31 = '],
  ['It fell on 29 February 2016.', '29 February 2016 = 2016-02-29'],
  ['It lasts until Jan 1 3000.', 'Jan 1 3000 = 3000-01-01'],
  ['In June 30 people died.', 'June = 2022-06'],
  ['In June 31 people died.', 'June = 2022-06'],
  ['On June 30 people cheered.', 'June 30 = 2022-06-30'],
  [
    'The log says Mon Mar 14 08:15:30 EDT 2022.',
    'Mon Mar 14 08:15:30 EDT 2022 = 2022-03-14T08:15:30',
  ],
  ['In August and September 1914.', 'August = 1914-08', 'September 1914 = 1914-09'],
  [
    'On 5 May, 6 June and 7 July 1998.',
    '5 May = 1998-05-05',
    '6 June = 1998-06-06',
    '7 July 1998 = 1998-07-07',
  ],
  ['In December and January 1999.', 'December = 1998-12', 'January 1999 = 1999-01'],
  ['In May and June last year.', 'May = 2021-05', 'June last year = 2021-06'],
  ['It fell on 28 September 2022.', '28 September 2022 = 2022-09-28'],
  ['It fell on Sept. 28, 2022.', 'Sept. 28, 2022 = 2022-09-28'],
  ['It fell on the 28th of September.', 'the 28th of September = 2022-09-28'],
  ['It fell on March the 5th.', 'March the 5th = 2022-03-05'],
  ['It fell on Tues., March 1, 2022.', 'Tues., March 1, 2022 = 2022-03-01'],
  ['It fell on 5-7 May 2022.', '5-7 May 2022 = 2022-05-05', '7 May 2022 = 2022-05-07'],
  ['It fell on Oct/2.', 'Oct/2 = 2022-10-02'],
  ['It fell on 23/Sep/2020.', '23/Sep/2020 = 2020-09-23'],
  ['It fell on 2019/Aug/01.', '2019/Aug/01 = 2019-08-01'],
  ['It fell in June of that year.', 'June of that year = 2022-06'],
  ['It fell in May.', 'May = 2022-05'],
  ['It may fall in june.', 'june = 2022-06'],
  ['It fell on 31 April 2022.', '31 April 2022 = '],
  ['May Smith fell.'],
  ['They march on.'],
  ['April Jones and June Carter met Jan Novak.'],
  ['This coming Sunday, March 6, we vote.', 'This coming Sunday, March 6 = 2022-03-06'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
