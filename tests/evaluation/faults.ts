/** Deliberate faults: each wraps a stage's run, whichever pipeline the stage belongs to. */
import type { AnyStage, ArticleRecord, Span } from '../../src/article/index.ts';

/** A stage that alters what it gives. */
function altered(
  stage: AnyStage,
  alter: (layers: Partial<ArticleRecord>, text: string) => Partial<ArticleRecord>,
): AnyStage {
  return {
    ...stage,
    run: (article: never, context) => {
      const layers = stage.run(article, context);
      const { text } = article as Partial<ArticleRecord>;
      return { ...layers, ...alter(layers, layers.text ?? text ?? '') };
    },
  };
}

/** The pipeline with a fault in one stage. */
export const withFault = (
  stages: readonly AnyStage[],
  name: string,
  alter: (layers: Partial<ArticleRecord>, text: string) => Partial<ArticleRecord>,
): AnyStage[] => stages.map((stage) => (stage.name === name ? altered(stage, alter) : stage));

const shifted = <S extends Span>(span: S): S => ({
  ...span,
  start: span.start + 1,
  end: span.end + 1,
});

const swapDayAndMonth = (value: string): string =>
  value.replace(/-(\d\d)-(\d\d)$/, (_, month, day) => `-${day}-${month}`);

const lower = (text: string): string => text.toLowerCase();

/** One fault for each stage, named for what goes wrong. */
export const FAULTS: readonly {
  readonly name: string;
  readonly stage: string;
  readonly alter: (layers: Partial<ArticleRecord>, text: string) => Partial<ArticleRecord>;
}[] = [
  {
    name: 'a link is lost',
    stage: 'content',
    alter: ({ links = [] }) => ({ links: links.slice(1) }),
  },
  {
    name: 'the title is cut',
    stage: 'content',
    alter: ({ title }) => ({ title: title?.slice(0, 5) ?? null }),
  },
  {
    name: 'two sentences run together',
    stage: 'sentences',
    alter: ({ sentences: [first, second, ...rest] = [] }) =>
      first && second ? { sentences: [{ start: first.start, end: second.end }, ...rest] } : {},
  },
  {
    name: 'a name is cut to its last word',
    stage: 'entities',
    alter: ({ entities = [] }) => ({
      entities: entities.map((e) => ({ ...e, name: e.name.split(' ').at(-1) ?? e.name })),
    }),
  },
  {
    name: 'day and month are swapped',
    stage: 'dates',
    alter: ({ dates = [] }) => ({
      dates: dates.map((d) => ({ ...d, value: swapDayAndMonth(d.value) })),
    }),
  },
  {
    name: 'an offset is shifted by one',
    stage: 'quotations',
    alter: ({ quotations: [first, ...rest] = [] }) =>
      first ? { quotations: [{ ...first, content: first.content.map(shifted) }, ...rest] } : {},
  },
  {
    name: 'a cue verb is dropped',
    stage: 'attributions',
    alter: ({ attributions = [] }, text) => ({
      attributions: attributions.filter(({ cue }) =>
        cue.every(({ start, end }) => lower(text.slice(start, end)) !== 'said'),
      ),
    }),
  },
  {
    name: 'the support of a claim is misread',
    stage: 'claims',
    alter: ({ claims = [] }) => ({
      claims: claims.map((c) => ({ ...c, support: 'evidence' as const })),
    }),
  },
  {
    name: 'a citation is lost',
    stage: 'citations',
    alter: ({ citations = [] }) => ({ citations: citations.slice(1) }),
  },
];
