import { describe, expect, test } from 'vitest';
import { cueWithDenial, polarityOf } from '../../../../src/stages/quotations/speaker/polarity.ts';

describe('a verb that denies right before the cue is part of it', () => {
  test.each([
    ['The city has rejected [claims] that the bolts were old.', 'denied'],
    ['She denied [reports] that the bridge had closed.', 'denied'],
    ['He has not denied [saying] that the bolts were old.', 'affirmed'],
    ['He denied it and [said] that the bolts were sound.', 'affirmed'],
    ['She [said] that the bolts were old.', 'affirmed'],
    ['[Denied] was what he said.', 'denied'],
  ])('%s', (marked, polarity) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const text = marked.replace('[', '').replace(']', '');
    expect(polarityOf(cueWithDenial(text, { start, end }))).toBe(polarity);
  });
});
