import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PassedOver, passedOverLines } from '../../src/batch/input-kinds.ts';
import { listInputs } from '../../src/batch/inputs.ts';
import { folderWith } from '../support/folder.ts';

const empty = new Uint8Array();

const names = async (given: string[], cwd: string) =>
  (await listInputs(given, cwd)).map(({ name }) => name);

describe('listInputs', () => {
  it('finds pages in folders, archives and globs, sorted by code unit, each once', async () => {
    const folder = folderWith({
      'in/b.html': '',
      'in/B.htm': '',
      'in/ä.html': '',
      'in/deep/a.xhtml': '',
      'in/c.html.gz': '',
      'in/notes.txt': '',
      'in/.hidden.html': '',
      'in/d.zip': zipSync({ 'z.html': empty, 'y/x.htm': empty, 'readme.md': empty }),
    });
    const expected = [
      'in/B.htm',
      'in/b.html',
      'in/c.html.gz',
      'in/d.zip/readme.md',
      'in/d.zip/y/x.htm',
      'in/d.zip/z.html',
      'in/deep/a.xhtml',
      'in/notes.txt',
      'in/ä.html',
    ];
    expect(await names(['in'], folder)).toEqual(expected);
    expect(await names(['in/deep', 'in/b.html', 'in', './in/b.html'], folder)).toEqual(expected);
    expect(await names(['in/*.{htm,html}'], folder)).toEqual([
      'in/B.htm',
      'in/b.html',
      'in/ä.html',
    ]);
  });

  it('takes a single file whatever its ending, and a name with glob characters', async () => {
    const folder = folderWith({ 'page.txt': '', 'what [now]?.html': '' });
    expect(await names(['page.txt'], folder)).toEqual(['page.txt']);
    expect(await names(['what [now]?.html'], folder)).toEqual(['what [now]?.html']);
  });

  it('tells of a file that is not there', async () => {
    await expect(names(['missing.html'], folderWith())).rejects.toThrow(
      'There is no file or folder missing.html.',
    );
  });

  it('lists a broken archive as a failure of its own', async () => {
    const folder = folderWith({ 'a.html': '', 'b.zip': 'no archive' });
    const inputs = await listInputs(['.'], folder);
    expect(inputs.map(({ name, failure }) => [name, failure?.code])).toEqual([
      ['a.html', undefined],
      ['b.zip', 'bad-zip'],
    ]);
  });

  it('passes over nothing in an archive: packed pages are read, one without pages is a failure', async () => {
    const folder = folderWith({
      'a.zip': zipSync({ 'one.html.gz': empty, 'two.HTM': empty, 'style.css': empty }),
      'b.zip': zipSync({ 'readme.pdf': empty }),
      'c.zip': zipSync({}),
    });
    const inputs = await listInputs(['.'], folder);
    expect(inputs.map(({ name, failure }) => [name, failure?.code])).toEqual([
      ['a.zip/one.html.gz', undefined],
      ['a.zip/two.HTM', undefined],
      ['b.zip', 'no-pages'],
      ['c.zip', 'no-pages'],
    ]);
  });

  it('takes each of two inputs with the same name, once', async () => {
    const folder = folderWith({ stdin: 'x' });
    expect(await names(['stdin', '-', '-'], folder)).toEqual(['stdin', 'stdin (2)']);
  });

  it('lists what cannot be read, and comes to an end where links go round', async () => {
    const folder = folderWith({ 'in/below/a.html': 'x' });
    symlinkSync('..', join(folder, 'in/below/loop'));
    symlinkSync('nowhere.html', join(folder, 'in/dangling.html'));
    mkdirSync(join(folder, 'in/folder.html'));
    execFileSync('mkfifo', [join(folder, 'in/pipe.html'), join(folder, 'in/pipe.zip')]);
    expect(await names(['in'], folder)).toEqual([
      'in/below/a.html',
      'in/dangling.html',
      'in/pipe.html',
      'in/pipe.zip',
    ]);
  });

  it('has a failure for each name that is not UTF-8', async () => {
    const folder = folderWith();
    const raw = (name: string) =>
      Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]);
    writeFileSync(raw('caf\xe8.html'), 'x');
    writeFileSync(raw('caf\xe9.html'), 'x');
    mkdirSync(raw('\xe9'));
    const inputs = await listInputs(['.', '.'], folder);
    expect(inputs.map(({ name, failure }) => [name, failure?.code])).toEqual([
      ['caf\ufffd.html', 'unreadable'],
      ['caf\ufffd.html (2)', 'unreadable'],
      ['\ufffd', 'unreadable'],
    ]);
  });

  it('counts what it passes over by kind, and passes over what browsers save beside a page', async () => {
    const folder = folderWith({
      'a.html': '',
      'a_files/frame.html': '',
      'a_files/deep/b.css': '',
      'Seite.html': '',
      'Seite-Dateien/frame.html': '',
      'court-files/b.mhtml': '',
      'c.pdf': '',
      'd.PDF': '',
      LICENSE: '',
      'z.zip': zipSync({ 'e.docx': empty, 'f.html': empty, 'f_files/g.html': empty }),
    });
    const passedOver = new PassedOver();
    const inputs = await listInputs(['.'], folder, passedOver);
    expect(inputs.map(({ name }) => name)).toEqual([
      'Seite.html',
      'a.html',
      'court-files/b.mhtml',
      'z.zip/f.html',
    ]);
    expect(passedOver.counts).toEqual({ '*_files': 4, '.pdf': 2, '.docx': 1, 'no ending': 1 });
    expect(passedOverLines(passedOver.counts)).toEqual([
      '8 files passed over: 4 *_files, 2 .pdf, 1 .docx, 1 no ending',
    ]);
    expect(passedOverLines({})).toEqual([]);
  });
});
