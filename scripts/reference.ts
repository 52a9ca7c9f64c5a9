/** The reference of the datasets, made from the same definitions that write them. */
import { z } from 'zod';
import { articleSchema } from '../src/article/index.ts';
import { authorityTable, problemCodes, type Table, tables } from '../src/datasets/index.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const rows = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...body]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

const tableSection = ({
  name,
  describe,
  columns,
}: Pick<Table, 'name' | 'describe' | 'columns'>): string =>
  `### ${name}.csv\n\n${describe}\n\n${rows(
    ['column', 'what it says'],
    columns.map((column) => [`\`${column.name}\``, column.describe]),
  )}`;

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
    ['`articles.jsonl`', 'The article records, one JSON object a line.'],
    ['`dataset.json`', 'One document with everything: version, stages, counts, failures, records.'],
    [
      '`run.json`',
      'About this run: when, how long, versions, inputs with SHA-256, time a stage. It is written last: a folder without it is not complete.',
    ],
  ],
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
- An empty cell means that the article does not say, or that it is ambiguous. \`problems.csv\` says
  which.
- Several values in one cell have \`; \` between them; pieces of one text have \` … \` between them.
- \`start\` and \`end\` count UTF-16 code units in the article's \`text\`, from 0, \`end\` being the first
  after it: \`text.slice(start, end)\` in JavaScript. In Python, cut the text after
  \`text.encode('utf-16-le')\`, at twice the offsets.
- Every \`id\` is unique over all articles; a column that ends in \`_id\` refers to a row of another table.
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
