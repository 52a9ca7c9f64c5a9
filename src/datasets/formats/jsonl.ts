/** JSON Lines: one article record a line. The run writes it as it goes; here it is only named. */
import { defineFormat } from './format.ts';

export const recordsFile = 'articles.jsonl';

export const jsonl = defineFormat({
  name: 'jsonl',
  describe: 'The article records, one JSON object a line, for programs.',
  byDefault: true,
  files: () => [recordsFile],
  open: () => ({ add() {}, end: async () => [], abort() {} }),
});
