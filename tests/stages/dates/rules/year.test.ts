import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['In 1998.', '1998 = 1998'],
  ['In the year 2000.', 'the year 2000 = 2000'],
  ['In 44 BC.', '44 BC = BC0044'],
  ['In 44 B.C. he died.', '44 B.C. = BC0044'],
  ['In AD 79.', 'AD 79 = 0079'],
  ['In FY2022.', 'FY2022 = 2022'],
  ['In fiscal 1989.', 'fiscal 1989 = 1989'],
  ['The class of ’98.', '’98 = 1998'],
  ['In nineteen ninety-six.', 'nineteen ninety-six = 1996'],
  ['In two thousand and three.', 'two thousand and three = 2003'],
  ['The 2008 Olympics.', '2008 = 2008'],
  ['It fell 50% below 2008 levels.', '2008 = 2008'],
  ['On page 1998.'],
  ['It cost $2000.'],
  ['There were 1500 people.'],
  ['About 2000 people came.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
