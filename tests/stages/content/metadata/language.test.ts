import { describe, expect, test } from 'vitest';
import { languageOf, languageTag } from '../../../../src/stages/content/metadata/language.ts';

describe('languageOf', () => {
  const german =
    'Der Rat der Stadt hat am Montag über den Plan beraten, und die Mehrheit war nicht dafür. Das ist für den Bürgermeister ein Problem, denn er hat es sich anders gedacht, und auch die Partei, die ihn trägt, ist mit dem Ergebnis nicht zufrieden.';
  test.each([
    [german, undefined, 'de'],
    [german, 'en-US', 'de'],
    [german, 'de-AT', 'de-AT'],
    ['Совет собрался в понедельник вечером, и было много людей.', undefined, 'ru'],
    ['Рада зібралася у понеділок, її чекали всі.', 'ru', 'uk'],
    ['市議会は月曜日の夜に開かれ、計画は否決された。', undefined, 'ja'],
    ['The council met on Monday in the hall of the town.', undefined, 'en'],
    ['Berlin, 3 May', undefined, 'und'],
    ['Obama 2012', 'en', 'en'],
    ['', undefined, 'und'],
  ])('%j declared %s', (text, declared, expected) =>
    expect(languageOf(text, declared)).toBe(expected),
  );
  test.each([
    ['EN_us', 'en-US'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['x', undefined],
    ['und', undefined],
  ])('tag %s', (tag, expected) => expect(languageTag(tag)).toBe(expected));
});
