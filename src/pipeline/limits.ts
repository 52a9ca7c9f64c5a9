/** Limits for a program that extracts in its own thread; `onrecord run` has those of its workers. */
import { Script } from 'node:vm';
import type { InputDocument } from '../article/index.ts';
import { PipelineError } from './error.ts';

export interface Limits {
  /** Longest that one article may take, in seconds by the clock; then it fails with `timeout`. */
  readonly seconds?: number;
  /** Largest page, in megabytes; a larger one fails with `too-large`. */
  readonly megabytes?: number;
}

const SLOT = Symbol.for('onrecord.limited');
const script = new Script("globalThis[Symbol.for('onrecord.limited')]()");

/**
 * Does synchronous work and ends it, wherever it is, when its time is over.
 * @throws PipelineError `timeout`, or what the work throws.
 */
export function withinSeconds<T>(seconds: number, work: () => T): T {
  const results: T[] = [];
  // Only a script that Node runs itself has a limit: it calls the work, and lets go of it.
  const begin = () => {
    Reflect.deleteProperty(globalThis, SLOT);
    results.push(work());
  };
  Reflect.defineProperty(globalThis, SLOT, { value: begin, configurable: true });
  try {
    script.runInThisContext({ timeout: Math.ceil(seconds * 1000) });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new PipelineError('timeout', `It took longer than ${seconds} seconds.`);
    throw error;
  }
  const [result] = results;
  // Safe: the work has returned.
  return result as T;
}

/** @throws PipelineError `too-large` */
export function withinMegabytes({ bytes, html, text }: InputDocument, megabytes: number): void {
  if (megabytes === Infinity) return;
  const size = bytes?.length ?? Buffer.byteLength(html ?? text ?? '');
  if (size > megabytes * 1e6)
    throw new PipelineError('too-large', `It is larger than ${megabytes} MB.`);
}
