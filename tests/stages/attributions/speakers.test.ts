import { describe, expect, test } from 'vitest';
import { attributed } from '../../support/attributed.ts';

const names = {
  'Ana Vale': ['Ms. Vale', 'Vale'],
  'Tom Reed': ['Mr. Reed', 'Reed'],
  Acme: [],
  Oslo: [],
};
const types = { Acme: 'organization', Oslo: 'place' } as const;
const read = (text: string) => attributed(text, names, types);
const last = (text: string) => read(text).rows.at(-1);

describe('who speaks', () => {
  test.each([
    [
      'a short form',
      'Ana Vale came late. Ms. Vale said the bridge was unsafe.',
      'Ana Vale',
      'person',
    ],
    ['a role before the name', 'Mayor Ana Vale said the bridge was unsafe.', 'Ana Vale', 'person'],
    [
      'a role beside the name',
      'The ambassador to Peru, Ana Vale, said the bridge was unsafe.',
      'Ana Vale',
      'person',
    ],
    [
      'a pronoun, one person near',
      'Ana Vale opened the meeting. She said that the ferry would return.',
      'Ana Vale',
      'person',
    ],
    [
      'the speaker goes on',
      '“We have a plan,” Ana Vale said. She added that the ferry would return.',
      'Ana Vale',
      'person',
    ],
    [
      'a relative word',
      'The letter came from Ana Vale, who said the bridge was unsafe.',
      'Ana Vale',
      'person',
    ],
    [
      'two names',
      'Ana Vale and Tom Reed said the bridge would stay closed.',
      'Ana Vale and Tom Reed',
      'person',
    ],
    [
      'the two',
      'Ana Vale met Tom Reed on Friday. The two agreed that the bridge would stay closed.',
      'Ana Vale and Tom Reed',
      'person',
    ],
    ['a body', 'Acme said the factory would reopen.', 'Acme', 'organization'],
    ['a capital for its government', 'Oslo said it would send two ships.', 'Oslo', 'organization'],
    [
      'a spokesman of a body',
      'A spokesman for Acme said the factory would reopen.',
      'A spokesman for Acme',
      'organization',
    ],
    [
      'a source without a name',
      'A source close to the council said the plan was dead.',
      'A source close to the council',
      'unnamed-person',
    ],
    [
      'the aide of a person',
      'An aide to Ana Vale said the plan was dead.',
      'An aide to Ana Vale',
      'unnamed-person',
    ],
    ['a document', 'The report found that the bridge had been unsafe.', 'The report', 'document'],
    [
      'a paragraph of quotation',
      '“The ferry is late again,” Ana Vale said.\n\n“It has been late every day this week, and nobody tells us why.”',
      'Ana Vale',
      'person',
    ],
    [
      'a turn',
      'VALE: Thank you all for coming.\n\nREED: It is good to be here.',
      'Tom Reed',
      'person',
    ],
  ])('%s', (_, text, speaker, kind) => expect(last(text)).toMatchObject({ speaker, kind }));
});

describe('nobody that is plain', () => {
  test.each([
    [
      'two persons near a pronoun',
      'Ana Vale spoke first. Tom Reed followed. He said the bridge was unsafe.',
      'speaker-ambiguous',
    ],
    ['a passive', 'It was announced that the bridge would close on Monday.', 'speaker-unstated'],
    [
      'a question and its answer',
      'Q: When did the work start?\n\nA: In the spring of 2019.',
      'speaker-unstated',
    ],
  ])('%s', (_, text, code) => {
    const { rows, codes } = read(text);
    expect(rows.at(-1)?.speaker).toBeNull();
    expect(codes).toContain(code);
  });
});

describe('polarity', () => {
  test.each([
    ['Ana Vale denied that the council had known about the leak.', 'denied'],
    ['Ana Vale said that the council had known about the leak.', 'affirmed'],
  ])('%s', (text, polarity) => expect(last(text)?.polarity).toBe(polarity));
});

describe('to whom and when', () => {
  test.each([
    ['“It is too dear,” Tom Reed told reporters on Monday.', 'reporters', '2024-05-13'],
    ['Tom Reed asked Ana Vale in April 2023 to consider a new bridge.', 'Ana Vale', '2023-04'],
    ['Tom Reed said in April 2023 that the bridge was safe.', undefined, '2023-04'],
    ['Tom Reed said the bridge would open in April 2023.', undefined, undefined],
    ['Ana Vale was told that the bridge was safe.', undefined, undefined],
    ['In a letter on 3 May 2024, Tom Reed said the bridge was safe.', undefined, '2024-05-03'],
    ['The guard sent them home on 3 May 2024, and Tom Reed said it was late.', undefined, undefined],
    ['The bridge fell on 3 May 2024, after Tom Reed said it was safe.', undefined, undefined],
    ['Tom Reed, who left the council in 2023, said the bridge was safe.', undefined, undefined],
  ])('%s', (text, addressee, saidOn) => {
    const found = last(text);
    expect([found?.addressee, found?.saidOn]).toEqual([addressee, saidOn]);
  });
});
