/** Whether a killed run can be gone on with, and what it had counted by then. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildStamp } from './build-stamp.ts';
import { inOrder } from './in-order.ts';
import type { About, Input } from './inputs.ts';
import { type Checkpoint, itemsIn } from './journal.ts';
import type { Setup } from './setup.ts';
import type { Item } from './totals.ts';
import type { Reader } from './work-on.ts';

/** Files whose contents decide what the stages do. */
const filesOf = ({ config, ownStagesFile }: Setup): string[] => {
  const { entities } = config.stages;
  const authority = entities ? entities.authority : undefined;
  return [ownStagesFile, authority].filter((file) => file !== undefined);
};

/**
 * Names all that decides what one article gives but the page itself: version, stages, tables, and the
 * files that they read. Nothing where stages of the user's own run: code can read what it likes.
 */
export function articleStamp(setup: Setup): string | undefined {
  if (setup.ownStagesFile !== undefined) return undefined;
  const { stages, tables, csv } = setup.config;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([buildStamp(), stages, tables, csv.text, setup.only]));
  for (const file of filesOf(setup)) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Names a run by all that decides its bytes but the pages' contents. */
export function runStamp(setup: Setup, inputs: readonly Input[]): string {
  const { concurrency: _, output: __, input: ___, cache: ____, ...config } = setup.config;
  const hash = createHash('sha256').update(JSON.stringify([buildStamp(), config, setup.only]));
  for (const file of filesOf(setup)) hash.update(readFileSync(file));
  for (const { name } of inputs) hash.update(`\n${name}`);
  return hash.digest('hex');
}

const AHEAD = 8;

/** Names what was told of a page beside its bytes; undefined where nothing was. */
export const aboutStamp = (about: About): string | undefined =>
  Object.keys(about).length
    ? createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 16)
    : undefined;

/** Items of the journal up to the checkpoint, each with the page that stands in its place now. */
async function* paired(journal: string, items: number, pages: AsyncIterator<Input>) {
  let left = items;
  for await (const item of itemsIn(journal)) {
    if (left-- === 0) return;
    const next = await pages.next();
    yield { item, input: next.done ? undefined : next.value };
  }
}

/**
 * Whether the pages that the journal tells of are still the same; each is read anew, and `onItem` called
 * for each in order; then `pages` stands at the first that is to be worked on. False when one has
 * changed, or came from standard input.
 */
export async function recount(
  journal: string,
  checkpoint: Checkpoint,
  pages: AsyncIterator<Input>,
  reader: Reader,
  onItem: (item: Item) => void,
): Promise<boolean> {
  const compare = async ({ item, input }: { item: Item; input: Input | undefined }) => {
    if (!input || input.path === '-' || input.name !== item.input) return { item, same: false };
    const page = await reader.read(input).catch(() => undefined);
    const same =
      (page?.sha256 ?? null) === item.sha256 && aboutStamp(page?.about ?? {}) === item.about;
    return { item, same };
  };
  const pairs = paired(journal, checkpoint.items, pages);
  for await (const { item, same } of inOrder(pairs, compare, AHEAD)) {
    if (!same) return false;
    onItem(item);
  }
  return true;
}
