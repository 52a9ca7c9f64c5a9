import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodePage } from '../../../src/stages/content/decode.ts';
import { encodedOnce } from '../../../src/stages/content/twice-encoded.ts';

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
  test.each([
    [
      'windows-1250',
      'Rada miasta przegłosowała, że stara biblioteka będzie zamknięta, a prace trwają od tygodnia.',
    ],
    [
      'iso-8859-2',
      'Rada miasta przegłosowała, że stara biblioteka będzie zamknięta, a prace trwają od tygodnia.',
    ],
    [
      'euc-jp',
      '町議会は木曜日、古い図書館の屋根を直すために九週間休館することを決めた。費用は町が払う。',
    ],
    [
      'shift_jis',
      '町議会は木曜日、古い図書館の屋根を直すために九週間休館することを決めた。費用は町が払う。',
    ],
    ['gbk', '镇议会星期四决定，为了修理旧图书馆的屋顶，图书馆将关闭九个星期，费用由镇政府承担。'],
    ['big5', '鎮議會星期四決定，為了修理舊圖書館的屋頂，圖書館將關閉九個星期，費用由鎮政府承擔。'],
    [
      'euc-kr',
      '읍의회는 목요일 오래된 도서관 지붕을 고치기 위해 아홉 주 동안 문을 닫기로 결정했다.',
    ],
    [
      'koi8-r',
      'Городской совет решил в четверг закрыть старую библиотеку на девять недель, чтобы починить крышу.',
    ],
    [
      'windows-1251',
      'Городской совет решил в четверг закрыть старую библиотеку на девять недель, чтобы починить крышу.',
    ],
    [
      'windows-1250',
      'Rada města ve čtvrtek rozhodla, že stará knihovna bude kvůli opravě střechy devět týdnů zavřená.',
    ],
    [
      'windows-1253',
      'Το δημοτικό συμβούλιο αποφάσισε την Πέμπτη να κλείσει η παλιά βιβλιοθήκη για εννέα εβδομάδες.',
    ],
    [
      'windows-1254',
      'Belediye meclisi perşembe günü eski kütüphanenin çatısı için dokuz hafta kapatılmasına karar verdi; işçiler ağustosta başlıyor.',
    ],
    [
      'windows-1255',
      'מועצת העיירה החליטה ביום חמישי לסגור את הספרייה הישנה לתשעה שבועות כדי לתקן את הגג.',
    ],
    [
      'windows-1256',
      'قرر مجلس البلدة يوم الخميس إغلاق المكتبة القديمة تسعة أسابيع لإصلاح السقف، وستدفع البلدة التكاليف.',
    ],
    ['windows-1252', 'The “café” closes – for nine weeks, it’s said.'],
    [
      'windows-1252',
      'Der Gemeinderat beschloss am Donnerstag, die Bücherei für neun Wochen zu schließen.',
    ],
  ])('nothing declared: %s, %s', (encoding, text) => {
    const page = iconv.encode(
      `<html><head><script>var a = "b";</script></head><nav><a href="/">Home</a></nav><p>${text}</p></html>`,
      encoding,
    );
    expect(decodePage(page)).toContain(text);
  });
  test('Japanese of mail', () => {
    const word = [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42];
    expect(decodePage(bytes('<p>', word, '</p>'))).toBe('<p>日本</p>');
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

describe('what was encoded twice', () => {
  const twice = (text: string, once: BufferEncoding | 'windows-1252') =>
    iconv.decode(Buffer.from(text, 'utf8'), once);
  test.each([
    ['Latin letters', 'The “Café” — it’s £5, naïve and à la carte'],
    ['Cyrillic letters', 'Городской совет решил закрыть'],
    ['signs', 'It is 🙂 and 🙂 and 🙂, “so”'],
  ])('%s', (_, text) => {
    expect(encodedOnce(twice(text, 'latin1')).text).toBe(text);
    // What windows-1252 has no sign for is lost there.
    if (!/[”Ѓ-я🙂à]/u.test(text)) expect(encodedOnce(twice(text, 'windows-1252')).text).toBe(text);
  });
  test('beside what was encoded once', () => {
    const text = 'Žluťoučký kůň Ž. “Café” is “Café” is “Café”';
    const part = twice('Café, naïve, £5', 'latin1');
    expect(encodedOnce(`${text} ${part}`)).toEqual({ text: `${text} Café, naïve, £5`, mended: 3 });
  });
  test.each([
    'The “CAFÉ” and the CAFÉ–bar, “CAFÉ” again, SÃO “PAULO”',
    'Ã© is how it looks',
    'Привет всем, «город» – “да”',
    'plain',
  ])('nothing is mended in %s', (text) => expect(encodedOnce(text)).toEqual({ text, mended: 0 }));
});
