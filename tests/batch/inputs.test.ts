import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PassedOver, passedOverLine } from '../../src/batch/input-kinds.ts';
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
    expect(passedOverLine(passedOver.counts)).toBe(
      '8 files passed over: 4 *_files, 2 .pdf, 1 .docx, 1 no ending',
    );
    expect(passedOverLine({})).toBe('');
  });
});
