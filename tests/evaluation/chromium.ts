/** A headless Chromium over its debugging pipe, where one is installed. */
import { spawn, spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser's command; undefined where none is installed. */
export const chromium = NAMES.find((name) => spawnSync(name, ['--version']).status === 0);

export interface Page {
  /** The value of an expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses and releases a key, such as Tab, Space or Enter. */
  press(key: string): Promise<void>;
  close(): Promise<void>;
}

const CODES: Readonly<Record<string, readonly [code: number, text?: string]>> = {
  Tab: [9],
  Space: [32, ' '],
  Enter: [13, '\r'],
};

/** Opens a file in a browser of its own. */
export async function openPage(command: string, file: string): Promise<Page> {
  const browser = spawn(
    command,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--remote-debugging-pipe',
      '--no-first-run',
      '--window-size=1280,900',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [, , , input, output] = browser.stdio as unknown as [0, 0, 0, Writable, Readable];
  const waiting = new Map<number, (answer: { result?: never; error?: unknown }) => void>();
  let rest = '';
  output.on('data', (chunk: Buffer) => {
    const messages = (rest + chunk.toString('utf8')).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const answer = JSON.parse(message);
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    }
  });
  let last = 0;
  let sessionId: string | undefined;
  const send = <T>(method: string, params: object = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(JSON.stringify(error))) : resolve(result as T),
      );
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  const { targetId } = await send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
  });
  ({ sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  }));
  await send('Page.enable');
  await send('Page.navigate', { url: `file://${file}` });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await send<{ result: { value: T }; exceptionDetails?: { text: string } }>(
      'Runtime.evaluate',
      { expression, returnByValue: true, awaitPromise: true },
    );
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  while (!(await evaluate(`location.protocol === 'file:' && document.readyState === 'complete'`)));
  return {
    evaluate,
    async press(key) {
      const [windowsVirtualKeyCode, text] = CODES[key] ?? [0];
      const event = { key: text ?? key, code: key, windowsVirtualKeyCode, ...(text && { text }) };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    async close() {
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      await gone;
    },
  };
}
