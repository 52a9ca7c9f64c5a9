/**
 * What `npm start` and `onrecord run` do here. Every key may be left out; what stands here are the
 * defaults. An unknown or wrong key is told by name before anything runs.
 */
import { defineConfig } from 'onrecord';

export default defineConfig({
  // Files, folders and globs, relative to this file: .html, .htm, .xhtml, also as .gz and in .zip.
  input: ['input'],
  // Where the datasets are written.
  output: 'output',
  // xlsx: a workbook; csv: a file a table; jsonl: a record a line; json: one document with everything.
  formats: ['xlsx', 'csv', 'jsonl', 'json'],
  // Options of a stage by its name, or false to switch it off.
  stages: {
    // claims: false,
    // dates: { dayFirst: true },
    // entities: { authority: 'people.csv' },
    // quotations: { cues: [{ verb: 'toot', class: 'speech' }] },
    // claims: { minScore: 0 }, // every claim, likely or not
  },
  // Stages of your own: [{ stage: myStage(), after: 'entities' }], made with defineStage.
  ownStages: [],
  csv: {
    // True starts each file with a byte order mark, which Excel needs to read it as UTF-8.
    bom: false,
    // True for spreadsheets of regions that write 0,5: numbers with a comma, ; between cells.
    decimalComma: false,
    // True gives articles.csv a column with the whole text.
    text: false,
  },
  // True gives rows also to what is only wanted, feared or believed.
  tables: { stance: false },
  // The most rows of a sheet; the workbook says where the rest is.
  xlsx: { rows: 50_000 },
  // What is kept of earlier runs, in megabytes, so that only what is new is read; false keeps nothing.
  cache: { megabytes: 1000 },
  limits: {
    // The longest that one article may take, in seconds.
    seconds: 30,
    // The largest page, in megabytes after unpacking.
    megabytes: 25,
  },
});
