/** What `onrecord show` marks in a text: the spans of a layer, each with a word that says what it is. */
import { type ArticleRecord, bySpan, type Span } from '../article/index.ts';

export const paints = ['cyan', 'green', 'yellow', 'magenta', 'blue', 'red'] as const;

export interface Mark extends Span {
  label: string;
  paint: (typeof paints)[number];
}

const mark =
  (label: string, paint: Mark['paint']) =>
  ({ start, end }: Span): Mark => ({ start, end, label, paint });

const entityPaints: Readonly<Record<string, Mark['paint']>> = {
  person: 'green',
  organization: 'blue',
  place: 'magenta',
  nationality: 'magenta',
};

/** The layers that can be shown, each with its spans. */
const layers = {
  entities: ({ mentions }: ArticleRecord) =>
    mentions.map((m) => mark(m.type, entityPaints[m.type] ?? 'yellow')(m)),
  dates: ({ dates }: ArticleRecord) =>
    dates.map((d) => mark(d.value || d.type, d.value ? 'yellow' : 'red')(d)),
  quotations: ({ quotations }: ArticleRecord) =>
    quotations.flatMap(({ type, content }) => content.map(mark(type, 'cyan'))),
  attributions: ({ attributions }: ArticleRecord) =>
    attributions.flatMap(({ cue, source }) => [
      ...cue.map(mark('cue', 'yellow')),
      ...source.map(mark('source', 'green')),
    ]),
  claims: ({ claims }: ArticleRecord) =>
    claims.flatMap(({ support, content }) => content.map(mark(support, 'cyan'))),
  citations: ({ citations }: ArticleRecord) =>
    citations.map(({ mechanism, evidence }) => mark(mechanism, 'magenta')(evidence)),
  links: ({ links }: ArticleRecord) =>
    links.map((l) => mark(l.role, l.role === 'citation' ? 'magenta' : 'blue')(l)),
};

export const showable = Object.keys(layers) as (keyof typeof layers)[];

/** Quotations, and who is said to have said them. */
const usual = ['quotations', 'attributions'] as const;

/** The marks of one layer, or of the usual ones, by place. */
export const marksOf = (article: ArticleRecord, layer?: string): Mark[] =>
  showable
    .filter((name) =>
      layer === undefined ? (usual as readonly string[]).includes(name) : name === layer,
    )
    .flatMap((name) => layers[name](article))
    .sort(bySpan);
