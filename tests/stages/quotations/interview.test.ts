/** Printed interviews: an answer is its speaker's though nothing marks it. */
import { expect, test } from 'vitest';
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
