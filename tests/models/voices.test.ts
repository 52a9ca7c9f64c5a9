import { describe, expect, it } from 'vitest';
import { unreadVoices } from '../../src/models/voices/index.ts';

const read = (text: string) =>
  unreadVoices({ text, sentences: [{ start: 0, end: text.length }] }, []).map((v) => ({
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

  it('cuts between two voices', () => {
    const text = 'Two boats sank, according to police, and a third burned, according to Reuters.';
    expect(read(text).map((v) => v.content)).toEqual([['Two boats sank'], ['and a third burned']]);
  });

  it.each([
    ['a plan', 'All went according to plan.'],
    ['rules', 'The bits are moved according to simple rules.'],
    ['a speech verb without a speaker', 'The door, said to be old, was green.'],
    ['a relative clause', 'Ana Ruiz, who said little, left.'],
  ])('reads none: %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
