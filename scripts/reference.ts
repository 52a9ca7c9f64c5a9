/** The reference of the datasets, made from the same definitions that write them. */
import { z } from 'zod';
import { articleSchema } from '../src/article/index.ts';
import { kinds } from '../src/batch/index.ts';
import { authorityTable, formats, problemCodes, tables } from '../src/datasets/index.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const rows = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...body]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

interface DescribedTable {
  readonly name: string;
  readonly describe: string;
  readonly columns: readonly { readonly name: string; readonly describe: string }[];
}

const tableSection = ({ name, describe, columns }: DescribedTable): string =>
  `### ${name}.csv\n\n${describe}\n\n${rows(
    ['column', 'what it says'],
    columns.map((column) => [`\`${column.name}\``, column.describe]),
  )}`;

/** The files of a format, all but the tables among them by name. */
function filesCell(files: readonly string[]): string {
  const [first = '', ...rest] = files;
  const ending = first.slice(first.indexOf('.'));
  const others = rest.filter((file) => !file.endsWith(ending));
  const all = rest.length > others.length ? `a file a table: \`${first}\` …` : `\`${first}\``;
  return [all, ...others.map((file) => `\`${file}\``)].join(', ');
}

/** The record's JSON Schema, for those who check or generate code from it. */
export const recordSchema = (): object => ({
  title: 'onrecord article record',
  ...z.toJSONSchema(articleSchema),
});

interface Property {
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  items?: Property;
  anyOf?: Property[];
  properties?: Record<string, Property>;
  required?: string[];
}

function typeName(property: Property): string {
  if (property.enum) return property.enum.map((value) => JSON.stringify(value)).join(', ');
  if (property.anyOf) return property.anyOf.map(typeName).join(' or ');
  if (property.type === 'array') return `list of ${typeName(property.items ?? {})}`;
  if (property.properties) {
    const keys = Object.keys(property.properties).map((key) =>
      property.required?.includes(key) ? key : `${key}?`,
    );
    return `{ ${keys.join(', ')} }`;
  }
  return [property.type ?? 'any'].flat().join(' or ');
}

const fieldRows = (
  { properties = {}, required = [] }: Property,
  linked: readonly string[] = [],
): string =>
  rows(
    ['field', 'form', 'what it says'],
    Object.entries(properties).map(([name, property]) => [
      `\`${name}\`${required.includes(name) ? '' : ' (optional)'}`,
      linked.includes(name) ? `list of [rows](#${name})` : typeName(property),
      property.description ?? '',
    ]),
  );

/** The record's fields, then those of each layer whose rows are more than a place. */
function recordSection(): string {
  const record: Property = recordSchema();
  const layers = Object.entries(record.properties ?? {}).flatMap(([name, { items }]) =>
    items && Object.keys(items.properties ?? {}).length > 2 ? [{ name, items }] : [],
  );
  return [
    fieldRows(
      record,
      layers.map(({ name }) => name),
    ),
    ...layers.map(({ name, items }) => `### ${name}\n\n${fieldRows(items)}`),
  ].join('\n\n');
}

const codeSection = (severity: 'error' | 'warning'): string =>
  rows(
    ['code', 'what it means', 'what to do'],
    Object.entries(problemCodes)
      .filter(([, code]) => code.severity === severity)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { meaning, whatToDo }]) => [`\`${name}\``, meaning, whatToDo]),
  );

/** The text of docs/datasets.md. */
export const datasetsPage = (): string => `# The datasets

<!-- Made by \`npm run docs\` from the definitions in src; a test fails when it is out of date. -->

\`onrecord run\` writes these files, all at once when it ends:

${rows(
  ['file', 'what is in it'],
  [
    ...[...tables, authorityTable].map(({ name, describe }): [string, string] => [
      `\`${name}.csv\``,
      describe,
    ]),
    [
      '`run.json`',
      'About this run: when, how long, versions, inputs with SHA-256, time a stage. It is written last: a folder without it is not complete.',
    ],
  ],
)}

## What is read

${rows(
  ['kind', 'what it is', 'found in a folder'],
  kinds.map(({ name, describe, inFolders }) => [
    `\`${name}\``,
    describe,
    inFolders ? 'yes' : 'only when it is named',
  ]),
)}

Archives and tables are read as they are, a page at a time. A record or row is called by its file and its
number: \`crawl.warc.gz#57\`. The columns of tables are told by name: \`html\` (or \`raw_html\`, \`htmlBase64\`,
\`text\`), \`url\` (\`link\`), \`id\`, \`published\` (\`published_at\`), or as \`columns\` in the configuration or
\`--html-column\`, \`--url-column\`, \`--id-column\` and \`--published-column\` say.

## Formats

\`formats\` in \`pipeline.config.ts\` says which are written.

${rows(
  ['format', 'files', 'what it is good for', 'by default'],
  formats.map(({ name, describe, byDefault, files }) => [
    `\`${name}\``,
    filesCell(files(tables)),
    describe,
    byDefault ? 'yes' : 'no',
  ]),
)}

All but \`run.json\` depend on the inputs, the configuration and the version alone: the same in, the
same bytes out, whatever the number of workers or the order of the inputs. Articles come in the order
of their files' names. A table of a stage that is switched off is not written.

## How to read the tables

- CSV is UTF-8 with a header line, \`,\` between cells and CRLF line ends (RFC 4180). \`csv\` in
  \`pipeline.config.ts\` changes the delimiter, adds a byte order mark for Excel, or writes decimal
  commas.
- A cell that a spreadsheet would take for a formula (\`=\`, \`+\`, \`-\`, \`@\` or a control character at its
  start) has an apostrophe before it. Take it off when you read the text back; the JSON files have
  none.
- A cell holds at most 32,767 characters, as in Excel; a longer text is cut and \`problems.csv\` says so.
- \`published_day\` is there where the whole day is known; \`published\` is as precise as the page.
- An empty cell means that the article does not say, or that it is ambiguous. \`problems.csv\` says
  which.
- Several values in one cell have \`; \` between them in CSV, xlsx and sqlite, and are lists in Parquet;
  pieces of one text have \` … \` between them.
- \`start\` and \`end\` count UTF-16 code units in the article's \`text\`, from 0, \`end\` being the first
  after it: \`text.slice(start, end)\` in JavaScript. In Python, cut the text after
  \`text.encode('utf-16-le')\`, at twice the offsets.
- Every \`id\` is unique over all articles; a column that ends in \`_id\` refers to a row of another table.
- What a person came for stands first in a table, ids last. The order and the names of the columns are
  stable from version 0.2 on: new columns may come, but none moves or changes its meaning without a line
  in the CHANGELOG.
- A cell is one line: where the words run over paragraphs, there is a space. The record has them as they
  are.
- Tables hold what was said. What is only wanted, feared or believed (\`class\` stance) has rows with
  \`tables: { stance: true }\`; the record always has it.
- \`score\` is how sure we are of the row, from 0 to 1; \`by\` is the rule or model that made it.

## Tables

${[...tables, authorityTable].map(tableSection).join('\n\n')}

## The record

One line of \`articles.jsonl\`, one answer of \`onrecord filter\`, what the library returns.
[article.schema.json](article.schema.json) has it as JSON Schema.

${recordSection()}

## Problems

Every code in \`problems.csv\`, in an error of \`onrecord filter\`, in \`warnings\` of a record.

### Errors: nothing of the article is in the tables

${codeSection('error')}

### Warnings: a detail was left open

${codeSection('warning')}
`;
