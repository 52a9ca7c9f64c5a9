/**
 * A whole pipeline small enough to see through, so that the tests of the evaluation do not depend on
 * how well the real stages read.
 */
import { type AnyStage, defineStage, type Span } from '../../src/article/index.ts';

export const TOY_TEXT = [
  'The old bridge will be rebuilt, engineer Ann Lee said on 5 March 2024.',
  '“We will open it before winter,” Lee told reporters. “Nobody should have to drive.”',
  'The [ministry report](https://example.org/report) found that the “red zone” is safe.',
  'Tom Hart said “it is too dear” on 7 April 2024.',
].join('\n\n');

const matches = (text: string, pattern: RegExp): (Span & { groups: string[] })[] =>
  [...text.matchAll(pattern)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    groups: m.slice(1).map((group) => group ?? ''),
  }));

const sure = { by: 'toy', score: 1 };
const LINK = /\[([^\]]+)\]\(([^)]+)\)/g;

export const content = defineStage({
  name: 'content',
  requires: [],
  provides: ['text', 'blocks', 'links', 'title', 'language'],
  run({ input }) {
    const source = input.text ?? '';
    const text = source.replace(LINK, '$1');
    let from = 0;
    const links = matches(source, LINK).map(({ groups: [anchor = '', href = ''] }) => {
      const start = text.indexOf(anchor, from);
      from = start + anchor.length;
      return { start, end: from, href, role: 'citation' as const };
    });
    const blocks = matches(text, /[^\n]+/g).map(({ start, end }) => ({
      start,
      end,
      role: 'paragraph' as const,
    }));
    return { text, blocks, links, title: 'Bridge to be rebuilt', language: 'en' };
  },
});

export const sentences = defineStage({
  name: 'sentences',
  requires: ['text'],
  provides: ['sentences'],
  run: ({ text }) => ({
    sentences: matches(text, /[^\s.][^.\n]*\.”?/g).map(({ start, end }) => ({ start, end })),
  }),
});

const NAMES = [
  ['Ann Lee', 'Ann Lee'],
  ['Lee', 'Ann Lee'],
  ['Tom Hart', 'Tom Hart'],
] as const;

export const entities = defineStage({
  name: 'entities',
  requires: ['text'],
  provides: ['entities', 'mentions'],
  run({ text }) {
    const rows = NAMES.flatMap(([form, name]) =>
      matches(text, new RegExp(`(?<!Ann )\\b${form}\\b`, 'g')).map(({ start, end }) => ({
        start,
        end,
        entity: name,
        type: 'person' as const,
        form: 'name' as const,
        ...sure,
      })),
    ).sort((a, b) => a.start - b.start);
    const names = [...new Set(rows.map((row) => row.entity))];
    return {
      mentions: rows,
      entities: names.map((name) => ({
        id: name,
        type: 'person' as const,
        name,
        aliases: name === 'Ann Lee' ? ['Lee'] : [],
      })),
    };
  },
});

const MONTHS = ['January', 'February', 'March', 'April'];

export const dates = defineStage({
  name: 'dates',
  requires: ['text'],
  provides: ['dates'],
  run: ({ text }) => ({
    dates: matches(text, /(\d+) (January|February|March|April) (\d{4})/g).map(
      ({ start, end, groups: [day = '', month = '', year = ''] }) => ({
        start,
        end,
        type: 'DATE' as const,
        value: `${year}-0${MONTHS.indexOf(month) + 1}-${day.padStart(2, '0')}`,
        resolvedFrom: 'explicit' as const,
        ...sure,
      }),
    ),
  }),
});

export const quotations = defineStage({
  name: 'quotations',
  requires: ['text'],
  provides: ['quotations', 'quotedTerms'],
  run({ text }) {
    const quoted = matches(text, /(?<=“)[^”]+(?=”)/g).map(({ start, end }) => ({ start, end }));
    const long = (span: Span) => /[,.]|\bis\b/.test(text.slice(span.start, span.end));
    return {
      quotedTerms: quoted.filter((span) => !long(span)),
      quotations: quoted.filter(long).map((span, i) => ({
        id: `q${i + 1}`,
        type: 'direct' as const,
        class: 'speech' as const,
        content: [span],
        ...sure,
      })),
    };
  },
});

/** Reads “…,” NAME VERB and NAME VERB “…”; a quotation without a verb of its own keeps the speaker. */
export const attributionsWith = (verbs: readonly string[]) =>
  defineStage({
    name: 'attributions',
    requires: ['text', 'quotations', 'entities', 'mentions'],
    provides: ['attributions'],
    run({ text, quotations: rows, mentions }) {
      const verb = new RegExp(`\\b(?:${verbs.join('|')})\\b`, 'g');
      const cues = matches(text, verb).map(({ start, end }) => ({ start, end }));
      return {
        attributions: rows.flatMap((q, i) => {
          const [span = { start: 0, end: 0 }] = q.content;
          const cue = cues.find(
            (c) => Math.min(Math.abs(c.start - span.end), Math.abs(span.start - c.end)) < 30,
          );
          const source = cue && mentions.filter((m) => m.end <= cue.start).at(-1);
          if (!cue || !source) return [];
          return [
            {
              id: `a${i + 1}`,
              quotation: q.id,
              cue: [cue],
              source: [{ start: source.start, end: source.end }],
              polarity: 'affirmed' as const,
              speaker: { name: source.entity, entity: source.entity, kind: 'person' as const },
              ...sure,
            },
          ];
        }),
      };
    },
  });

export const claims = defineStage({
  name: 'claims',
  requires: ['quotations', 'attributions'],
  provides: ['claims'],
  run: ({ quotations: rows, attributions }) => ({
    claims: rows.map((q, i) => ({
      id: `c${i + 1}`,
      content: q.content,
      support: 'verbatim' as const,
      quotation: q.id,
      speaker: attributions.find((a) => a.quotation === q.id)?.speaker.name ?? null,
      score: 1,
    })),
  }),
});

export const citations = defineStage({
  name: 'citations',
  requires: ['claims', 'attributions'],
  provides: ['sources', 'citations'],
  run({ claims: rows, attributions }) {
    const cited = rows.flatMap((claim) => {
      const evidence = attributions.find((a) => a.quotation === claim.quotation)?.cue[0];
      return claim.speaker && evidence
        ? [{ claim: claim.id, source: claim.speaker, evidence }]
        : [];
    });
    return {
      sources: [...new Set(cited.map(({ source }) => source))].map((name) => ({
        id: name,
        kind: 'person' as const,
        name,
      })),
      citations: cited.map((row) => ({ ...row, mechanism: 'attribution' as const, score: 1 })),
    };
  },
});

export const toyStages: readonly AnyStage[] = [
  content,
  sentences,
  entities,
  dates,
  quotations,
  attributionsWith(['said', 'told']),
  claims,
  citations,
];

/** The toy pipeline with one of its stages replaced by another of the same name. */
export const withStage = (stage: AnyStage): readonly AnyStage[] =>
  toyStages.map((other) => (other.name === stage.name ? stage : other));
