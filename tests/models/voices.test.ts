import { describe, expect, it } from 'vitest';
import { unreadVoices } from '../../src/models/voices/index.ts';

const read = (text: string) =>
  unreadVoices(
    { text, sentences: [{ start: 0, end: text.length }], attributions: [], quotations: [] },
    new Set(),
  ).map((v) => ({
    by: v.by,
    source: text.slice(v.source.start, v.source.end),
    content: v.content.map((s) => text.slice(s.start, s.end).replace(/^[\s,]+|[\s,.]+$/g, '')),
  }));

describe('voices', () => {
  it.each([
    [
      'trailing',
      'Two boats sank, according to the coast guard.',
      'handed-over',
      'the coast guard',
      ['Two boats sank'],
    ],
    [
      'leading',
      'According to Reuters, two boats sank.',
      'handed-over',
      'Reuters',
      ['two boats sank'],
    ],
    [
      'in the middle',
      'The fever, per the clinic, is often mild.',
      'handed-over',
      'the clinic',
      ['The fever', 'is often mild'],
    ],
    [
      'a subject and its verb',
      'Two boats sank, the harbour police said.',
      'says',
      'the harbour police',
      ['Two boats sank'],
    ],
    [
      'passed on',
      'As reported by Reuters, two boats sank.',
      'handed-over',
      'Reuters',
      ['two boats sank'],
    ],
    ['the verb first', 'Two boats sank, reports Reuters.', 'says', 'Reuters', ['Two boats sank']],
    [
      'as … reports',
      'As Ana Ruiz reports for Reuters, two boats sank.',
      'as-says',
      'Ana Ruiz',
      ['two boats sank'],
    ],
    [
      'a clause of its own',
      'An official admitted in private that two boats sank.',
      'says-that',
      'An official',
      ['two boats sank'],
    ],
  ])('reads a voice: %s', (_, text, by, source, content) => {
    expect(read(text)).toEqual([{ by, source, content }]);
  });

  it.each([
    ['The mayor confirmed the sale and said it was legal.', 'The mayor', 'it was legal'],
    ['Ana Ruiz left the hall, warning that the roof leaks.', 'Ana Ruiz', 'the roof leaks'],
    ['The report, which is short, states that two boats sank.', 'The report', 'two boats sank'],
    ['The board met in May but later said that it had no plan.', 'The board', 'it had no plan'],
  ])('reads a verb that shares its subject: %s', (text, source, content) => {
    expect(read(text)).toEqual([{ by: 'says-too', source, content: [content] }]);
  });

  it.each([
    ['Half the delta, its scientists warn, could drown.', 'its scientists'],
    ['Flats are dearer, a recent study found, and rents rise.', 'a recent study'],
    ['Two boats sank, officials claim.', 'officials'],
    ['Two boats sank, the mayor of Kea, Ana Ruiz, said.', 'the mayor of Kea, Ana Ruiz'],
    ['Two boats sank, Tom Lind, its captain, says.', 'Tom Lind, its captain'],
    ['Two boats sank, the union, which owns one, said.', undefined],
  ])('reads who speaks between commas: %s', (text, source) => {
    expect(read(text).map((v) => v.source)).toEqual(source ? [source] : []);
  });

  it.each([
    ['Ana Ruiz put the cost at $3 million.', 'Ana Ruiz', 'the cost at $3 million'],
    ['The letter also put the debt at about a fifth.', 'The letter', 'the debt at about a fifth'],
    [
      'Analysts pegged the odds of rain at one in seven.',
      'Analysts',
      'the odds of rain at one in seven',
    ],
  ])('reads an estimate: %s', (text, source, content) => {
    expect(read(text)).toEqual([{ by: 'puts-at', source, content: [content] }]);
  });

  it.each([
    ['The vote allowed Tom Lind to claim that two boats sank.', 'Tom Lind'],
    ['The fire led guards to warn that two boats sank.', 'guards'],
    ['It forced the Harbour Trust to admit that two boats sank.', 'Harbour Trust'],
  ])('reads who was made to say it: %s', (text, source) => {
    expect(read(text)).toEqual([{ by: 'made-to', source, content: ['two boats sank'] }]);
  });

  it.each([
    ['In May, the mayor met the guild and said that two boats sank.', 'the mayor'],
    ['In May, Rep. Ana Ruiz met the guild and argued that two boats sank.', 'Rep. Ana Ruiz'],
  ])('reads the subject behind a time: %s', (text, source) => {
    expect(read(text)).toEqual([{ by: 'says-too', source, content: ['two boats sank'] }]);
  });

  it('gives what was said to the one who passes it on as well', () => {
    const text = 'Two boats sank, the agency said, citing the harbour police.';
    expect(read(text).map((v) => [v.source, v.content])).toEqual([
      ['the agency', ['Two boats sank']],
      ['the harbour police', ['Two boats sank']],
    ]);
  });

  it('cuts between two voices', () => {
    const text = 'Two boats sank, according to police, and a third burned, according to Reuters.';
    expect(read(text).map((v) => v.content)).toEqual([['Two boats sank'], ['and a third burned']]);
  });

  it.each([
    ['a plan', 'All went according to plan.'],
    ['rules', 'The bits are moved according to simple rules.'],
    ['a speech verb without a speaker', 'The door, said to be old, was green.'],
    ['a relative clause', 'Ana Ruiz, who said little, left.'],
    ['a thing that was put', 'Ana Ruiz put the cup at the edge.'],
    ['a risk', 'The leak put two towns at risk.'],
    ['a wish', 'It is hard to say that two boats sank.'],
    ['a rate', 'Ferries earn the highest revenue per trip but carry fewer people.'],
    ['a unit', 'The price per litre rose (Cost Per Thousand).'],
    ['a reason', 'Ruiz left the talks in May, citing poor health.'],
    ['another reason', 'The line was closed, citing Ruiz family quarrels.'],
    ['a noun that looks like a verb', 'One of the oldest challenges is to find bread that keeps.'],
    ['a name that looks like a verb', 'Two boats sank, especially in the United States.'],
    ['the end of a list', 'Ruiz leads in Kea, Oslo and the Super Tuesday states, but not here.'],
    ['a verb before its object', 'When Lind, proposes a plan, the hall goes quiet.'],
    ['a relative clause without its verb', 'He met the mayor, whose vote the council questioned.'],
    ['a time with a noun', 'Two boats sank, before the Harbour reports.'],
    ['the author', 'As I said, two boats sank.'],
    ['nor after an adjective', 'The new claims are that two boats sank.'],
    [
      'a verb without its subject',
      'Ruiz, meanwhile, told crowds at a press meeting that it rains.',
    ],
  ])('reads none: %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
