import { describe, expect, test } from 'vitest';
import { decodePage } from '../../../src/stages/content/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((p) => (typeof p === 'string' ? [...p].map((c) => c.charCodeAt(0)) : p)),
  );

describe('decodePage', () => {
  test('strict UTF-8 wins over a wrong declaration', () => {
    const page = Buffer.from('<meta charset="iso-8859-1"><p>Zoë – naïve</p>', 'utf8');
    expect(decodePage(page)).toContain('Zoë – naïve');
  });
  test('a byte order mark wins over all', () => {
    const utf16 = Buffer.from('\ufeff<meta charset="utf-8"><p>Žluťoučký</p>', 'utf16le');
    expect(decodePage(utf16)).toContain('Žluťoučký');
    expect(decodePage(bytes([0xef, 0xbb, 0xbf], '<p>a</p>'))).toBe('<p>a</p>');
  });
  test('UTF-16 without a mark', () => {
    expect(decodePage(Buffer.from('<html><body><p>plain</p></body></html>', 'utf16le'))).toContain(
      '<p>plain',
    );
  });
  test.each([
    ['<meta charset="windows-1251"><p>', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], 'Привет'],
    [
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>',
      [0xa3, 0xf3, 0x64, 0xbc],
      'Łódź',
    ],
    ['<meta charset="shift_jis"><p>', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['<?xml version="1.0" encoding="windows-1252"?><p>', [0x93, 0x61, 0x94], '“a”'],
  ])('declared: %s', (head, word, expected) =>
    expect(decodePage(bytes(head, word))).toContain(expected),
  );
  test('nothing declared: guessed by what the text looks like', () => {
    const russian = [
      0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xe2, 0xf1, 0xe5, 0xec, 0x20, 0xeb, 0xfe, 0xe4,
      0xff, 0xec, 0x20, 0xe3, 0xee, 0xf0, 0xee, 0xe4, 0xe0,
    ];
    expect(decodePage(bytes('<p>', russian))).toContain('Привет всем людям города');
    expect(decodePage(bytes('<p>caf', [0xe9], ' and ', [0x93], 'quotes', [0x94]))).toBe(
      '<p>café and “quotes”',
    );
  });
  test('UTF-8 that is cut in the middle of a character stays UTF-8', () => {
    const cut = Buffer.from('<p>Der Bürgermeister sagte: schön', 'utf8');
    expect(decodePage(cut.subarray(0, cut.length - 2))).toContain('Bürgermeister sagte: sch');
  });
  test('an unknown label is no reason to fail', () => {
    expect(decodePage(bytes('<meta charset="klingon"><p>', [0xe9]))).toContain('é');
    expect(decodePage(new Uint8Array())).toBe('');
  });
});
