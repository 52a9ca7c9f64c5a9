/** The contract of `onrecord filter`: one line of JSON in, one article record or one error out. */
import { z } from 'zod';
import type { AnyStage, InputDocument } from '../article/index.ts';
import { extract, type Failure, failureOf, PipelineError } from '../pipeline/index.ts';

const text = (name: string) => z.string({ error: `${name} must be a string` });
const inputSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)], {
    error: 'id is missing or is neither a string nor a number',
  }),
  html: text('html').optional(),
  htmlBase64: text('htmlBase64').optional(),
  text: text('text').optional(),
  url: text('url').nullish(),
  published: text('published').nullish(),
  captured: text('captured').nullish(),
  charset: text('charset').nullish(),
  input: text('input').nullish(),
  /** Why there is no page: `onrecord pages` could not read it. */
  error: z.object({ code: z.string(), message: z.string() }).optional(),
  language: text('language').nullish(),
});

type Given = z.infer<typeof inputSchema>;

const NOT_BASE64 = /[^A-Za-z0-9+/\-_=\s]/;

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PipelineError('bad-line', `The line is not JSON: ${reason.slice(0, 200)}`);
  }
}

function documentOf(given: Given, maxBytes: number): InputDocument {
  const { id, html, htmlBase64, text, url, published, captured, charset, language } = given;
  const bodies = [html, htmlBase64, text].filter((body) => body !== undefined);
  if (bodies.length !== 1)
    throw new PipelineError(
      'bad-line',
      `Give exactly one of html, htmlBase64 and text; ${bodies.length || 'none'} given.`,
    );
  if (htmlBase64 !== undefined && NOT_BASE64.test(htmlBase64))
    throw new PipelineError('bad-line', 'htmlBase64 is not base64.');
  const bytes = htmlBase64 === undefined ? undefined : Buffer.from(htmlBase64, 'base64');
  const size = bytes?.length ?? Buffer.byteLength(html ?? text ?? '');
  if (size > maxBytes) throw tooLarge(maxBytes);
  return {
    id,
    ...(bytes && { bytes }),
    ...(html !== undefined && { html }),
    ...(text !== undefined && { text }),
    ...(url && { url }),
    ...(published && { published }),
    ...(captured && { captured }),
    ...(charset && { charset }),
    ...(language && { language }),
  };
}

/** The failure of an input that is larger than the limit. */
export const tooLarge = (maxBytes: number): PipelineError =>
  new PipelineError('too-large', `It is larger than ${maxBytes / 1e6} MB.`);

/** The id in the first kilobyte of a line that could not be read whole; else null. */
export function idIn(head: string): string | null {
  const found = /"id"\s*:\s*("(?:[^"\\]|\\.){0,500}"|-?\d{1,30})/.exec(head)?.[1];
  try {
    return found === undefined ? null : String(JSON.parse(found));
  } catch {
    return null;
  }
}

export const errorLine = (id: string | null, { code, message, stage }: Failure): string =>
  JSON.stringify({ id, error: { code, message, ...(stage && { stage }) } });

/** What a line holds: a document, or what is wrong with it. */
export interface ReadLine {
  id: string | null;
  /** What the page is from, where the line says so. */
  input: string | undefined;
  document: InputDocument | Failure;
}

/** Reads a line. Never throws. */
export function readLine(line: string, maxBytes: number): ReadLine {
  let id: string | null = null;
  let input: string | undefined;
  try {
    const json = parseJson(line);
    const given = inputSchema.safeParse(json);
    if (!given.success) {
      const named = z.object({ id: z.string() }).safeParse(json);
      if (named.success) id = named.data.id;
      const [issue] = given.error.issues;
      throw new PipelineError(
        'bad-line',
        issue?.path.length ? issue.message : 'The line is no object.',
      );
    }
    id = given.data.id;
    input = given.data.input ?? undefined;
    return { id, input, document: given.data.error ?? documentOf(given.data, maxBytes) };
  } catch (error) {
    return { id, input, document: failureOf(error) };
  }
}

/** The answer to one line, without a line end. Never throws. */
export function answerLine(line: string, stages: readonly AnyStage[], maxBytes: number): string {
  const { id, document } = readLine(line, maxBytes);
  if ('code' in document) return errorLine(id, document);
  try {
    return JSON.stringify(extract(document, stages));
  } catch (error) {
    return errorLine(id, failureOf(error));
  }
}
