/** A small article whose layers are written by hand: who says what in a text of our own. */
import {
  type ArticleRecord,
  emptyArticle,
  type Span,
  type Speaker,
} from '../../src/article/index.ts';

export const TEXT = [
  'The harbour will be dredged in May, said Ana Ruiz, the mayor of Porto Vell.',
  '“We have no money,” Tom Beck told reporters. “None at all.”',
  'Fishermen denied that the catch had fallen, according to a report of the port.',
  'The minister promised help. Ms Ruiz said the harbour will be dredged in May.',
].join('\n\n');

/** The first span of these words at or after `from`. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The text has no ${words}`);
  return { start, end: start + words.length };
}

interface Said {
  readonly content: readonly string[];
  readonly cue?: string;
  readonly source?: string;
  readonly speaker?: Partial<Speaker>;
  readonly from?: number;
  readonly score?: number;
  readonly denied?: boolean;
}

const SAID: readonly Said[] = [
  {
    content: ['The harbour will be dredged in May'],
    cue: 'said',
    source: 'Ana Ruiz, the mayor of Porto Vell',
    speaker: { name: 'Ana Ruiz', entity: 'e1', kind: 'person' },
  },
  {
    content: ['We have no money', 'None at all.'],
    cue: 'told',
    source: 'Tom Beck',
    speaker: { name: 'Tom Beck', entity: 'e2', kind: 'person' },
  },
  {
    content: ['the catch had fallen'],
    cue: 'denied',
    source: 'Fishermen',
    speaker: { name: 'Fishermen', kind: 'unnamed-person' },
    score: 0.6,
    denied: true,
  },
];

/** @param text the article's text, with the words of the statements in it. */
export function articleSaid(
  text = TEXT,
  said = SAID,
  id = 'harbour-00000000000001',
): ArticleRecord {
  const blocks: ArticleRecord['blocks'] = [];
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n\n', at);
    const to = end < 0 ? text.length : end;
    blocks.push({ start: at, end: to, role: 'paragraph' });
    at = to + 2;
  }
  const article: ArticleRecord = {
    ...emptyArticle(id),
    title: 'The harbour',
    publisher: 'The Quay',
    published: '2026-05-02T08:00:00Z',
    authors: [{ name: 'Lia Moss' }],
    language: 'en',
    text,
    blocks,
    sentences: blocks.map(({ start, end }) => ({ start, end })),
    entities: [
      { id: 'e1', type: 'person', name: 'Ana Ruiz', aliases: ['Ruiz'] },
      { id: 'e2', type: 'person', name: 'Tom Beck', aliases: [] },
      { id: 'e3', type: 'place', name: 'Porto Vell', aliases: [] },
    ],
  };
  for (const [i, row] of said.entries()) {
    const n = i + 1;
    const first = spanOf(text, row.content[0] ?? '', row.from);
    const content = [first, ...row.content.slice(1).map((words) => spanOf(text, words, first.end))];
    const near = Math.max(0, text.lastIndexOf('\n\n', first.start));
    const cue = row.cue === undefined ? [] : [spanOf(text, row.cue, near)];
    const source = row.source === undefined ? [] : [spanOf(text, row.source, near)];
    const score = row.score ?? 0.9;
    const speaker: Speaker = { name: null, kind: 'unstated', ...row.speaker };
    article.quotations.push({
      id: `q${n}`,
      type: 'indirect',
      class: 'speech',
      content,
      by: 'rule',
      score,
    });
    const polarity = row.denied ? 'denied' : 'affirmed';
    article.attributions.push({
      id: `a${n}`,
      quotation: `q${n}`,
      cue,
      source,
      polarity,
      speaker,
      by: 'rule',
      score,
    });
    article.claims.push({
      id: `c${n}`,
      content,
      support: 'paraphrase',
      quotation: `q${n}`,
      speaker: speaker.name,
      score,
    });
    article.sources.push({
      id: `s${n}`,
      kind: speaker.kind,
      name: speaker.name,
      ...(speaker.entity !== undefined && { entity: speaker.entity }),
    });
    article.citations.push({
      claim: `c${n}`,
      source: `s${n}`,
      mechanism: 'attribution',
      evidence: cue[0] ?? first,
      score,
    });
  }
  const mention = (words: string, entity: string, type: 'person' | 'place') => ({
    ...spanOf(text, words),
    entity,
    type,
    form: 'name' as const,
    by: 'rule',
    score: 1,
  });
  if (text === TEXT)
    article.mentions = [
      mention('Ana Ruiz', 'e1', 'person'),
      mention('Porto Vell', 'e3', 'place'),
      mention('Tom Beck', 'e2', 'person'),
    ];
  return article;
}
