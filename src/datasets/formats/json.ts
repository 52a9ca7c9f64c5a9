/** One JSON document with everything. It tells nothing of clocks and machines: same inputs, same bytes. */
import { defineFormat } from './format.ts';
import { writeJson } from './write-json.ts';

const datasetFile = 'dataset.json';

export const json = defineFormat({
  name: 'json',
  describe: 'One document with everything: version, stages, counts, failures, records.',
  byDefault: true,
  files: () => [datasetFile],
  open: ({ onrecord, stages, options, path }) => ({
    add() {},
    async end({ counts, failures, records }) {
      const head = { onrecord, stages, options, counts };
      await writeJson(path(datasetFile), head, { failures: failures(), articles: records() });
      return [];
    },
    abort() {},
  }),
});
