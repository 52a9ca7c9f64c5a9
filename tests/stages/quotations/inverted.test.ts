/** What is said first, then the verb, then who said it; and contents that begin at their sentence. */
import { describe, expect, test } from 'vitest';
import { attributed } from '../../support/attributed.ts';

const rows = (text: string) =>
  attributed(text).rows.map((r) => [r.source, r.cue, r.content.join(' … ')]);

describe('who said it stands behind the verb', () => {
  test.each([
    [
      'The ferry had been overloaded for weeks, said district officer (DO) Tomas Reed.',
      ['district officer (DO) Tomas Reed', 'said', 'The ferry had been overloaded for weeks'],
    ],
    [
      'The bolts were bought from a farm, said Superintendent of Police Ana Vale at a press conference in the port.',
      ['Superintendent of Police Ana Vale', 'said', 'The bolts were bought from a farm'],
    ],
    [
      'The captain had confessed to the theft, added the inspector.',
      ['the inspector', 'added', 'The captain had confessed to the theft'],
    ],
    [
      'The council should look at the drains first, said Mr Reed who earlier left its board.',
      ['Mr Reed', 'said', 'The council should look at the drains first'],
    ],
  ])('%s', (text, row) => expect(rows(text)).toContainEqual(row));

  test('what the tagger took for content is none', () =>
    expect(
      rows('She had promised to pay, said Superintendent Ana Vale in the port.').filter(
        ([, , content]) => content?.includes('Superintendent'),
      ),
    ).toEqual([]));

  test.each([
    ['In a letter to the board, one of the builders, Tom Reed, said the bolts show rust.'],
    ['The clerk got up, said hello and left the room.'],
    ['He left the harbour in May, said the board had lied and moved to Oslo.'],
    ['The pilot, noted for her patience, has left the port.'],
  ])('who said it stands before: %s', (text) =>
    expect(attributed(text).rows.filter((r) => r.by === 'inverted')).toEqual([]),
  );
});

describe('the whole statement', () => {
  test.each([
    [
      'The town changed its course to spare the harbour, its ships and the sailors who live on them, a source said.',
      'The town changed its course to spare the harbour, its ships and the sailors who live on them',
    ],
  ])('%s', (text, content) => expect(rows(text).at(-1)?.[2]).toBe(content));
});
