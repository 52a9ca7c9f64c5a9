/** Runs the quotations and attributions stages over a text whose entities the test gives. */
import type { Entity, EntityType, Mention, Span } from '../../src/article/index.ts';
import { defineStage } from '../../src/article/index.ts';
import { runPipeline } from '../../src/pipeline/run.ts';
import { attributions } from '../../src/stages/attributions/index.ts';
import { content } from '../../src/stages/content/index.ts';
import { dates } from '../../src/stages/dates/index.ts';
import { type QuotationsOptions, quotations } from '../../src/stages/quotations/index.ts';
import { sentences } from '../../src/stages/sentences/index.ts';

/** The forms of each entity, the fullest first; a name alone is a person. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** An entities stage that finds exactly the given names. */
const given = (names: Names, types: Readonly<Record<string, EntityType>>) =>
  defineStage({
    name: 'entities',
    requires: ['text'],
    provides: ['entities', 'mentions'],
    run({ text }) {
      const entities: Entity[] = [];
      const mentions: Mention[] = [];
      const taken: Span[] = [];
      for (const [name, aliases] of Object.entries(names)) {
        const id = `e${entities.length + 1}`;
        const type = types[name] ?? 'person';
        entities.push({ id, type, name, aliases: [...aliases] });
        for (const form of [name, ...aliases])
          for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            const span = { start: at, end: at + form.length };
            if (taken.some((t) => t.start < span.end && span.start < t.end)) continue;
            taken.push(span);
            mentions.push({ ...span, entity: id, type, form: 'name', by: 'test', score: 1 });
          }
      }
      return { entities, mentions: mentions.sort((a, b) => a.start - b.start) };
    },
  });

export interface Attributed {
  readonly type: string;
  readonly class: string;
  readonly content: readonly string[];
  readonly cue: string;
  readonly source: string;
  readonly speaker: string | null;
  readonly kind: string;
  readonly affiliation: string | undefined;
  readonly polarity: string;
  readonly addressee: string | undefined;
  readonly saidOn: string | undefined;
  readonly by: string;
}

/** Every statement of the text with its attribution, in words, likely or not. */
export function attributed(
  text: string,
  names: Names = {},
  types: Readonly<Record<string, EntityType>> = {},
  options: QuotationsOptions = {},
) {
  const article = runPipeline({ id: 'test', text, language: 'en', published: '2024-05-15' }, [
    content(),
    sentences(),
    given(names, types),
    dates(),
    quotations({ minScore: 0, ...options }),
    attributions(),
  ]);
  const words = (spans: readonly Span[]) => spans.map((s) => article.text.slice(s.start, s.end));
  const of = new Map(article.attributions.map((a) => [a.quotation, a]));
  const rows = article.quotations.map((q): Attributed => {
    const a = of.get(q.id);
    return {
      type: q.type,
      class: q.class,
      content: words(q.content),
      cue: words(a?.cue ?? []).join(' '),
      source: words(a?.source ?? []).join(' '),
      speaker: a?.speaker.name ?? null,
      kind: a?.speaker.kind ?? '',
      affiliation: a?.speaker.affiliation,
      polarity: a?.polarity ?? '',
      addressee: a?.addressee && words([a.addressee])[0],
      saidOn: a?.saidOn,
      by: q.by,
    };
  });
  return { rows, terms: words(article.quotedTerms), codes: article.warnings.map((w) => w.code) };
}
