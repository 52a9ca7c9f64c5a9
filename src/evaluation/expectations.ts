/** An expected.json seen as single expectations, each of which an item of the article meets or not. */
import type { Expected, ExpectedQuotation, ReviewedLayer } from './expected.ts';
import type { CheckedLayer } from './item.ts';
import type { JsonPath } from './json-lines.ts';

/** One thing that a person said is right. A field that is absent was not reviewed. */
export interface Expectation {
  readonly layer: CheckedLayer;
  /** How a sentence names it when nothing in the article answers to it. */
  readonly label: string;
  readonly text: string;
  readonly paragraph?: number | undefined;
  readonly fields: Readonly<Record<string, Wanted>>;
  /** Texts that must be among the item's aliases or mentions. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
  /** The text may be a part of the item's text. */
  readonly partOf?: boolean;
  /** There must be no such thing. */
  readonly absent?: boolean;
  /** Where it stands in expected.json. */
  readonly path: JsonPath;
}

/** What a field must be: a value, nothing, or any of several values. */
export type Wanted = string | null | readonly string[];

type Given = Readonly<Record<string, Wanted | undefined>>;

/** Only what was reviewed: a field left out of expected.json is not an expectation of nothing. */
const reviewed = (given: Given): Record<string, Wanted> =>
  Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, Wanted] => entry[1] !== undefined),
  );

/** Every expectation, in the order of the layers and of the file. */
export function expectationsOf(expected: Expected): Expectation[] {
  const rows = <
    Row extends { text: string; paragraph?: number | undefined; not?: true | undefined },
  >(
    layer: ReviewedLayer & CheckedLayer,
    label: string,
    fieldsOf: (row: Row) => Given,
    list: readonly Row[] | undefined,
    indexOf: (row: Row, i: number) => number = (_, i) => i,
  ): Expectation[] =>
    (list ?? []).map((row, i) => ({
      layer,
      label,
      text: row.text,
      paragraph: row.paragraph,
      fields: reviewed(fieldsOf(row)),
      sets: {},
      absent: row.not ?? false,
      path: [layer, indexOf(row, i)],
    }));

  return [
    ...headExpectations(expected),
    ...textExpectations(expected),
    ...rows('links', 'link', (l) => ({ role: l.role, address: l.href }), expected.links),
    ...entityExpectations(expected),
    ...rows(
      'dates',
      'date',
      (d) => ({ type: d.type, value: d.value, edtf: d.edtf, modifier: d.modifier }),
      expected.dates,
    ),
    ...rows(
      'quotations',
      'quotation',
      (q) => ({ type: q.type, class: q.class }),
      // What must not be is one thing: where its speaker is told, the row with that speaker.
      expected.quotations?.filter((q) => !(q.not && asksSpeaker(q))),
      (q) => expected.quotations?.indexOf(q) ?? 0,
    ),
    ...(expected.quotedTerms ?? []).flatMap((term, i) =>
      Array.from(
        { length: term.count ?? 1 },
        (): Expectation => ({
          layer: 'quotedTerms',
          label: 'quoted term',
          text: term.text,
          fields: {},
          sets: {},
          absent: term.not ?? false,
          path: ['quotedTerms', i],
        }),
      ),
    ),
    ...attributionExpectations(expected),
    ...rows(
      'claims',
      'claim',
      (c) => ({ support: c.support, speaker: c.speaker, polarity: c.polarity }),
      expected.claims,
    ),
    ...(expected.citations ?? []).map(
      (c, i): Expectation => ({
        layer: 'citations',
        label: 'citation',
        text: c.claim,
        partOf: true,
        fields: reviewed({ 'source or address': c.source, mechanism: c.mechanism }),
        sets: {},
        absent: c.not ?? false,
        path: ['citations', i],
      }),
    ),
    ...rows('blocks', 'paragraph', (b) => ({ role: b.role }), expected.blocks).map((e) => ({
      ...e,
      partOf: true,
    })),
    ...rows('sentences', 'sentence', () => ({}), expected.sentences),
    ...(expected.warnings ?? []).map(
      (w, i): Expectation => ({
        layer: 'warnings',
        label: 'warning',
        text: w.code,
        fields: reviewed({ stage: w.stage }),
        sets: {},
        absent: w.not ?? false,
        path: ['warnings', i],
      }),
    ),
  ];
}

function headExpectations({ article = {} }: Expected): Expectation[] {
  const { title, authors, published, modified, publisher, firstPublishedIn, language } = article;
  const head: Record<string, [key: string, value: Wanted | undefined]> = {
    title: ['title', title],
    authors: ['authors', authors && (authors.join('; ') || null)],
    published: ['published', published],
    modified: ['modified', modified],
    publisher: ['publisher', publisher],
    'first published in': [
      'firstPublishedIn',
      firstPublishedIn instanceof Object ? firstPublishedIn.name : firstPublishedIn,
    ],
    language: ['language', language],
  };
  return Object.entries(head).flatMap(([label, [key, value]]): Expectation[] =>
    value === undefined
      ? []
      : [
          {
            layer: 'article',
            label,
            text: label,
            fields: { value },
            sets: {},
            path: ['article', key],
          },
        ],
  );
}

const textExpectations = (expected: Expected): Expectation[] =>
  (['present', 'absent'] as const).flatMap((key) =>
    (expected[key] ?? []).map(
      (text, i): Expectation => ({
        layer: 'text',
        label: key === 'absent' ? 'text to leave out' : 'text to keep',
        text,
        fields: {},
        sets: {},
        absent: key === 'absent',
        path: [key, i],
      }),
    ),
  );

const entityExpectations = (expected: Expected): Expectation[] =>
  (expected.entities ?? []).map((e, i): Expectation => {
    const listed = Array.isArray(e.mentions) ? e.mentions : undefined;
    const count = typeof e.mentions === 'number' ? String(e.mentions) : undefined;
    return {
      layer: 'entities',
      label: `${[e.type ?? 'entity'].flat().join(' or ')} '${e.name}'`,
      text: e.name,
      fields: reviewed({
        name: e.name,
        type: e.type,
        country: e.country,
        role: e.role,
        'times named': count,
      }),
      sets: { ...(e.aliases && { aliases: e.aliases }), ...(listed && { mentions: listed }) },
      absent: e.not ?? false,
      path: ['entities', i],
    };
  });

/** True where something is said of who said it. */
const asksSpeaker = ({ speaker, kind, cue, polarity }: ExpectedQuotation): boolean =>
  [speaker, kind, cue, polarity].some((field) => field !== undefined);

const attributionExpectations = (expected: Expected): Expectation[] =>
  (expected.quotations ?? []).flatMap((q, i): Expectation[] => {
    const fields = reviewed({
      speaker: q.speaker,
      kind: q.kind,
      cue: q.cue,
      polarity: q.polarity,
    });
    if (!asksSpeaker(q)) return [];
    return [
      {
        layer: 'attributions',
        label: 'quotation',
        text: q.text,
        paragraph: q.paragraph,
        // A row that must not be is told by all that is said of it.
        fields: q.not ? { ...reviewed({ type: q.type, class: q.class }), ...fields } : fields,
        sets: {},
        absent: q.not ?? false,
        path: ['quotations', i],
      },
    ];
  });
