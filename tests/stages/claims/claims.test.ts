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
    'nor is "that"',
    'Ruiz said that the tower leans.',
    [{ content: 'that the tower leans', cue: 'said', source: 'Ruiz' }],
    ['the tower leans'],
  ],
  [
    'nor who was told',
    'Ruiz told the council that the tower leans.',
    [{ content: 'the council that the tower leans', cue: 'told', source: 'Ruiz' }],
    ['the tower leans'],
  ],
  [
    'nor "he believes"',
    'Lind said he believes the tower leans.',
    [{ content: 'he believes the tower leans', cue: 'said', source: 'Lind' }],
    ['the tower leans'],
  ],
  [
    'of an accusation, the deed',
    'Ruiz accused Lind of selling the square.',
    [{ content: 'Lind of selling the square', cue: 'accused', source: 'Ruiz' }],
    ['selling the square'],
  ],
  [
    'a source that trails covers the sentence from the start',
    'On Monday, the ferry sank, officials said.',
    [{ content: 'the ferry sank', cue: 'said', source: 'officials' }],
    ['On Monday, the ferry sank'],
  ],
  [
    'but not what another statement covers',
    'Ruiz said the ferry sank, the mill burned, Lind said.',
    [
      { content: 'the ferry sank', cue: 'said', source: 'Ruiz' },
      { content: 'the mill burned', cue: 'said', source: 'Lind' },
    ],
    ['the ferry sank', 'the mill burned'],
  ],
  [
    'a paraphrase that was cut short runs to the end of its clause',
    'Ruiz said the square had been sold, despite a promise to keep it.',
    [{ content: 'the square had been sold', cue: 'said', source: 'Ruiz' }],
    ['the square had been sold, despite a promise to keep it'],
  ],
  [
    'how it was said is no part of it',
    'Ruiz said softly, “The mill is gone.”',
    [{ content: ['softly', 'The mill is gone'], cue: 'said', source: 'Ruiz', type: 'mixed' }],
    ['The mill is gone'],
  ],
  [
    'nor what ties it to the text before',
    'However, it was late, Ruiz said.',
    [{ content: ['However', 'it was late'], cue: 'said', source: 'Ruiz' }],
    ['it was late'],
  ],
  [
    'nor whoever was told in the middle',
    'The mill, Ruiz told the council, was sold in May.',
    [{ content: ['The mill', 'the council, was sold in May'], cue: 'told', source: 'Ruiz' }],
    ['The mill … was sold in May'],
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
    ['some 12 tons'],
  ],
  [
    'the time of saying is no part of it',
    'Ruiz said the square had been sold on Monday evening.',
    [{ content: 'the square had been sold', cue: 'said', source: 'Ruiz' }],
    ['the square had been sold'],
  ],
  [
    'a statement within a statement keeps its words; the outer one keeps the rest',
    'The mill burned, and Ruiz said nobody was inside, according to Reuters.',
    [
      {
        content: 'The mill burned, and Ruiz said nobody was inside',
        cue: 'according to',
        source: 'Reuters',
      },
      { content: 'nobody was inside', cue: 'said', source: 'Ruiz' },
    ],
    ['The mill burned', 'nobody was inside'],
  ],
  [
    'a second statement of the same sentence has the rest of it, where it was cut short',
    'Ruiz said the mill burned, she has also admitted that two of the old towns—Kea and Syros—are dark.',
    [
      {
        content:
          'the mill burned, she has also admitted that two of the old towns—Kea and Syros—are dark',
        cue: 'said',
        source: 'Ruiz',
      },
      {
        content: 'two of the old towns',
        cue: 'has also admitted',
        source: 'she',
        speaker: { name: null },
      },
    ],
    ['the mill burned', 'two of the old towns—Kea and Syros—are dark'],
  ],
  [
    'what is told as part of the deed is no statement of its own',
    'Ruiz accused Lind of cheating and spreading the claim that the mill burned.',
    [
      {
        content: 'Lind of cheating and spreading the claim that the mill burned',
        cue: 'accused',
        source: 'Ruiz',
      },
      { content: 'that the mill burned', cue: 'spreading the claim', source: 'Ruiz' },
    ],
    ['cheating and spreading the claim that the mill burned'],
  ],
  [
    'nor what somebody says to have been told to do',
    'Ruiz said she had been hired for a day and told to paint the hall.',
    [
      {
        content: 'she had been hired for a day and told to paint the hall',
        cue: 'said',
        source: 'Ruiz',
      },
      { content: 'to paint the hall', cue: 'told', source: 'Ruiz' },
    ],
    ['she had been hired for a day and told to paint the hall'],
  ],
  [
    'inside quotation marks the outer speaker holds the whole',
    '“Lind said the mill burned,” Ruiz said.',
    [
      { content: 'Lind said the mill burned,', type: 'direct', cue: 'said', source: 'Ruiz' },
      { content: 'the mill burned', cue: 'said', source: 'Lind' },
    ],
    ['Lind said the mill burned'],
  ],
  [
    'paraphrase does not cross a sentence',
    'Ruiz said the mill burned. The fire is out.',
    [{ content: 'the mill burned. The fire is out', cue: 'said', source: 'Ruiz' }],
    ['the mill burned'],
  ],
  [
    'a denial of what stands before it denies that',
    'Ruiz said Lind sold the square, which he denied.',
    [
      { content: 'Lind sold the square', cue: 'said', source: 'Ruiz' },
      { content: 'which', cue: 'denied', source: 'he', polarity: 'denied' },
    ],
    ['Lind sold the square', 'Lind sold the square'],
  ],
  [
    'of a cleft sentence, what is stated',
    `What has been [admitted](${STORY}) is that the mill burned.`,
    [],
    ['the mill burned'],
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
    ['which quickly emptied the theatres'],
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
    'a word in quotation marks belongs to its paraphrase',
    'Ruiz denied “wild” stories that the mill burned.',
    [{ content: 'wild', type: 'direct', cue: 'denied', source: 'Ruiz' }],
    ['“wild” stories that the mill burned'],
  ],
  [
    'a source that is handed over to covers the whole of a long sentence',
    'On Friday, the river rose over the old bridge by the market square, and two mills were lost, according to Ruiz.',
    [{ content: 'two mills were lost', cue: 'according to', source: 'Ruiz' }],
    ['On Friday, the river rose over the old bridge by the market square, and two mills were lost'],
  ],
  [
    'a few words that somebody says of something',
    'Ruiz called the sale “morally wrong”.',
    [{ content: 'morally wrong', type: 'direct', cue: 'called', source: 'Ruiz' }],
    ['morally wrong'],
  ],
  [
    'a whole sentence in quotation marks was said, whatever verb puts it',
    '“Nobody wants to sell,” as Ruiz put it.',
    [
      {
        content: 'Nobody wants to sell,',
        type: 'direct',
        cue: 'put',
        source: 'Ruiz',
        class: 'stance',
      },
    ],
    ['Nobody wants to sell'],
  ],
  [
    '"that" that points at something stays',
    'Ruiz said that was untrue.',
    [{ content: 'that was untrue', cue: 'said', source: 'Ruiz' }],
    ['that was untrue'],
  ],
  [
    'of a report that is denied, what it says',
    'Ruiz denied reports that the mill had burned.',
    [{ content: 'reports that the mill had burned', cue: 'denied', source: 'Ruiz' }],
    ['the mill had burned'],
  ],
  [
    'a dateline is no part of it',
    'KEA, Greece (Agency) — A ferry with 40 people on board ran aground, Ruiz said.',
    [
      {
        content: 'KEA, Greece (Agency) — A ferry with 40 people on board ran aground',
        cue: 'said',
        source: 'Ruiz',
      },
    ],
    ['A ferry with 40 people on board ran aground'],
  ],
  [
    'the mark of a note is no part of it',
    'Ruiz said the mill burned.[2](#fn2)',
    [{ content: 'the mill burned.2', cue: 'said', source: 'Ruiz' }],
    ['the mill burned'],
  ],
  [
    'a second reporting verb makes a second statement',
    'Ruiz said the mill burned and called for more trams in the valley.',
    [
      {
        content: ['the mill burned', 'called for more trams in the valley'],
        cue: 'said',
        source: 'Ruiz',
      },
    ],
    ['the mill burned', 'more trams in the valley'],
  ],
  [
    '"they felt unable" is the statement, not "they felt" before one',
    'Guards said they felt unable to answer.',
    [{ content: 'they felt unable to answer', cue: 'said', source: 'Guards' }],
    ['they felt unable to answer'],
  ],
  [
    'in an aside without a verb, the item of the link',
    `Storms—three ferries at the pier, [a second landslide](${STORY}), wet roofs—have made the town wary.`,
    [],
    ['a second landslide'],
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
    'a title',
    'Ruiz called “The Last Ferry of Kea” a book for the young.',
    [{ content: 'The Last Ferry of Kea', type: 'direct', cue: 'called', source: 'Ruiz' }],
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
  [
    'the author',
    'I found the mill burned.',
    [{ content: 'the mill burned', cue: 'found', source: 'I' }],
  ],
  ['the article’s own voice', 'The mill burned on Monday.', []],
];

describe('claims', () => {
  it.each(cases)('%s', (_, text, statements, expected) => {
    expect(said(article(text, statements))).toEqual(expected);
  });

  it.each(none)('%s is no claim', (_, text, statements) => {
    expect(article(text, statements).claims).toEqual([]);
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
