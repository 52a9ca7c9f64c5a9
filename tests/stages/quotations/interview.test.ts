/** Printed interviews: an answer is its speaker's though nothing marks it. */
import { describe, expect, test } from 'vitest';
import { attributed } from '../../support/attributed.ts';

const TURNS = [
  'Dr. Vale, you have measured this river for 30 years. What has changed?',
  'The river has not. I have: my eyes are worse.',
  'Why did you stay?',
  '[Laughs] The boat was mine, and nobody bought it.',
  'Is the harbour safe?',
  'It is as safe as the people who run it.',
  'Will you go on?',
  'I will, until somebody asks me to stop.',
];

test('each answer is a direct quotation of the one who is asked', () => {
  const { rows } = attributed(TURNS.join('\n\n'), { 'Ana Vale': ['Dr. Vale', 'Vale'] });
  expect(rows.map((r) => [r.type, r.speaker, r.content.join(' … ')])).toEqual([
    ['direct', 'Ana Vale', 'The river has not. I have: my eyes are worse.'],
    ['direct', 'Ana Vale', 'The boat was mine, and nobody bought it.'],
    ['direct', 'Ana Vale', 'It is as safe as the people who run it.'],
    ['direct', 'Ana Vale', 'I will, until somebody asks me to stop.'],
  ]);
});

test('what others say in an answer is a quotation of its own', () => {
  const turns = [...TURNS.slice(0, 3), 'I had to. The mayor told me that the ferry would stop.'];
  const { rows } = attributed([...turns, ...TURNS.slice(4)].join('\n\n'), {
    'Ana Vale': ['Dr. Vale'],
  });
  expect(rows.map((r) => [r.type, r.source])).toContainEqual(['indirect', 'The mayor']);
});

test('a page of questions and answers without a person is none', () => {
  const faq = [
    'When does the ferry leave?',
    'It leaves at nine.',
    'Can you bring a dog?',
    'Dogs travel free.',
    'What must you pay?',
    'A ticket costs four crowns.',
    'Is there food on board?',
    'There is a small kitchen.',
  ];
  expect(attributed(faq.join('\n\n')).rows).toEqual([]);
});

const ASKED = { 'Ana Vale': ['Dr. Vale', 'Vale'] };
const answers = (lines: readonly string[]) =>
  attributed(lines.join('\n\n'), ASKED)
    .rows.filter((r) => r.by === 'interview')
    .map((r) => r.content.join(' … '));

test('a remark of the one who asks is no answer, and what follows it is', () =>
  expect(
    answers([...TURNS.slice(0, 4), 'That is sad.', 'I was not sad.', ...TURNS.slice(4)]),
  ).toEqual([
    'The river has not. I have: my eyes are worse.',
    'The boat was mine, and nobody bought it.',
    'I was not sad.',
    'It is as safe as the people who run it.',
    'I will, until somebody asks me to stop.',
  ]));

test('an answer goes on over its paragraphs', () =>
  expect(
    answers([
      ...TURNS.slice(0, 2),
      'My brother left.',
      ...TURNS.slice(2, 4),
      'I paint it.',
      ...TURNS.slice(4),
    ]),
  ).toEqual([
    'The river has not. I have: my eyes are worse. … My brother left.',
    'The boat was mine, and nobody bought it. … I paint it.',
    'It is as safe as the people who run it.',
    'I will, until somebody asks me to stop.',
  ]));

test.each([
  ['The mayor said to me, “You are too old for the boat.”', 'The mayor'],
  ['My father wrote in the log: “No wind, no fish.”', 'My father'],
  ['The council calls it “a small leak.”', 'The council'],
])('words in marks within an answer are their own speaker’s: %s', (said, source) => {
  const lines = [...TURNS.slice(0, 3), `I had to. ${said}`, ...TURNS.slice(4)];
  expect(attributed(lines.join('\n\n'), ASKED).rows.map((r) => r.source)).toContain(source);
});

describe('questions to whom the page introduces', () => {
  const INTRO = 'Ana Vale has kept the light since 1998. We met her in her kitchen.';
  const said = (...lines: string[]) =>
    attributed([INTRO, ...lines].join('\n\n'), { 'Ana Vale': ['Vale'] })
      .rows.filter((r) => r.by === 'interview')
      .map((r) => [r.speaker, r.content.join(' … ')]);

  test.each([
    [
      'two questions',
      ['Do you miss the sea?', 'I see it from here.', 'And the fog?', 'It was company to me.'],
      ['I see it from here.', 'It was company to me.'],
    ],
    [
      'what asks without a mark',
      [
        'Do you sleep?',
        'I do.',
        'You once rowed out alone.',
        'I was young.',
        'And?',
        'It was cold.',
      ],
      ['I do.', 'I was young.', 'It was cold.'],
    ],
    [
      'asides',
      ['Do you sleep?', 'I do.', '(She pours tea.)', 'And the dog?', 'He sleeps beside me.'],
      ['I do.', 'He sleeps beside me.'],
    ],
    [
      'what the reporter tells between two answers',
      ['Do you sleep?', 'I do.', 'The council paid for the stove.', 'And you cook?', 'I try.'],
      ['I do.', 'I try.'],
    ],
  ])('%s', (_, lines, answers) =>
    expect(said(...lines)).toEqual(answers.map((answer) => ['Ana Vale', answer])),
  );

  test.each([
    [
      'answers that speak of nobody',
      ['Do you pay for the ferry?', 'The town pays.', 'And at night?', 'Nobody crosses then.'],
    ],
    ['one question', ['Do you sleep?', 'I do.', 'The boat left at nine.']],
  ])('but not %s', (_, lines) => expect(said(...lines)).toEqual([]));

  test('of two persons none is taken', () => {
    const lines = ['Tom Reed spoke with Ana Vale.', 'Do you row?', 'I do.', 'And you?', 'I row.'];
    const { rows } = attributed(lines.join('\n\n'), { 'Ana Vale': [], 'Tom Reed': [] });
    const answers = rows.filter((r) => r.by === 'interview');
    expect(answers.map((r) => r.speaker)).toEqual([null, null]);
  });
});

test.each([
  ['Q: Do you sleep?', 'A: I do.', 'Q: Where?', 'A: On the boat.'],
  ['Q. Do you sleep?', 'A. I do.', 'Q. Where?', 'A. On the boat.'],
])('%s %s %s %s', (...lines) => {
  const { rows } = attributed(['Ana Vale keeps the light.', ...lines].join('\n\n'), {
    'Ana Vale': [],
  });
  expect(rows.filter((r) => r.speaker).map((r) => [r.speaker, r.content[0]])).toEqual([
    ['Ana Vale', 'I do.'],
    ['Ana Vale', 'On the boat.'],
  ]);
});
