/** What the kinds of input find in files, for tests. */
import { basename } from 'node:path';
import { PassedOver } from '../../src/batch/input-kinds.ts';
import { type Input, listInputs, pagesOf } from '../../src/batch/inputs.ts';
import type { PageColumns } from '../../src/batch/kinds/index.ts';

export interface FoundPage {
  name: string;
  id?: string | undefined;
  url?: string | undefined;
  published?: string | undefined;
  captured?: string | undefined;
  charset?: string | undefined;
  text?: string | undefined;
  code?: string | undefined;
}

const brief = ({ name, id, body, failure }: Input): FoundPage =>
  Object.fromEntries(
    Object.entries({
      name: basename(name),
      id,
      ...body?.about,
      text: body && Buffer.from(body.bytes).toString('latin1'),
      code: failure?.code,
    }).filter(([, value]) => value !== undefined),
  ) as unknown as FoundPage;

/** Every page of the named files, in order, and what was passed over. */
export async function pagesIn(
  folder: string,
  files: readonly string[],
  { columns = {}, maxBytes = 1e6 }: { columns?: PageColumns; maxBytes?: number } = {},
) {
  const passedOver = new PassedOver();
  const inputs = await listInputs(files, folder, passedOver);
  const pages: FoundPage[] = [];
  const messages: string[] = [];
  for await (const page of pagesOf(inputs, { maxBytes, columns, passedOver })) {
    pages.push(brief(page));
    if (page.failure) messages.push(page.failure.message);
  }
  return { pages, messages, passedOver: passedOver.counts };
}
