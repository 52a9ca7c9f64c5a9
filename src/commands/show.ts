/** `onrecord show`: one article in the terminal. */
import type { Colors } from 'picocolors/types.js';
import type { ArticleRecord } from '../article/index.ts';
import { listInputs, NoInputError } from '../batch/inputs.ts';
import { inputId, readInput } from '../batch/read-input.ts';
import { loadConfig, withMinScore } from '../config/load.ts';
import { whatToDo } from '../datasets/problem-codes.ts';
import { PipelineError } from '../pipeline/error.ts';
import { defineCommand, UsageError } from './command.ts';
import { extractorFor } from './extractor.ts';
import { type Mark, marksOf, showable } from './marks.ts';
import { paint } from './paint.ts';
import { configOption, minScoreOption } from './shared.ts';
import { statementsOf } from './statements.ts';
import { coloursFor } from './summary.ts';

function head(article: ArticleRecord, colours: Colors): string[] {
  const { title, published, publisher, authors, url, firstPublishedIn } = article;
  const facts = [
    published,
    publisher,
    authors.map(({ name }) => name).join(', '),
    firstPublishedIn && `first published in ${firstPublishedIn.name}`,
    url,
  ].filter(Boolean);
  return [
    colours.bold(title ?? 'Without a title'),
    ...(facts.length ? [facts.join(' · ')] : []),
    '',
  ];
}

/** Sentences with their marks, each followed by what is said in it when `tellStatements`. */
function* body(
  article: ArticleRecord,
  marks: readonly Mark[],
  colours: Colors,
  tellStatements: boolean,
): Generator<string> {
  const statements = tellStatements ? statementsOf(article) : [];
  let nextMark = 0;
  let nextStatement = 0;
  let open: Mark[] = [];
  const blocks = new Set(article.blocks.map(({ start }) => start));
  for (const sentence of article.sentences) {
    if (blocks.has(sentence.start) && sentence.start > 0) yield '';
    open = open.filter(({ end }) => end > sentence.start);
    for (let mark = marks[nextMark]; mark && mark.start < sentence.end; mark = marks[++nextMark])
      if (mark.end > sentence.start) open.push(mark);
    yield paint(article.text, sentence, open, colours);
    for (
      let said = statements[nextStatement];
      said && said.start < sentence.end;
      said = statements[++nextStatement]
    )
      yield colours.dim(`    → ${said.line}`);
  }
}

function warnings(article: ArticleRecord, colours: Colors): string[] {
  if (!article.warnings.length) return [];
  const lines = article.warnings.map(({ code, stage, message, start, end }) => {
    const words = start === undefined ? '' : ` “${article.text.slice(start, end)}”`;
    return `  ${code} (${stage})${words}: ${message}`;
  });
  return ['', colours.bold('Warnings'), ...lines];
}

export const show = defineCommand({
  name: 'show',
  summary: 'Show one article in the terminal: its sentences, who said what, citing what.',
  operands: 'FILE',
  operandCount: [1, 1],
  options: {
    layer: {
      type: 'value',
      placeholder: 'NAME',
      choices: showable,
      describe: `Mark one layer alone: ${showable.join(', ')}.`,
    },
    config: configOption,
    'min-score': minScoreOption,
  },
  examples: [
    [
      'onrecord show article.html',
      'Quotations, cues and sources in colour; brackets where there is no colour.',
    ],
    ['onrecord show article.html --layer dates', 'Every date with its value.'],
  ],
  async run({ inputs: [file = ''], options }, io) {
    const loaded = withMinScore(await loadConfig(io.cwd, options.config), options['min-score']);
    const extractor = await extractorFor(loaded, 1, { limited: true });
    const colours = coloursFor(io);
    try {
      const found = await listInputs([file], io.cwd);
      const [input] = found;
      if (!input || found.length > 1)
        throw new UsageError(`${file} has ${found.length} pages; show takes one.`);
      if (input.stream) throw new UsageError(`${file} is a file of many pages; show takes one.`);
      const maxBytes = loaded.config.limits.megabytes * 1e6;
      const { bytes, sha256, about } = await readInput(input, io.stdin, maxBytes);
      const article = await extractor.extract({
        id: inputId(input, sha256),
        bytes,
        ...about,
      });
      const lines = [
        ...head(article, colours),
        ...body(article, marksOf(article, options.layer), colours, options.layer === undefined),
        ...warnings(article, colours),
      ];
      io.stdout.write(`${lines.join('\n')}\n`);
      return 0;
    } catch (error) {
      if (error instanceof NoInputError) throw new UsageError(error.message);
      if (!(error instanceof PipelineError)) throw error;
      io.stderr.write(
        `onrecord: ${file}: ${error.code}: ${error.message} ${whatToDo(error.code)}\n`,
      );
      return 1;
    } finally {
      await extractor.close();
    }
  },
});
