import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/batch/lines.ts';

async function lines(chunks: readonly Uint8Array[], max = Infinity) {
  const found = [];
  async function* stream() {
    yield* chunks;
  }
  for await (const line of linesOf(stream(), max)) found.push(line);
  return found;
}

const cut = (bytes: Uint8Array, size: number): Uint8Array[] => {
  const chunks = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  return chunks;
};

describe('linesOf', () => {
  it('gives the same lines however the bytes are cut', async () => {
    const text = fc.array(fc.string({ unit: 'grapheme' }).filter((s) => !s.includes('\n')));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (list, size) => {
        const whole = list.map((line) => `${line}\n`).join('');
        const found = await lines(cut(Buffer.from(whole), size));
        const expected = list.map((line, i) => (i ? line : line.replace(/^\uFEFF/, '')));
        expect(found.map(({ text: line }) => line)).toEqual(expected);
      }),
    );
  });

  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\nb', ['a', '', 'b']],
    ['\uFEFFa\n\uFEFFb', ['a', '\uFEFFb']],
    ['a\r\nb', ['a\r', 'b']],
  ])('reads %j', async (text, expected) => {
    const found = await lines([Buffer.from(text)]);
    expect(found.map((line) => line.text)).toEqual(expected);
  });

  it('keeps the first kilobyte of a line that is too long, and goes on after it', async () => {
    const found = await lines(cut(Buffer.from(`${'x'.repeat(5000)}\nshort\n`), 100), 2000);
    expect(found).toEqual([
      { text: 'x'.repeat(1024), tooLong: true, bytes: 5001, ended: true },
      { text: 'short', tooLong: false, bytes: 6, ended: true },
    ]);
  });
});
