import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { onrecord } from './command-line.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Bridge to be rebuilt</title></head><body><article>
<h1>Bridge to be rebuilt</h1>
<p>The old bridge over the river will be rebuilt, the engineer Ann Lee said on 5 March 2024.</p>
<p>“We will open it before winter,” Lee told reporters. “Nobody should have to drive so far.”</p>
<p>Work begins in the autumn. The road to the station stays closed until then, and buses take the long way around the hill.</p>
<p>“It is far too dear,” said Tom Hart, the mayor, on 7 April 2024.</p>
<p>The council has voted twice on the plans for the bridge, and it will vote on them again next year.</p>
</article></body></html>`;

let folder: string;
const run = (...args: string[]) => onrecord(folder, args);
const file = (...parts: string[]) => join(folder, 'fixtures', 'bridge', ...parts);
const read = (name: string) => readFileSync(file(name), 'utf8');
const edit = (name: string, from: string | RegExp, to: string) => {
  const text = read(name);
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  writeFileSync(file(name), edited);
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  writeFileSync(join(folder, 'page.html'), PAGE);
  expect(await run('golden', 'add', 'page.html', '--name', 'bridge')).toMatchObject({ code: 0 });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('golden add', () => {
  test('keeps the page, and lays out what was found', async () => {
    expect(read('article.html')).toBe(PAGE);
    const expected = JSON.parse(read('expected.json'));
    expect(expected.article.title).toBe('Bridge to be rebuilt');
    expect(expected.dates).toContainEqual({ text: '5 March 2024', value: '2024-03-05' });
  });

  test('does not write over what may be reviewed', async () => {
    const again = await run('golden', 'add', 'page.html', '--name', 'bridge');
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('is already there and may be reviewed');
  });

  test.each([
    [['golden', 'add', 'page.html'], '--name SLUG'],
    [['golden', 'add', 'page.html', '--name', '../x'], '--name SLUG'],
    [['golden', 'add', 'none.html', '--name', 'x'], 'There is no file none.html.'],
    [['golden', 'drop', 'page.html', '--name', 'x'], 'golden knows add, not drop.'],
  ])('%j: exit code 2', async (args, message) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('check', () => {
  test('is clean after add, and twice the same bytes', async () => {
    const first = await run('check');
    expect(first.code).toBe(0);
    expect(first.stdout).toContain('0 broken, 0 fixed, 0 changed, 0 lost, 0 new');
    expect(await run('check')).toEqual(first);
  });

  test('exit code 1 when what was right is wrong now', async () => {
    edit('accepted.json', '"value":"2024-03-05"', '"value":"2024-05-03"');
    edit('expected.json', '"value": "2024-03-05"', '"value": "2024-05-03"');
    const { code, stdout } = await run('check', 'bridge', '--bisect');
    expect(code).toBe(1);
    expect(stdout).toContain("date 1: value '2024-05-03' → '2024-03-05' (paragraph 1)");
    expect(stdout).toContain('first differs in the dates stage');
    expect((await run('check', '--max-drop', 'dates.f1=60')).code).toBe(0);
    expect((await run('check', '--max-drop', 'dates.f1=10')).code).toBe(1);
  });

  test('a difference of which nobody said anything fails only with --strict', async () => {
    edit('accepted.json', '"value":"2024-03-05"', '"value":"2024-05-03"');
    edit('expected.json', '"dates", ', '');
    edit('expected.json', /"dates": \[[^\]]*\],/, '');
    expect((await run('check')).code).toBe(0);
    expect((await run('check', '--strict')).code).toBe(1);
  });

  test('a report goes to a file', async () => {
    expect((await run('check', '--report', 'html', '--out', 'check.html')).stdout).toBe('');
    expect(readFileSync(join(folder, 'check.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  test.each([
    [['check', 'none'], 2, 'There is no golden article none in'],
    [['check', '--max-drop', 'dates=1'], 2, '--max-drop takes LAYER.MEASURE=POINTS'],
    [['check', '--report', 'xml'], 2, '--report does not know xml'],
    [['check', '--fixtures', 'nowhere'], 3, 'there is no such folder'],
  ])('%j: exit code %d', async (args, expected, message) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(expected);
    expect(stderr).toContain(message);
  });

  test.each([
    [
      'a missing expected.json',
      () => rmSync(file('expected.json')),
      'expected.json: there is no such file, so nothing says what is right',
    ],
    [
      'a half-edited one',
      () => edit('expected.json', /\]\n\}\n$/, ''),
      'this is not JSON: expected "," or "]", the file ends',
    ],
    [
      'a wrong one',
      () => edit('expected.json', '"article"', '"artcle"'),
      'there is no "artcle" here; expected $schema, note, input, complete, article',
    ],
    [
      'another accepted.json',
      () => writeFileSync(file('accepted.json'), '{}'),
      'not an article record',
    ],
    ['no article', () => rmSync(file('article.html')), 'article.html: there is no such file'],
  ])('%s: exit code 3, and nothing is written', async (_, spoil, message) => {
    spoil();
    const { code, stderr } = await run('check');
    expect(code).toBe(3);
    expect(stderr).toContain(message);
    if (message.startsWith('expected.json: there'))
      expect(existsSync(file('expected.json'))).toBe(false);
  });
});

describe('check where something is missing', () => {
  test('without accepted.json, what is expected is judged', async () => {
    rmSync(file('accepted.json'));
    expect((await run('check')).code).toBe(0);
    edit('expected.json', '"value": "2024-03-05"', '"value": "2024-05-03"');
    const { code, stdout } = await run('check');
    expect(code).toBe(1);
    expect(stdout).toContain("date 1 '5 March 2024': value '2024-03-05', expected '2024-05-03'");
    expect(existsSync(file('accepted.json'))).toBe(false);
  });

  test('a page that fails is in the report, and nothing expected of it is met', async () => {
    writeFileSync(file('article.html'), '<!doctype html><title>Nothing</title><body></body>');
    const { code, stdout } = await run('check', '--report', 'json');
    expect(code).toBe(1);
    const [{ slug, findings }] = JSON.parse(stdout).articles;
    expect(slug).toBe('bridge');
    expect(findings[0].sentence).toMatch(/^the page cannot be read: no-article: /);
    const { dates } = JSON.parse(read('expected.json'));
    const unmet = findings.filter((f: { layer: string }) => f.layer === 'dates');
    expect(unmet).toHaveLength(dates.length);
    for (const { right, status } of unmet) expect([right, status]).toEqual([false, 'broken']);
  });
});

describe('accept', () => {
  test('one page that fails does not keep the others from being taken', async () => {
    await run('golden', 'add', 'page.html', '--name', 'empty');
    writeFileSync(
      join(folder, 'fixtures', 'empty', 'article.html'),
      '<!doctype html><title>Nothing</title><body></body>',
    );
    spoil();
    const spoilt = read('accepted.json');
    const { code, stdout, stderr } = await run('accept', '--yes');
    expect(code).toBe(3);
    expect(stderr).toContain('no-article');
    expect(stdout).toContain('Accepted: bridge');
    expect(read('accepted.json')).not.toBe(spoilt);
  });

  const spoil = () => edit('accepted.json', '"value":"2024-03-05"', '"value":"2024-05-03"');

  test('takes what is found now, and check is clean', async () => {
    const before = read('accepted.json');
    spoil();
    const { code, stdout } = await run('accept', '--yes');
    expect(code).toBe(0);
    expect(stdout).toContain("date 1: value '2024-05-03' → '2024-03-05'");
    expect(read('accepted.json')).toBe(before);
    expect((await run('check')).stdout).toContain('0 broken, 0 fixed, 0 changed');
    expect((await run('accept', '--yes')).stdout).toBe('Nothing differs from what was accepted.\n');
  });

  test('asks on a terminal, and needs --yes elsewhere', async () => {
    spoil();
    const spoilt = read('accepted.json');
    expect((await run('accept')).stderr).toContain('--yes takes it without asking');
    expect((await onrecord(folder, ['accept'], 'n')).code).toBe(1);
    expect(read('accepted.json')).toBe(spoilt);
    expect((await onrecord(folder, ['accept'], 'y')).code).toBe(0);
    expect(read('accepted.json')).not.toBe(spoilt);
  });

  test('refuses what is worse, but for --force', async () => {
    spoil();
    edit('expected.json', '"value": "2024-03-05"', '"value": "2024-05-03"');
    const refused = await run('accept', '--yes');
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toContain('what is worse is not taken');
    expect((await run('accept', '--yes', '--force')).code).toBe(0);
  });

  test('takes one layer and leaves the others', async () => {
    spoil();
    edit('accepted.json', '"title": "Bridge', '"title": "A bridge');
    expect((await run('accept', '--layer', 'dates', '--yes')).code).toBe(0);
    const accepted = JSON.parse(read('accepted.json'));
    expect(accepted.title).toBe('A bridge to be rebuilt');
    expect(accepted.dates[0].value).toBe('2024-03-05');
  });

  test('a layer that counts from another text is not taken alone', async () => {
    edit('accepted.json', 'The old bridge', 'The odd bridge');
    const { code, stderr } = await run('accept', '--layer', 'dates', '--yes');
    expect(code).toBe(2);
    expect(stderr).toContain('the text itself differs');
  });
});

describe('compare', () => {
  const line = (id: string, title: string) => {
    const record = JSON.parse(read('accepted.json'));
    return JSON.stringify({ ...record, id, title });
  };
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(join(folder, name), lines.map((text) => `${text}\n`).join(''));

  test('finds each article wherever it stands', async () => {
    write('old.jsonl', [line('a', 'One'), line('b', 'Two'), line('c', 'Three')]);
    write('new.jsonl', [
      line('c', 'Three'),
      line('a', 'Uno'),
      '',
      line('d', 'Four'),
      '{"id":"b","error":{"code":"x","message":"y"}}',
    ]);
    const { code, stdout } = await run('compare', 'old.jsonl', 'new.jsonl');
    expect(code).toBe(0);
    expect(stdout).toBe(`2 articles in both runs, 1 differ
1 article only in the old run
1 article only in the new run

1 in 1 article  article: title differs
    a  title 'One' → 'Uno'
`);
  });

  test('a line that is no record: exit code 3, with file and line', async () => {
    write('old.jsonl', [line('a', 'One')]);
    write('new.jsonl', [line('a', 'One'), '{"id":"b","text":7}']);
    const { code, stderr } = await run('compare', 'old.jsonl', 'new.jsonl');
    expect(code).toBe(3);
    expect(stderr).toMatch(/new\.jsonl:2: the line is no article record \(text: /);
  });
});

describe('evaluate', () => {
  const text = 'It opened on 5 March 2024.';
  const gold = (value: string) =>
    `${JSON.stringify({ id: '1', dct: '2024-03-06', text, timexes: [{ start: 13, end: 25, type: 'DATE', value }] })}\n`;
  beforeEach(() => writeFileSync(join(folder, 'days.jsonl'), gold('2024-03-05')));
  const floors = () => JSON.parse(readFileSync(join(folder, 'floors.json'), 'utf8'));

  test('scores, raises floors, and holds them', async () => {
    const { code, stdout } = await run('evaluate', 'days.jsonl');
    expect(code).toBe(0);
    expect(stdout).toContain('days: 1 documents\n  strictF1   100.0\n');
    expect((await run('evaluate', 'days.jsonl', '--floors', 'floors.json', '--raise')).code).toBe(
      0,
    );
    expect(floors().days.floors.valueF1).toBe(1);
    expect((await run('evaluate', 'days.jsonl', '--floors', 'floors.json')).code).toBe(0);
  });

  test('below a floor: exit code 1, and --raise does not lower it', async () => {
    await run('evaluate', 'days.jsonl', '--floors', 'floors.json', '--raise');
    const config = join(folder, 'pipeline.config.js');
    writeFileSync(config, 'export default { stages: { dates: false } };\n');
    const again = await run('evaluate', 'days.jsonl', '--floors', 'floors.json', '--raise');
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('days valueF1 is 0.0, below its floor of 100.0');
    expect(floors().days.floors.valueF1).toBe(1);
  });

  test('another text: exit code 3, and the floors stay', async () => {
    await run('evaluate', 'days.jsonl', '--floors', 'floors.json', '--raise');
    writeFileSync(join(folder, 'days.jsonl'), gold('2024-03-04'));
    const again = await run('evaluate', 'days.jsonl', '--floors', 'floors.json', '--raise');
    expect(again.code).toBe(3);
    expect(again.stderr).toContain('the floors of days were set on other text');
    expect(floors().days.floors.valueF1).toBe(1);
  });

  test.each([
    [['evaluate'], 2, 'evaluate needs CORPUS…'],
    [['evaluate', 'nothing'], 2, 'There is no corpus nothing.'],
    [['evaluate', 'page.html'], 3, 'page.html: line 1 is not JSON'],
    [['evaluate', 'days.jsonl', '--raise'], 2, '--raise needs --floors FILE.'],
    [['evaluate', 'days.jsonl', '--floors', 'none.json'], 2, 'There is no file'],
  ])('%j: exit code %d', async (args, expected, message) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(expected);
    expect(stderr).toContain(message);
  });
});
