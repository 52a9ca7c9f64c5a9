/** Serves the desk on the loopback of this computer, and on nothing else. */
import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import type { Dataset } from './dataset.ts';
import { desk } from './server.ts';

export interface Listening {
  /** Where a browser opens it: the token stands behind the #, which no server is ever sent. */
  readonly address: string;
  readonly port: number;
  readonly token: string;
  close(): Promise<void>;
}

/** @param port 0 for any that is free. */
export function listen(dataset: Dataset, who: string, port: number): Promise<Listening> {
  const token = randomBytes(24).toString('base64url');
  let bound = 0;
  const app = desk({ dataset, token, who, port: () => bound });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (info) => {
      bound = info.port;
      resolve({
        address: `http://127.0.0.1:${bound}/#token=${token}`,
        port: bound,
        token,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', reject);
  });
}
