import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['In spring 2011.', 'spring 2011 = 2011-SP'],
  ['In the winter of 1944.', 'the winter of 1944 = 1944-WI'],
  ['Last summer.', 'Last summer = 2022-SU'],
  ['Next autumn.', 'Next autumn = 2023-FA'],
  ['In the fall.', 'the fall = 2022-FA'],
  ['Throughout the spring.', 'the spring = 2022-SP'],
  ['The fall of Rome.'],
  ['Prices fall.'],
  ['The Spring Offensive.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
