/** `onrecord pages`: the pages of any input as lines for `onrecord filter`, on this machine or another. */
import { type Input, inputId, type Page, pagesOf, readInput } from '../batch/index.ts';
import { loadConfig } from '../config/index.ts';
import { failureOf } from '../pipeline/index.ts';
import { defineCommand } from './command.ts';
import { askedFor, find, inputOptions, withColumns } from './given-inputs.ts';
import { configOption } from './shared.ts';

/** The line of a page; `onrecord run` gives the same page the same id. */
function lineOf(input: Input, { bytes, sha256, about }: Page): string {
  const { format, ...told } = about;
  const content = Buffer.from(bytes);
  const body =
    format === 'text'
      ? { text: content.toString('utf8') }
      : { htmlBase64: content.toString('base64') };
  return JSON.stringify({ id: inputId(input, sha256), input: input.name, ...told, ...body });
}

export const pages = defineCommand({
  name: 'pages',
  summary:
    'Print the pages of files, archives and tables as JSON lines, as onrecord filter reads them.',
  operands: '[inputs…]',
  options: { config: configOption, ...inputOptions },
  examples: [
    [
      'onrecord pages crawl.warc.gz | parallel --pipe --keep-order onrecord filter',
      'Read an archive once, work on it in many processes.',
    ],
  ],
  async run({ inputs: operands, options }, io) {
    const loaded = withColumns(await loadConfig(io.cwd, options.config), options);
    const maxBytes = loaded.config.limits.megabytes * 1e6;
    const { columns } = loaded.config;
    const { inputs, passedOver } = await find(
      await askedFor(operands, options, io),
      loaded,
      io.cwd,
    );
    let failed = false;
    for await (const input of pagesOf(inputs, { maxBytes, columns, passedOver })) {
      let line: string;
      try {
        line = lineOf(input, await readInput(input, io.stdin, maxBytes));
      } catch (error) {
        failed = true;
        const { code, message } = failureOf(error);
        // Whatever is no page is a line too: onrecord filter answers it with the error.
        line = JSON.stringify({ id: inputId(input), input: input.name, error: { code, message } });
      }
      if (!io.stdout.write(`${line}\n`))
        await new Promise<void>((resolve) => void io.stdout.once('drain', resolve));
    }
    return failed ? 1 : 0;
  },
});
