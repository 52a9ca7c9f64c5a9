/** Says what is wrong with what somebody gave to `extract`, and what to give instead. */
import type { InputDocument } from '../article/index.ts';
import { PipelineError } from './error.ts';

const EXAMPLE = "extract({ id: 'my-article', html })";

const bad = (what: string): PipelineError => new PipelineError('bad-input', what);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What stands for an input that is none, and how to make one of it. */
function mistaken(input: unknown): string | undefined {
  if (typeof input === 'string')
    return `extract takes an object, not a string: ${EXAMPLE}, or { id, text } for plain text.`;
  if (input instanceof Uint8Array || input instanceof ArrayBuffer)
    return "extract takes an object, not bytes: extract({ id: 'my-article', bytes }).";
  if (!isObject(input)) return `extract takes an object: ${EXAMPLE}.`;
  if (typeof input.then === 'function') return 'extract was given a promise: await it first.';
  if (typeof input.pipe === 'function' || typeof input.getReader === 'function')
    return "extract was given a stream: read it first, such as with buffer() of node:stream/consumers, then extract({ id: 'my-article', bytes }).";
  return undefined;
}

const FORMS = ['html', 'bytes', 'text'] as const;

/** @throws PipelineError `bad-input`. */
export function checkInput(input: unknown): asserts input is InputDocument {
  const mistake = mistaken(input);
  if (mistake !== undefined || !isObject(input)) throw bad(mistake ?? '');
  if (typeof input.id !== 'string' || input.id === '')
    throw bad(`extract needs an id, a text that names the article: ${EXAMPLE}.`);
  const given = FORMS.filter((form) => input[form] !== undefined && input[form] !== null);
  if (given.length !== 1)
    throw bad(
      `extract needs exactly one of html, bytes and text; given: ${given.join(', ') || 'none'}.`,
    );
  const { html, bytes, text } = input;
  if (bytes !== undefined && !(bytes instanceof Uint8Array))
    throw bad('bytes must be a Uint8Array or Buffer; give characters as html.');
  for (const [name, value] of Object.entries({ html, text }))
    if (value !== undefined && typeof value !== 'string')
      throw bad(
        `${name} must be a string; give raw bytes as bytes, so that the encoding is found.`,
      );
}
