import { describe, expect, test } from 'vitest';
import { subjectOf } from '../../../../src/stages/quotations/speaker/subject.ts';

/** The words that are left of a source; null where none are. */
function subject(source: string, cue = 'said', isName = false): string | null {
  const before = 'On Friday ';
  const text = `${before}${source} ${cue} so.`;
  const span = { start: before.length, end: before.length + source.length };
  const found = subjectOf(text, span, cue, isName);
  return found && text.slice(found.start, found.end);
}

describe('a source that took in a clause', () => {
  test.each([
    ['Vale cut the budget of the port by half', 'warning', 'Vale'],
    ['the union filed a complaint against the yard', 'alleging', 'the union'],
    ['The ferry was lost in what the pilot Tom Reed', 'called', 'the pilot Tom Reed'],
    ['Kea is one of the harshest critics of the treaty', 'has accused', 'Kea'],
    ['She sold the shares of the mill', 'calling', 'She'],
    ['the letters were worthless because she', 'said', 'she'],
    ['the senator also forced Lind', 'to admit', 'Lind'],
    ['The mayor spoke for an hour, but the Harbour Board, which owns the pier', 'wants', null],
    ['there are some pilots who', 'argue', 'some pilots'],
    ['A fresh poll has lower figures (a third of those asked), but', 'shows', 'A fresh poll'],
    ['Here’s a letter one student', 'wrote', 'one student'],
    ['In another study they', 'wrote', 'they'],
    ['a choice he', 'disclosed', 'he'],
    ['the man who they', 'say', 'they'],
    ['Ana Vale and I', 'said', 'Ana Vale and I'],
  ])('%s [%s]', (source, cue, left) =>
    expect(subject(source, cue)).toBe(left ?? 'the Harbour Board, which owns the pier'),
  );
});

describe('a source that took in a word', () => {
  test.each([
    ['Ms. Vale curtly', 'Ms. Vale'],
    ['Ms. Vale had previously', 'Ms. Vale'],
    ['that experts', 'experts'],
    ['Mr. Vale last week', 'Mr. Vale'],
    ['the defense chief Tom Reed on Friday', 'the defense chief Tom Reed'],
    ['The Beacon’s report today', 'The Beacon’s report'],
    ['the court in its ruling', 'the court'],
    ['Vale in a televised interview', 'Vale'],
    ['a line in a letter', 'a line in a letter'],
    ['the man in the red coat', 'the man in the red coat'],
    ['when Vale', 'Vale'],
    ['the council that', 'the council'],
    ['you’ll', 'you'],
    ['I’ve', 'I'],
  ])('%s', (source, left) => expect(subject(source)).toBe(left));
});

describe('a place before who speaks', () => {
  test.each([
    ['In a statement the company', 'the company'],
    ['On page 140 it', 'it'],
    ['From the back of the hall a man', 'a man'],
    ['In 2016 an auditor whom the party hired', 'an auditor whom the party hired'],
    ['At least a dozen members of the board', 'At least a dozen members of the board'],
    ['At one in the morning', 'At one in the morning'],
  ])('%s', (source, left) => expect(subject(source)).toBe(left));
});

describe('words that name nobody', () => {
  test.each([
    'Here',
    'Wednesday',
    'Assessing',
    'Highly',
    'perhaps',
    'the widely',
    'Grab my weekly',
    'It’s worth',
    'How do you',
  ])('%s', (source) => expect(subject(source)).toBeNull());
});

describe('a source that stays as it is', () => {
  test.each([
    'Vale',
    'the mayor',
    'A group of doctors alarmed by the plan',
    'papers seen by the Bell',
    'the latest poll released Friday',
    'a survey published on Tuesday',
    'a reply, sent two hours later',
    'Ana Vale, who left the board in May',
    'many donors and elected officials',
    'Harbour rights advocates',
    'Two engineers familiar with the work',
    'the ferry operators',
    "Reed's family",
    'business accounts',
    'many of whom',
    'Lind and Vale',
  ])('%s', (source) => expect(subject(source)).toBe(source));

  test('a name that looks like a verb', () =>
    expect(subject('Grant the Younger', 'said', true)).toBe('Grant the Younger'));
});
