/** `onrecord filter` as a function: lines in, lines out, in order, whatever they hold. */
import { type Failure, failureOf } from '../pipeline/error.ts';
import { inOrder } from './in-order.ts';
import { type Line, linesOf } from './lines.ts';
import type { WorkerPool } from './pool.ts';

/** JSON and base64 make a page longer; a line may be this much longer than a page. */
const LINE_FACTOR = 2;

/**
 * One answer for each line of the stream, without line ends, in the order of the lines.
 * @param answers article records, or rows of tables.
 */
export function filterLines(
  stream: AsyncIterable<Uint8Array | string>,
  pool: WorkerPool,
  maxBytes: number,
  answers: 'line' | 'tables' = 'line',
): AsyncIterable<string> {
  // What answers in place of a thread is loaded when a line fails.
  const failed = async (head: string, failure: Failure): Promise<string> => {
    if (answers === 'tables')
      return (await import('./answer-tables.ts')).errorTablesIn(head, failure);
    const { errorLine, idIn } = await import('./answer-line.ts');
    return errorLine(idIn(head), failure);
  };
  const answer = async ({ text, tooLong }: Line): Promise<string> => {
    if (tooLong) {
      const { tooLarge } = await import('./answer-line.ts');
      return failed(text, failureOf(tooLarge(maxBytes)));
    }
    try {
      return await pool.run<string>(answers, text);
    } catch (error) {
      return failed(text.slice(0, 1024), failureOf(error));
    }
  };
  return inOrder(linesOf(stream, maxBytes * LINE_FACTOR), answer, pool.threads * 2);
}
