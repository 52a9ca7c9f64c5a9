/**
 * Who may speak to the desk: this computer, by its own address, with the token, from the desk's own
 * pages. And what its pages may do: nothing but run their own script and ask their own server.
 */
import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

export const TOKEN_HEADER = 'x-onrecord-token';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
};

const isToken = (given: string | undefined, token: string): boolean => {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** The names under which a page of this computer may call the desk. */
const hostsOf = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

/** A name that leads here by a trick of the name service is not ours. */
export const ownHost =
  (port: () => number): MiddlewareHandler =>
  async (context, next) => {
    if (!hostsOf(port()).includes(context.req.header('host') ?? ''))
      return context.text('The desk answers to 127.0.0.1 only.', 421);
    return next();
  };

/** No page of another origin may ask, or make a browser ask; what changes something must say where from. */
export const ownOrigin =
  (port: () => number): MiddlewareHandler =>
  async (context, next) => {
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const isOwn = hostsOf(port()).some((host) => origin === `http://${host}`);
    const isRead = context.req.method === 'GET' || context.req.method === 'HEAD';
    if (origin === undefined ? !isRead : !isOwn)
      return context.json({ error: 'This page may not ask the desk.' }, 403);
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      return context.json({ error: 'This page may not ask the desk.' }, 403);
    return next();
  };

export const withToken =
  (token: string): MiddlewareHandler =>
  async (context, next) => {
    if (!isToken(context.req.header(TOKEN_HEADER), token))
      return context.json(
        { error: 'Open the whole address that onrecord desk printed, with what follows the #.' },
        401,
      );
    return next();
  };
