import { describe, expect, it } from 'vitest';
import { defineStage, extract, standardStages } from '../../src/index.ts';

const endless = defineStage({
  name: 'endless',
  requires: [],
  provides: [],
  run() {
    for (;;);
  },
});
const input = { id: 'a', text: 'Words of an article.' };

describe('the limits of extract', () => {
  it('end what would not end, also in a loop that catches everything', () => {
    const stubborn = {
      ...endless,
      run: () => {
        for (;;)
          try {
            endless.run(input as never, undefined as never);
          } catch {}
      },
    };
    for (const stage of [endless, stubborn])
      expect(() => extract(input, [stage], undefined, { seconds: 0.05 })).toThrow(
        expect.objectContaining({ code: 'timeout' }),
      );
    expect(extract(input, standardStages.slice(0, 1), undefined, { seconds: 60 }).text).toBe(
      input.text,
    );
  });

  it('refuse a page that is too large', () => {
    const large = { id: 'a', text: 'x'.repeat(2000) };
    for (const given of [
      large,
      { id: 'a', html: large.text },
      { id: 'a', bytes: Buffer.from(large.text) },
    ])
      expect(() => extract(given, [], undefined, { megabytes: 0.001 })).toThrow(
        expect.objectContaining({ code: 'too-large' }),
      );
  });
});
