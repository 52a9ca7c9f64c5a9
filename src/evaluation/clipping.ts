/** Long words made short enough for one line of a report. */

const LIMIT = 72;

/** The value in single quotation marks; "nothing" for what is absent. */
export const quoted = (text: string | null): string => (text === null ? 'nothing' : `'${text}'`);

/** The text, or its beginning and end when it is longer than `limit` characters. */
export function clipped(text: string, limit = LIMIT): string {
  if (text.length <= limit) return text;
  const tail = Math.floor(limit / 4);
  return `${text.slice(0, limit - tail - 1)}…${text.slice(-tail)}`;
}

/** Both texts, cut alike so that their first difference shows. */
export function clipPair(a: string | null, b: string | null): [string | null, string | null] {
  if (a === null || b === null) return [a && clipped(a), b && clipped(b)];
  if (a.length <= LIMIT && b.length <= LIMIT) return [a, b];
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  const from = Math.max(0, same - 24);
  const cut = (text: string) => {
    const head = from > 0 ? '…' : '';
    const rest = text.slice(from);
    return head + (rest.length > LIMIT ? `${rest.slice(0, LIMIT - 1)}…` : rest);
  };
  return [cut(a), cut(b)];
}

// Control characters could drive a terminal; direction marks could turn a line around.
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
const ILLEGIBLE = /\s\s|[^\S ]|[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** The text on one line, with a sign in place of every character that is not to be seen. */
export const legible = (text: string): string =>
  ILLEGIBLE.test(text) ? text.replace(/\s+/g, ' ').replace(UNSEEN, '\ufffd') : text;
