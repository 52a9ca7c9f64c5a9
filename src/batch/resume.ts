/** Whether a killed run can be gone on with, and what it had counted by then. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildStamp } from './build-stamp.ts';
import { inOrder } from './in-order.ts';
import type { Input } from './inputs.ts';
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

/**
 * Whether the inputs that the journal tells of are still the same; each page is read anew, and
 * `onItem` called for each in order. False when one has changed, or came from standard input.
 */
export async function recount(
  journal: string,
  checkpoint: Checkpoint,
  inputs: readonly Input[],
  reader: Reader,
  onItem: (item: Item) => void,
): Promise<boolean> {
  let index = 0;
  let seen = 0;
  const compare = async (item: Item) => {
    const input = inputs[index++];
    if (!input || input.path === '-' || input.name !== item.input) return { item, same: false };
    const sha256 = await reader.read(input).then(
      (page) => page.sha256,
      () => null,
    );
    return { item, same: sha256 === item.sha256 };
  };
  for await (const { item, same } of inOrder(itemsIn(journal), compare, AHEAD)) {
    if (seen++ === checkpoint.items) break;
    if (!same) return false;
    onItem(item);
  }
  return true;
}
