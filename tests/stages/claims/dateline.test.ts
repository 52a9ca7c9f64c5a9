import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../../src/stages/claims/dateline.ts';
import { article, said } from './article.ts';

const STORY = 'https://daily.example/2021/03/04/tower';

describe('datelines', () => {
  it.each([
    ['KEA, Greece (Agency) — A ferry sank.', 'A ferry sank.'],
    ['AUSTIN (KVVO) — Voters agreed.', 'Voters agreed.'],
    ['HONOLULU, Hawaii (Island News) - Boats sank.', 'Boats sank.'],
    ['VIENNA — The house is sold.', 'The house is sold.'],
    ['NEW DELHI: Trains are late.', 'Trains are late.'],
    ['ROME, May 4 – It rains.', 'It rains.'],
    ['Port Kea, NY – The mill burned.', 'The mill burned.'],
    ['Kea, TX, March 4, 2021 — The mill burned.', 'The mill burned.'],
  ])('%s', (text, rest) => {
    expect(text.slice(datelineLength(text))).toBe(rest);
  });

  it.each([
    'A ferry sank — again.',
    'Ruiz: it rains.',
    'NATO members agreed on Monday.',
    'Ruiz, CEO of the mill, left – again.',
    'Lind, Ruiz – both left.',
    'EU ministers (all of them) left.',
    'The LENA - a ferry - sank.',
  ])('none in: %s', (text) => {
    expect(datelineLength(text)).toBe(0);
  });

  it('is no part of what a link backs', () => {
    const text = `KEA (Agency) — Ferry traffic [has fallen](${STORY}) since May.`;
    expect(said(article(text))).toEqual(['Ferry traffic has fallen since May']);
  });
});
