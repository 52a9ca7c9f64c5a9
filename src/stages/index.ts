/** The pipeline at a glance: the stages in the order in which they run, and the options of each. */
import { z } from 'zod';
import type { AnyStage, InOrder } from '../article/index.ts';
import { attributions } from './attributions/index.ts';
import { citations } from './citations/index.ts';
import { claims } from './claims/index.ts';
import { content } from './content/index.ts';
import { dates } from './dates/index.ts';
import { entities } from './entities/index.ts';
import { quotations } from './quotations/index.ts';
import { sentences } from './sentences/index.ts';

interface Registered<S extends AnyStage, O extends z.ZodType> {
  /** What the config may give the stage. */
  readonly options: O;
  create(options?: z.output<O>): S;
}

/** A stage is pure, so one made with the usual options serves everywhere; its model is read once. */
function stage<S extends AnyStage, O extends z.ZodType>(
  create: (options?: z.output<O>) => S,
  options: O,
): Registered<S, O> {
  let usual: S | undefined;
  return {
    options,
    create(given) {
      if (given !== undefined) return create(given);
      usual ??= create();
      return usual;
    },
  };
}

const none = z.strictObject({});

const entitiesOptions = z.strictObject({
  /** CSV with the columns name, aliases, type, wikidata; relative to the configuration. */
  authority: z.string({ error: 'the path of a CSV file' }).exactOptional(),
});

const datesOptions = z.strictObject({
  /** How 3/4/2022 is read where the article does not show it: day first (true) or month first. */
  dayFirst: z.boolean({ error: 'true (day first) or false (month first)' }).exactOptional(),
});

const cue = z.strictObject({
  /** The verb in its base form, such as toot. */
  verb: z.string({ error: 'a verb in its base form' }).min(1),
  class: z.enum(['speech', 'stance']),
});
const quotationsOptions = z.strictObject({
  /** Reporting verbs of your own, beside those that are known. */
  cues: z
    .array(cue, { error: "a list such as [{ verb: 'toot', class: 'speech' }]" })
    .exactOptional(),
  /** How likely a statement must be to be a row, 0 to 1; 0 gives every one that was found. */
  minScore: z.number({ error: 'a number from 0 to 1' }).min(0).max(1).exactOptional(),
});

const claimsOptions = z.strictObject({
  /** Claims of at least this score are kept, 0 for all; those that are likely right unless told. */
  minScore: z.number({ error: 'a number from 0 to 1' }).min(0).max(1).exactOptional(),
});

/** Every stage of our own by its name, in the order in which they run. */
export const registry = {
  content: stage(content, none),
  sentences: stage(sentences, none),
  entities: stage(entities, entitiesOptions),
  dates: stage(dates, datesOptions),
  quotations: stage(quotations, quotationsOptions),
  attributions: stage(attributions, none),
  claims: stage(claims, claimsOptions),
  citations: stage(citations, none),
};

export type StageName = keyof typeof registry;
export const stageNames = Object.keys(registry) as StageName[];

const inOrder = [
  registry.content.create(),
  registry.sentences.create(),
  registry.entities.create(),
  registry.dates.create(),
  registry.quotations.create(),
  registry.attributions.create(),
  registry.claims.create(),
  registry.citations.create(),
] as const;

// Reading a layer that no earlier stage provides does not compile.
const checked: InOrder<typeof inOrder> = true;
void checked;

/** All stages with their default options. */
export const standardStages = inOrder;
