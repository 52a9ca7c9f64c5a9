/** The pipeline at a glance: the stages in the order in which they run, and the options of each. */
import type { z } from 'zod';
import type { AnyStage, InOrder } from '../article/index.ts';
import { attributions } from './attributions/index.ts';
import { citations } from './citations/index.ts';
import { claims } from './claims/index.ts';
import { content } from './content/index.ts';
import { dates } from './dates/index.ts';
import { entities } from './entities/index.ts';
import { type StageName, stageOptions } from './options.ts';
import { quotations } from './quotations/index.ts';
import { sentences } from './sentences/index.ts';

export type { StageName };

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

/** Every stage of our own by its name, in the order in which they run. */
export const registry = {
  content: stage(content, stageOptions.content),
  sentences: stage(sentences, stageOptions.sentences),
  entities: stage(entities, stageOptions.entities),
  dates: stage(dates, stageOptions.dates),
  quotations: stage(quotations, stageOptions.quotations),
  attributions: stage(attributions, stageOptions.attributions),
  claims: stage(claims, stageOptions.claims),
  citations: stage(citations, stageOptions.citations),
} satisfies Record<StageName, unknown>;

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
