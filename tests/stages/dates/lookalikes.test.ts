import { expect, test } from 'vitest';
import { brief, type Case } from './read.ts';

const names: Case[] = [
  ['The Mail on Sunday said so.'],
  ['Mark Friday reads the Sunday Times.'],
  ['Anna Sunday spoke.'],
  ['The band played Saturday Night Fever.'],
  ['They watched Monday Night Football.'],
  ['The film about Bloody Sunday was shown.'],
  ['On Sunday Times Square was full.', 'Sunday = 2022-10-02'],
  ['On Monday Microsoft said so.', 'Monday = 2022-10-03'],
  ['She came on Saturday night.', 'Saturday night = 2022-10-01TNI'],
  ['Theresa May in 2019 resigned.', '2019 = 2019'],
  ['Ms. May resigned in May 2019.', 'May 2019 = 2019-05'],
];

const titles: Case[] = [
  ['Orwell wrote “1984”.'],
  ['The film “2001” was shot in England.'],
  ['He sang “Manic Monday” and "Summer of 2042".'],
  ['They play “Mad March”.'],
  ['“Friday,” he said.', 'Friday = 2022-09-30'],
  ['“It opens on Friday,” he said.', 'Friday = 2022-09-30'],
  ['He came “yesterday” twice.', 'yesterday = 2022-10-04'],
];

const numbers: Case[] = [
  ['Tel: 2010 5555.'],
  ['It is case No. 2019-1234.'],
  ['He ran 1998 km in PO Box 2010 shoes.'],
  ['Call 555-1990 for help.'],
  ['Call 1-800-555-2019 or 020 7946 1958.'],
  ['Call +44 1904 555 198.'],
  ['The MQ-1999 flew.'],
  ['She lives at 1984 Birch Road.'],
  ['It opened in 1984 near Birch Road.', '1984 = 1984'],
  ['It is a 2000-page book in a 1990-seat hall.'],
  ['It is a 2000-built hall.', '2000 = 2000'],
  ['It grew from 2014-2020.', '2014-2020 = 2014', '2020 = 2020'],
  ['In 2012 200 people came.', '2012 = 2012'],
];

const clocks: Case[] = [
  ['With 4:21 left in the second quarter, he scored.'],
  ['He scored at 3:15 of the second.'],
  ['The time was 1:58:01.'],
  ['He scored with 3:45 left.'],
  ['It came at 12:30 of the third period.'],
  ['She finished in 2:05:10.'],
  ['At the 10:15 mark he fell.'],
  ['There was 1:20 to play.'],
  ['The clock ran down to 4:05.'],
  ['It was high noon for the board.'],
  ['It began at 10:15.', '10:15 = 2022-10-05T10:15'],
  ['They met at high noon.', 'noon = 2022-10-05T12:00'],
];

test.each([...names, ...titles, ...numbers, ...clocks])('%s', (text, ...rows) =>
  expect(brief(text)).toEqual(rows),
);
