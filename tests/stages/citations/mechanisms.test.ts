import { describe, expect, it } from 'vitest';
import { article, cited, type Said, said } from '../claims/article.ts';

const STORY = 'https://daily.example/2021/03/04/tower';
const REPORT = 'https://agency.example/files/report.pdf';

interface Case {
  name: string;
  text: string;
  said?: Said[];
  claims: string[];
  citations: string[];
}

const cases: Case[] = [
  {
    name: 'link-verb: a link on the cue gives the speaker and the page',
    text: `Mayor Ana Ruiz [admitted](${STORY}) that the tower leans.`,
    said: [{ content: 'the tower leans', cue: 'admitted', source: 'Mayor Ana Ruiz' }],
    claims: ['the tower leans'],
    citations: [
      'link-verb press https://daily.example/2021/03/04/tower',
      'attribution person Mayor Ana Ruiz',
    ],
  },
  {
    name: 'link-verb: on the predicate of a statement in the article’s own voice',
    text: `Ferry traffic [has fallen by a third](${STORY}) since the bridge opened.`,
    claims: ['Ferry traffic has fallen by a third since the bridge opened'],
    citations: ['link-verb press https://daily.example/2021/03/04/tower'],
  },
  {
    name: 'link-noun: a report that is named under the link',
    text: `A [report by the water agency](${REPORT}) found that the dam is safe.`,
    said: [
      {
        content: 'the dam is safe',
        cue: 'found',
        source: 'A report by the water agency',
        speaker: { kind: 'document' },
      },
    ],
    claims: ['the dam is safe'],
    citations: [
      `link-noun document ${REPORT}`,
      'attribution document A report by the water agency',
    ],
  },
  {
    name: 'link-noun: a number, in the clause that it belongs to',
    text: `The port grew quickly, but it employs [only 300 people](${STORY}) today.`,
    claims: ['it employs only 300 people today'],
    citations: ['link-noun press https://daily.example/2021/03/04/tower'],
  },
  {
    name: 'link-clause: a subject with its predicate',
    text: `In May, [the council closed the market](${STORY}) for good.`,
    claims: ['In May, the council closed the market for good'],
    citations: ['link-clause press https://daily.example/2021/03/04/tower'],
  },
  {
    name: 'attribution: words only',
    text: 'The bakery will close, its owner said.',
    said: [
      {
        content: 'The bakery will close',
        cue: 'said',
        source: 'its owner',
        speaker: { kind: 'unnamed-person' },
      },
    ],
    claims: ['The bakery will close'],
    citations: ['attribution unnamed-person its owner'],
  },
  {
    name: 'attribution: the outlet that was told is a source too',
    text: 'Ana Ruiz told Reuters that the tower leans.',
    said: [{ content: 'the tower leans', cue: 'told', source: 'Ana Ruiz' }],
    claims: ['the tower leans'],
    citations: ['attribution person Ana Ruiz', 'attribution press Reuters'],
  },
  {
    name: 'attribution: nobody is named in the passive',
    text: 'It was admitted that the tower leans.',
    said: [
      {
        content: 'the tower leans',
        cue: 'was admitted',
        speaker: { name: null, kind: 'unstated' },
      },
    ],
    claims: ['the tower leans'],
    citations: ['attribution unstated null'],
  },
  {
    name: 'parenthetical: the author’s own interview',
    text: 'A guard in the port admitted that the cameras never worked (Author’s interview, May 2020).',
    said: [
      {
        content: 'the cameras never worked',
        cue: 'admitted',
        source: 'A guard in the port',
        speaker: { kind: 'unnamed-person' },
      },
    ],
    claims: ['the cameras never worked'],
    citations: [
      'attribution unnamed-person A guard in the port',
      'parenthetical interview Author’s interview, May 2020',
    ],
  },
  {
    name: 'parenthetical: a name and a year back a statement of the article’s own',
    text: 'Cities with trams have cleaner air (Okafor 2018, 12; Lind and Moe 2020).',
    claims: ['Cities with trams have cleaner air'],
    citations: [
      'parenthetical document Okafor 2018, 12',
      'parenthetical document Lind and Moe 2020',
    ],
  },
  {
    name: 'parenthetical: other brackets cite nothing',
    text: 'The club (founded in 1902) has two halls (the larger one seats 400).',
    claims: [],
    citations: [],
  },
  {
    name: 'footnote: leads to the links of its note',
    text: `Half of the wells are dry.[2](#fn2)\n---\n1. An aside.\n\n2. See the [yearly count](${REPORT}).`,
    claims: ['Half of the wells are dry'],
    citations: [`footnote data ${REPORT}`],
  },
  {
    name: 'footnote: after the stop it backs what somebody said as well',
    text: 'Ruiz said that the wells are dry.[2](#fn2)\n---\n2. Water Office, Yearly count, 2019.',
    said: [{ content: 'the wells are dry', cue: 'said', source: 'Ruiz' }],
    claims: ['the wells are dry'],
    citations: ['attribution person Ruiz', 'footnote document Water Office, Yearly count, 2019.'],
  },
  {
    name: 'footnote: after a closing mark and another note',
    text: 'Ruiz said: “The wells are dry.”[1](#fn1)[2](#fn2)\n---\n1. Wells, 2018.\n\n2. Water, 2019.',
    said: [{ content: 'The wells are dry.', type: 'direct', cue: 'said', source: 'Ruiz' }],
    claims: ['The wells are dry'],
    citations: [
      'attribution person Ruiz',
      'footnote document Wells, 2018.',
      'footnote document Water, 2019.',
    ],
  },
  {
    name: 'footnote: leads to the words of a note without links',
    text: 'Half of the wells are dry.[1](#fn1)\n---\n1. Water Office, Yearly count of wells, 2019.',
    claims: ['Half of the wells are dry'],
    citations: ['footnote document Water Office, Yearly count of wells, 2019.'],
  },
  {
    name: 'footnote: each work of a note that names several',
    text: 'Half of the wells are dry.[1](#fn1)\n---\n1. Lind, Old wells, 2018; Ruiz, Dry wells, 2019.',
    claims: ['Half of the wells are dry'],
    citations: [
      'footnote document Lind, Old wells, 2018',
      'footnote document Ruiz, Dry wells, 2019.',
    ],
  },
  {
    name: 'carried: words without a cue after a sentence about their speaker',
    text: 'Ana Ruiz runs the mill. “We wait for rain.”',
    said: [{ content: 'We wait for rain', source: 'Ana Ruiz', type: 'direct' }],
    claims: ['We wait for rain'],
    citations: ['carried person Ana Ruiz'],
  },
  {
    name: 'attribution: words without a cue beside the name in their sentence',
    text: 'Ana Ruiz: “We wait for rain.”',
    said: [{ content: 'We wait for rain', source: 'Ana Ruiz', type: 'direct' }],
    claims: ['We wait for rain'],
    citations: ['attribution person Ana Ruiz'],
  },
  {
    name: 'carried: a pronoun that reaches back',
    text: 'Ana Ruiz spoke to the council. She said that the tower leans.',
    said: [
      { content: 'the tower leans', cue: 'said', source: 'She', speaker: { name: 'Ana Ruiz' } },
    ],
    claims: ['the tower leans'],
    citations: ['carried person Ana Ruiz'],
  },
  {
    name: 'no carrying: the antecedent stands in the same sentence',
    text: 'Ana Ruiz came late and then she said that the tower leans.',
    said: [
      { content: 'the tower leans', cue: 'said', source: 'she', speaker: { name: 'Ana Ruiz' } },
    ],
    claims: ['the tower leans'],
    citations: ['attribution person Ana Ruiz'],
  },
  {
    name: 'carried: "the report" leads back to the report that was named',
    text: 'A report by the water agency says the dam is safe.\n\nThe report adds that two wells are dry.',
    said: [
      {
        content: 'the dam is safe',
        cue: 'says',
        source: 'A report by the water agency',
        speaker: { kind: 'document' },
      },
      {
        content: 'two wells are dry',
        cue: 'adds',
        source: 'The report',
        speaker: { kind: 'document' },
      },
    ],
    claims: ['the dam is safe', 'two wells are dry'],
    citations: [
      'attribution document A report by the water agency',
      'carried document A report by the water agency',
    ],
  },
  {
    name: 'attribution: "the agency" is the body that was cited last',
    text: 'The Water Office said the dam is safe. The agency said two wells are dry.',
    said: [
      {
        content: 'the dam is safe',
        cue: 'said',
        source: 'The Water Office',
        speaker: { kind: 'organization' },
      },
      {
        content: 'two wells are dry',
        cue: 'said',
        source: 'The agency',
        speaker: { kind: 'organization' },
      },
    ],
    claims: ['the dam is safe', 'two wells are dry'],
    citations: [
      'attribution organization The Water Office',
      'attribution organization The Water Office',
    ],
  },
  {
    name: 'no carrying: an unresolved "she" among persons stays unresolved',
    text: 'Ana Ruiz said the pier is closed. Tom Lind waved. She said the lamps are out.',
    said: [
      { content: 'the pier is closed', cue: 'said', source: 'Ana Ruiz' },
      { content: 'the lamps are out', cue: 'said', source: 'She', speaker: { name: null } },
    ],
    claims: ['the pier is closed', 'the lamps are out'],
    citations: ['attribution person Ana Ruiz', 'carried person null'],
  },
];

describe('mechanisms', () => {
  it.each(cases)('$name', ({ text, said: statements, claims, citations }) => {
    const record = article(text, statements);
    expect(said(record)).toEqual(claims);
    expect(cited(record).sort()).toEqual([...citations].sort());
  });

  it('gives a source one row, however often it is cited', () => {
    const text = `Ana Ruiz said the tower leans. Ana Ruiz said the bridge shakes. The tower [has moved](${STORY}). The bridge [has cracked](${STORY}/).`;
    const record = article(
      text,
      [
        { content: 'the tower leans', cue: 'said', source: 'Ana Ruiz', speaker: { entity: 'e1' } },
        {
          content: 'the bridge shakes',
          cue: 'said',
          source: 'Ana Ruiz',
          speaker: { entity: 'e1' },
        },
      ],
      ['Ana Ruiz'],
    );
    expect(record.sources.map((s) => s.href ?? s.name)).toEqual(['Ana Ruiz', STORY]);
    expect(record.citations).toHaveLength(4);
  });

  it.each([
    ['Ana Ruiz', 'Ruiz'],
    ['Ana Ruiz of the New York Times', 'Ruiz of the Times'],
    ['the Harbour Bell newspaper', 'the Harbour Bell'],
    ['the regional health commission', 'the commission'],
    ['the Harbour Times', 'the newspaper'],
  ])('%s is the same source as %s', (first, second) => {
    const kind = /^the/.test(first) ? 'organization' : 'person';
    const { sources } = article(
      `${first} said one mill burned.\n\n${second} said two boats sank.`,
      [
        { content: 'one mill burned', cue: 'said', source: first, speaker: { kind } },
        { content: 'two boats sank', cue: 'said', source: second, speaker: { kind } },
      ],
    );
    expect(sources.map((s) => s.name)).toEqual([first]);
  });

  it('leaves who a pronoun means empty, and takes no two of them for one', () => {
    const { sources } = article(
      'He said one mill burned.\n\nRuiz said two boats sank.\n\nHe said rain fell. He said it froze.',
      [
        { content: 'one mill burned', cue: 'said', source: 'He', speaker: { name: null } },
        { content: 'two boats sank', cue: 'said', source: 'Ruiz' },
        { content: 'rain fell', cue: 'said', source: 'He', speaker: { name: null } },
        { content: 'it froze', cue: 'said', source: 'He', speaker: { name: null } },
      ],
    );
    expect(sources.map((s) => s.name)).toEqual([null, 'Ruiz', null]);
  });

  it('keeps the polarity of a denial', () => {
    const { claims } = article('Ana Ruiz denied taking the money.', [
      { content: 'taking the money', cue: 'denied', source: 'Ana Ruiz', polarity: 'denied' },
    ]);
    expect(claims.map((c) => c.polarity)).toEqual(['denied']);
  });

  it('leaves a quotation of nobody without a citation, for an editor to find', () => {
    const record = article('“The tower will fall one day.”', [
      { content: 'The tower will fall one day.', type: 'direct' },
    ]);
    expect(record.claims).toMatchObject([{ support: 'verbatim', speaker: null }]);
    expect(record.citations).toEqual([]);
  });

  it.each([
    ['https://www.here.example/2020/02/02/the-mill-of-kea-burned', true],
    ['https://daily.example/2020/02/02/the-mill-of-kea-burned', false],
  ])('says of %s whether it is a page of the own site: %s', (href, own) => {
    const { sources } = article(`The mill [burned twice](${href}) in May.`);
    expect(sources.map((s) => s.ownSite)).toEqual([own]);
  });
});
