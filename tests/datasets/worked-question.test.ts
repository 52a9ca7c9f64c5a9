import { describe, expect, it } from 'vitest';
import { type ArticleRecord, emptyArticle } from '../../src/article/index.ts';
import { ArticleView, tables } from '../../src/datasets/index.ts';

const text =
  'Two officials said the dam leaks. “It holds,” Ann Lee told Reuters. A survey found cracks.';
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const made = { by: 'test', score: 0.9 };

const article: ArticleRecord = {
  ...emptyArticle('dam-1'),
  url: 'https://news.example/dam',
  published: '2024-05-06',
  text,
  sentences: [
    { start: 0, end: 33 },
    { start: 34, end: 67 },
    { start: 68, end: text.length },
  ],
  entities: [{ id: 'e1', type: 'person', name: 'Ann Lee', aliases: [] }],
  mentions: [{ ...at('Ann Lee'), entity: 'e1', type: 'person', form: 'name', ...made }],
  quotations: [
    { id: 'q1', type: 'indirect', class: 'speech', content: [at('the dam leaks')], ...made },
    { id: 'q2', type: 'direct', class: 'speech', content: [at('It holds')], ...made },
  ],
  attributions: [
    {
      id: 'a1',
      quotation: 'q1',
      cue: [at('said')],
      source: [at('Two officials')],
      polarity: 'affirmed',
      speaker: { name: 'Two officials', kind: 'unnamed-person' },
      ...made,
    },
    {
      id: 'a2',
      quotation: 'q2',
      cue: [at('told')],
      source: [at('Ann Lee')],
      polarity: 'affirmed',
      addressee: at('Reuters'),
      speaker: { name: 'Ann Lee', entity: 'e1', kind: 'person' },
      ...made,
    },
  ],
  claims: [
    {
      id: 'c1',
      content: [at('the dam leaks')],
      support: 'paraphrase',
      quotation: 'q1',
      speaker: 'Two officials',
      score: 0.8,
    },
    {
      id: 'c2',
      content: [at('It holds')],
      support: 'verbatim',
      quotation: 'q2',
      speaker: 'Ann Lee',
      score: 0.8,
    },
    { id: 'c3', content: [at('cracks')], support: 'evidence', score: 0.7 },
  ],
  sources: [
    { id: 's1', kind: 'unnamed-person', name: 'Two officials' },
    { id: 's2', kind: 'person', name: 'Ann Lee', entity: 'e1' },
    { id: 's3', kind: 'press', name: 'Reuters', href: 'https://reuters.example/dam' },
    { id: 's4', kind: 'data', name: 'A survey', href: 'https://survey.example/' },
  ],
  citations: [
    {
      claim: 'c1',
      source: 's1',
      mechanism: 'attribution',
      evidence: at('Two officials'),
      score: 0.9,
    },
    { claim: 'c2', source: 's2', mechanism: 'attribution', evidence: at('Ann Lee'), score: 0.9 },
    { claim: 'c2', source: 's3', mechanism: 'link-verb', evidence: at('told Reuters'), score: 0.9 },
    { claim: 'c3', source: 's4', mechanism: 'link-noun', evidence: at('A survey'), score: 0.9 },
  ],
};

function rowsOf(name: string) {
  const table = tables.find((one) => one.name === name);
  const view = new ArticleView(article, 'dam.html');
  return (table?.cells(view) ?? []).map((cells) =>
    Object.fromEntries(cells.map((cell, i) => [table?.columns[i]?.name, cell])),
  );
}

describe('claims.csv alone answers', () => {
  const claims = rowsOf('claims');
  const claimed = (rows: typeof claims) => rows.map(({ claim }) => claim);

  it('which statements rest on an unnamed source', () => {
    expect(claimed(claims.filter((row) => row.unnamed === true))).toEqual(['the dam leaks']);
  });

  it('which link back nothing', () => {
    expect(claimed(claims.filter((row) => row.cited === false))).toEqual(['the dam leaks']);
  });

  it('what the article takes from Reuters', () => {
    expect(claimed(claims.filter((row) => String(row.cited_sources).includes('Reuters')))).toEqual([
      'It holds',
    ]);
  });

  it('where to read each', () => {
    expect(claims.map((row) => row.deep_link)).toEqual([
      'https://news.example/dam#:~:text=the%20dam%20leaks',
      'https://news.example/dam#:~:text=It%20holds',
      'https://news.example/dam#:~:text=cracks',
    ]);
  });

  it('which of them this month', () => {
    expect(claims.every((row) => String(row.published_day).startsWith('2024-05'))).toBe(true);
  });
});

describe('quotations.csv alone answers who said what, citing what', () => {
  it('with speaker, cue, source and cited address on the row', () => {
    expect(rowsOf('quotations')).toMatchObject([
      {
        id: 'dam-1/q1',
        quotation: 'the dam leaks',
        speaker: 'Two officials',
        speaker_kind: 'unnamed-person',
        cue: 'said',
        unnamed: true,
        cited: false,
        cited_addresses: [],
      },
      {
        id: 'dam-1/q2',
        quotation: 'It holds',
        speaker: 'Ann Lee',
        cue: 'told',
        addressee: 'Reuters',
        speaker_ids: ['dam-1/e1'],
        cited: true,
        own_site: false,
        cited_addresses: ['https://reuters.example/dam'],
        sentence: '“It holds,” Ann Lee told Reuters.',
      },
    ]);
  });
});

describe('the other tables', () => {
  it('count and join', () => {
    expect(rowsOf('entities')).toMatchObject([
      {
        id: 'dam-1/e1',
        global_id: 'person:ann-lee',
        mentions: 1,
        name_mentions: 1,
        quotations: 1,
      },
    ]);
    expect(
      rowsOf('sources').map(({ cited_source, claims, mechanisms }) => [
        cited_source,
        claims,
        mechanisms,
      ]),
    ).toEqual([
      ['Two officials', 1, ['attribution']],
      ['Ann Lee', 1, ['attribution']],
      ['Reuters', 1, ['link-verb']],
      ['A survey', 1, ['link-noun']],
    ]);
    expect(rowsOf('citations')[2]).toMatchObject({
      claim: 'It holds',
      cited_source: 'Reuters',
      cited_address: 'https://reuters.example/dam',
      evidence: 'told Reuters',
    });
  });
});
