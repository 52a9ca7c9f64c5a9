/** What the configuration may give each stage, in the order in which they run. Loads no stage. */
import { z } from 'zod';

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

export const stageOptions = {
  content: none,
  sentences: none,
  entities: entitiesOptions,
  dates: datesOptions,
  quotations: quotationsOptions,
  attributions: none,
  claims: claimsOptions,
  citations: none,
};

export type StageName = keyof typeof stageOptions;
export const stageNames = Object.keys(stageOptions) as StageName[];
