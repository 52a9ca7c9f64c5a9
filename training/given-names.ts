/**
 * Builds weights/given-names.bin: given names that nearly all who bear them are women, or men, as
 * hashes. The numbers are those of nomquamgender (MIT; Van Buskirk, Clauset and Larremore 2023), which
 * counts 36 public lists of names; it is a package of PyPI, whose file `name_data.json` is unpacked to
 * `DIR/given-names.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { givenNameKey, TOLD } from '../src/models/genders/gender.ts';
import { encodeTable } from '../src/models/index.ts';

/** Lists that have the name, people counted, and the share of women among those who bear it. */
const bearersSchema = z.record(
  z.string(),
  z.tuple([z.number(), z.number(), z.number()]).rest(z.unknown()),
);

const FEWEST = { lists: 4, people: 100 };
/** Of a hundred who bear the name at most three are not told rightly. */
const SURE = 0.97;
const NAME = /^\p{L}{2,}(?:-\p{L}{2,})?$/u;

export function trainGivenNames({ dir, log }: { dir: string; log: (line: string) => void }): void {
  const all = bearersSchema.parse(JSON.parse(readFileSync(join(dir, 'given-names.json'), 'utf8')));
  const rows = new Map<number, number[]>();
  for (const [name, [lists, people, women]] of Object.entries(all)) {
    if (!NAME.test(name) || lists < FEWEST.lists || people < FEWEST.people) continue;
    const key = givenNameKey(name);
    if (women >= SURE) rows.set(key, [TOLD.feminine]);
    else if (women <= 1 - SURE) rows.set(key, [TOLD.masculine]);
  }
  const bytes = encodeTable(rows, 1);
  writeFileSync(new URL('../src/models/weights/given-names.bin', import.meta.url), bytes);
  log(`given names: ${rows.size} names, ${bytes.length} bytes`);
}
