import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, type Said, said } from './article.ts';

const STORY = 'https://daily.example/2021/03/04/tower';

const cases: [name: string, text: string, said: Said[], claims: string[]][] = [
  [
    'the reporting verb, the speaker and the marks are no part of it',
    '“The tower leans,” said Ana Ruiz.',
    [{ content: 'The tower leans,', type: 'direct', cue: 'said', source: 'Ana Ruiz' }],
    ['The tower leans'],
  ],
  [
    'a bracket at the end is closed',
    'Ruiz said the mill made 9 tons (10 with the sacks).',
    [{ content: 'the mill made 9 tons (10 with the sacks', cue: 'said', source: 'Ruiz' }],
    ['the mill made 9 tons (10 with the sacks)'],
  ],
  [
    'the name of the page in a bracket is no part of what it backs',
    'The mill made nine tons ([Reuters](https://daily.example/2021/03/04/mill)) in May.',
    [],
    ['The mill made nine tons … in May'],
  ],
  [
    'nor are the numbers of notes',
    'Old mills make more noise (3, [12](https://journal.example/2021/03/04/noise-of-mills)).',
    [],
    ['Old mills make more noise'],
  ],
  [
    'a number in a bracket of words is part of them',
    'Old mills make noise (some [12 tons](https://journal.example/2021/03/04/noise-of-mills)).',
    [],
    ['Old mills make noise (some 12 tons)'],
  ],
  [
    'a connective is no part of it',
    `However, ferry traffic [has fallen](${STORY}).`,
    [],
    ['ferry traffic has fallen'],
  ],
  [
    'the clause of the link, not the sentence',
    `They cut the subsidy, which quickly [emptied](${STORY}) the theatres.`,
    [],
    ['the subsidy, which quickly emptied the theatres'],
  ],
  [
    'an inner clause without a comma stands alone',
    `The guards kept the tape of the night when two men [broke into](${STORY}) the mill.`,
    [],
    ['two men broke into the mill'],
  ],
  [
    'a second predicate that no link backs is left out',
    `The town has [a history of floods](${STORY}) and suffered two fires in May.`,
    [],
    ['The town has a history of floods'],
  ],
  [
    'a link on a whole clause ends it where a comma follows',
    `[The mill was sold in May](${STORY}), with a party and much noise.`,
    [],
    ['The mill was sold in May'],
  ],
  [
    'what a clause beside that of the link adds is left out, also after a link at the head',
    `[The mill was sold](${STORY}) in May, but the town kept the tower.`,
    [],
    ['The mill was sold in May'],
  ],
  [
    'a link on a predicate that “saying” goes on with backs what is said',
    `Ruiz [defended](${STORY}) the mill, saying it could not be sold.`,
    [{ content: 'it could not be sold', cue: 'saying', source: 'Ruiz' }],
    ['it could not be sold'],
  ],
  [
    'a condition is never dropped',
    `If the dam breaks, the mill [will be lost](${STORY}).`,
    [],
    ['If the dam breaks, the mill will be lost'],
  ],
  [
    'nor after a link on a whole clause',
    `[The mill will be lost](${STORY}), if the dam breaks.`,
    [],
    ['The mill will be lost, if the dam breaks'],
  ],
  [
    'two links in one clause back one claim',
    `The mill [employs](${STORY}) about [300 people](${STORY}/2).`,
    [],
    ['The mill employs about 300 people'],
  ],
  [
    'a second predicate takes its subject along',
    `The mayor had a majority, but [has lost](${STORY}) it.`,
    [],
    ['The mayor … has lost it'],
  ],
  [
    'in a list whose items have a link each, the item',
    `The budget brings [fewer night buses](${STORY}/1), [higher fares for pupils](${STORY}/2) and less light.`,
    [],
    ['The budget brings fewer night buses', 'higher fares for pupils'],
  ],
  [
    'beside what another said, only the predicate under the link',
    `Ruiz, who [sold the square](${STORY}) in May, said the mill burned.`,
    [{ content: 'the mill burned', cue: 'said', source: 'Ruiz' }],
    ['who sold the square in May', 'the mill burned'],
  ],
  [
    'a few words that somebody says of something',
    'Ruiz called the sale “morally wrong”.',
    [{ content: 'morally wrong', type: 'direct', cue: 'called', source: 'Ruiz' }],
    ['morally wrong'],
  ],
  [
    'the mark of a note is no part of it',
    'Ruiz said the mill burned.[2](#fn2)',
    [{ content: 'the mill burned.2', cue: 'said', source: 'Ruiz' }],
    ['the mill burned'],
  ],
];

const none: [name: string, text: string, said: Said[]][] = [
  [
    'a question in a transcript',
    'RUIZ: How many towns are we talking about?',
    [{ content: 'How many towns are we talking about?', type: 'direct', cue: ':', source: 'RUIZ' }],
  ],
  [
    'a thing',
    'Ruiz discussed the figure.',
    [{ content: 'the figure', cue: 'discussed', source: 'Ruiz' }],
  ],
  [
    'a question',
    'Ruiz asked whether the mill burned.',
    [{ content: 'whether the mill burned', cue: 'asked', source: 'Ruiz' }],
  ],
  [
    'blame without a proposition',
    'Ruiz slammed the new mayor.',
    [{ content: 'the new mayor', cue: 'slammed', source: 'Ruiz' }],
  ],
  [
    'a refusal',
    'Ruiz refused to leave.',
    [{ content: 'to leave', cue: 'refused', source: 'Ruiz' }],
  ],
  [
    'what something is called',
    'In Kea the wind is called “old sister”.',
    [{ content: 'old sister', type: 'direct', cue: 'is called', source: 'the wind' }],
  ],
  [
    'words in marks that are nobody’s and state nothing',
    '“Towers after towers”',
    [{ content: 'Towers after towers', type: 'direct' }],
  ],
  [
    'a stance with a word in quotation marks',
    'Ruiz believes in “order”.',
    [{ content: 'order', type: 'direct', cue: 'believes', source: 'Ruiz', class: 'stance' }],
  ],
  [
    'a stance',
    'Ruiz hopes to win.',
    [{ content: 'to win', cue: 'hopes', source: 'Ruiz', class: 'stance' }],
  ],
  ['paraphrase that is nobody’s', 'The mill burned.', [{ content: 'The mill burned' }]],
  ['the article’s own voice', 'The mill burned on Monday.', []],
];

describe('claims', () => {
  it.each(cases)('%s', (_, text, statements, expected) => {
    expect(said(article(text, statements))).toEqual(expected);
  });

  it.each(none)('%s is no claim', (_, text, statements) => {
    expect(article(text, statements, [], {}, {}).claims).toEqual([]);
  });

  it.fails('nor is a title, which is not told yet', () => {
    const text = 'Ruiz called “The Last Ferry of Kea” a book for the young.';
    const title = {
      content: 'The Last Ferry of Kea',
      type: 'direct',
      cue: 'called',
      source: 'Ruiz',
    } as const;
    expect(article(text, [title], [], {}, {}).claims).toEqual([]);
  });

  it('is none on a link that backs what somebody said without stating anything', () => {
    const text = `Ruiz [asked](${STORY}) whether the mill burned.`;
    const asked = { content: 'whether the mill burned', cue: 'asked', source: 'Ruiz' };
    expect(article(text, [asked], [], {}, {}).claims).toEqual([]);
  });

  it.each([
    ['verbatim', '“The mill burned,” said Ruiz.', 'The mill burned,'],
    ['mixed', 'Ruiz said the mill was “gone for good”.', 'the mill was “gone for good”'],
    ['paraphrase', 'Ruiz said the mill was gone.', 'the mill was gone'],
  ])('support is %s by the quotation marks', (support, text, content) => {
    const [claim] = article(text, [{ content, cue: 'said', source: 'Ruiz', type: 'mixed' }]).claims;
    expect(claim?.support).toBe(support);
  });

  it('breaks no rule of the record, whatever the words and links', () => {
    const word = fc.constantFrom(
      'Ruiz',
      'said',
      'that',
      ',',
      'and',
      'which',
      '(',
      ')',
      '“',
      '”',
      'mill',
      'burned',
      'according',
      'to',
      'the',
      'report',
      '—',
      '.',
      'What',
      'is',
    );
    const link = word.map((w) => `[${w}](${STORY})`);
    const words = fc.array(
      fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: link }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(words, (list) => void article(list.join(' '))),
      { numRuns: 150 },
    );
  });
});
