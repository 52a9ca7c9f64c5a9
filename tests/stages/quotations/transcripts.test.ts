/** Transcripts: whose each line is, and what in it is nobody's. */
import { describe, expect, test } from 'vitest';
import { attributed } from '../../support/attributed.ts';

const turns = (...lines: string[]) =>
  attributed(lines.join('\n\n'), { 'Ana Vale': ['Vale'], 'Tom Reed': ['Reed'] })
    .rows.filter((r) => r.by === 'speaker-label')
    .map((r) => [r.speaker, r.content.join(' … ')]);

describe('the label', () => {
  test.each([
    ['with a role', 'ANA VALE, HOST: Welcome back.', 'TOM REED, MAYOR OF OSLO: Thank you.'],
    ['with a title', 'DR. VALE: Welcome back.', 'SEN. REED: Thank you.'],
    ['with a note', 'VALE: Welcome back.', 'REED (on the telephone): Thank you.'],
    [
      'in small letters',
      'Vale: Welcome back.',
      'Reed: Thank you.',
      'Vale: Shall we?',
      'Reed: Yes.',
    ],
  ])('%s', (_, ...lines) =>
    expect(turns(...lines).slice(0, 2)).toEqual([
      ['Ana Vale', 'Welcome back.'],
      ['Tom Reed', 'Thank you.'],
    ]),
  );

  test('on a line of its own', () =>
    expect(turns('ANA VALE, HOST:', 'We begin in Oslo.', 'REED: We do.')).toEqual([
      ['Ana Vale', 'We begin in Oslo.'],
      ['Tom Reed', 'We do.'],
    ]));

  test.each([
    ['a list of amounts', ['Green Box: 1 egg, 1 cup.', 'Some text.', 'Green Box: 2 eggs, 2 cups.']],
    ['where and when', ['WHEN: Monday at nine.', 'WHERE: The town hall.', 'COST: Nothing.']],
    ['charges', ['TOM REED: Possession of a knife.', 'ANA VALE: Theft of a boat.']],
    ['one line alone', ['OSLO: The bridge that you know is closed.', 'Cars took the old road.']],
  ])('but not %s', (_, lines) => expect(turns(...lines)).toEqual([]));
});

describe('a turn', () => {
  test('goes on in lines without a label, up to the next', () =>
    expect(
      turns('VALE: I was young.', 'We had no boat.', 'REED: And then?', 'VALE: Then we had one.'),
    ).toEqual([
      ['Ana Vale', 'I was young. … We had no boat.'],
      ['Tom Reed', 'And then?'],
      ['Ana Vale', 'Then we had one.'],
    ]));

  test.each([
    ['REED: I fell in the harbour. (LAUGHTER)', 'I fell in the harbour.'],
    ['REED: [Laughs] I fell in the harbour.', 'I fell in the harbour.'],
    ['REED: I fell. (SOUNDBITE OF WATER) It was cold.', 'I fell. … It was cold.'],
    ['REED: I fell in the harbour [of Oslo].', 'I fell in the harbour [of Oslo].'],
  ])('without what is not said: %s', (line, said) =>
    expect(turns('VALE: What did you do?', line, 'VALE: I see.')[1]).toEqual(['Tom Reed', said]),
  );

  test.each([
    ['VALE: Do you agree?', '(APPLAUSE)', 'REED: I do.'],
    ['VALE: Do you agree?', '[Crosstalk]', 'REED: I do.'],
    ['VALE: Do you agree?', '(SOUNDBITE OF MUSIC)', 'REED: I do.'],
  ])('%s %s %s', (...lines) =>
    expect(turns(...lines).map(([, said]) => said)).toEqual(['Do you agree?', 'I do.']),
  );
});

describe('what others say in a turn is theirs', () => {
  const inTurn = (said: string) => {
    const { rows } = attributed(`VALE: What do you know?\n\nREED: I will tell you. ${said}`);
    return rows.map((r) => [r.source, r.content.join(' … ')]);
  };

  test.each([
    ['The council says the bridge is safe.', 'The council', 'the bridge is safe'],
    ['A report found that the bolts had failed.', 'A report', 'the bolts had failed'],
  ])('%s', (said, source, content) => expect(inTurn(said)).toContainEqual([source, content]));

  test('also what the speaker was told', () =>
    expect(inTurn('The mayor told me that the ferry would stop.')).toContainEqual([
      'The mayor',
      'the ferry would stop',
    ]));
});

test('a reporter tells the programme’s own story', () => {
  const { rows } = attributed(
    [
      'ANA VALE, BYLINE: The harbour is quiet. The council says the ferry will return.',
      'TOM REED: I waited for you an hour.',
      'VALE: Nobody came.',
    ].join('\n\n'),
    { 'Ana Vale': ['Vale'], 'Tom Reed': ['Reed'] },
  );
  expect(rows.map((r) => [r.source, r.content.join(' … ')])).toEqual([
    ['The council', 'the ferry will return'],
    ['TOM REED', 'I waited for you an hour.'],
  ]);
});
