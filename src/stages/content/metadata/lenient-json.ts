/**
 * Reads JSON as far as it can be read: with comments, trailing commas, control characters, quotation
 * marks that nobody escaped, several values in a row, or an end that is missing. Linear in its length.
 */

type Fields = Record<string, unknown>;

interface Container {
  readonly value: Fields | unknown[];
  /** In an object: the key that was read and waits for its value. */
  key: string | undefined;
}

/** What is nested deeper is taken as belonging to the level above. */
const DEEPEST = 200;
const SPACE = /[\s\p{Cc}]/u;
/** No key is longer. */
const LONGEST_KEY = 80;
const KEY_NEXT = /^(?:"[^"\\]{0,80}"|[\w$@]{1,80})\s{0,20}:/;

const isKey = (source: string, at: number): boolean =>
  KEY_NEXT.test(source.slice(at, at + LONGEST_KEY + 24));

class Reader {
  readonly values: unknown[] = [];
  private readonly open: Container[] = [];
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  read(): unknown[] {
    for (this.at = this.skip(0); this.at < this.source.length; this.at = this.skip(this.at))
      this.step(this.source.charAt(this.at));
    return this.values;
  }

  private step(char: string): void {
    if (char === '{' || char === '[') {
      const value = char === '{' ? {} : [];
      this.attach(value);
      if (this.open.length < DEEPEST) this.open.push({ value, key: undefined });
      this.at++;
    } else if (char === '}' || char === ']') {
      const inObject = !Array.isArray(this.open.at(-1)?.value);
      if (inObject === (char === '}')) this.open.pop();
      this.at++;
    } else if (char === '"') this.take(this.string());
    else if (/[\w.+-]/.test(char)) this.literal();
    else {
      if (char === ',') this.forget();
      this.at++;
    }
  }

  /** Behind white space and comments. */
  private skip(from: number): number {
    const { source } = this;
    let at = from;
    for (;;) {
      while (at < source.length && SPACE.test(source.charAt(at))) at++;
      const end = source.startsWith('//', at)
        ? source.indexOf('\n', at)
        : source.startsWith('/*', at)
          ? source.indexOf('*/', at) + 1
          : at;
      if (end === at) return at;
      at = end > at ? end + 1 : source.length;
    }
  }

  /** A string that was read: the key that an object waits for, or a value. */
  private take(text: string): void {
    const inner = this.open.at(-1);
    if (inner && !Array.isArray(inner.value) && inner.key === undefined) inner.key = text;
    else this.attach(text);
  }

  private attach(value: unknown): void {
    const inner = this.open.at(-1);
    if (!inner) this.values.push(value);
    else if (Array.isArray(inner.value)) inner.value.push(value);
    else {
      if (inner.key !== undefined && inner.key !== '__proto__') inner.value[inner.key] = value;
      inner.key = undefined;
    }
  }

  /** A key whose value cannot be read has none. */
  private forget(): void {
    const inner = this.open.at(-1);
    if (inner) inner.key = undefined;
  }

  private literal(): void {
    const start = this.at;
    while (/[\w.+-]/.test(this.source.charAt(this.at))) this.at++;
    const word = this.source.slice(start, this.at);
    const known: Fields = { true: true, false: false, null: null };
    if (this.source.charAt(this.skip(this.at)) === ':') this.take(word);
    else if (Object.hasOwn(known, word)) this.attach(known[word]);
    else if (Number.isFinite(Number(word))) this.attach(Number(word));
  }

  /** The string that begins here; its end is the first mark that what follows allows to be one. */
  private string(): string {
    const { source } = this;
    const start = ++this.at;
    let end = start;
    for (; end < source.length; end++) {
      const char = source.charAt(end);
      if (char === '\\') end++;
      else if (char === '"' && this.mayEnd(end + 1)) break;
    }
    this.at = end + 1;
    return unescaped(source.slice(start, end));
  }

  /** Whether what stands from here on may follow a string. */
  private mayEnd(from: number): boolean {
    const { source } = this;
    const inner = this.open.at(-1);
    const next = this.skip(from);
    const char = source.charAt(next);
    if (next >= source.length || char === '}' || char === ']') return true;
    if (char === ':') return inner !== undefined && inner.key === undefined;
    // A comma that is missing between two fields.
    if (char === '"') return inner?.key !== undefined && isKey(source, next);
    if (char !== ',') return false;
    const then = this.skip(next + 1);
    if (Array.isArray(inner?.value)) return /[["{\d\]tfn-]/.test(source.charAt(then));
    return source.charAt(then) === '}' || isKey(source, then);
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
};

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-f]{4})|([\s\S]))/gi, (_, code?: string, char = '') =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[char] ?? char),
  );

/** Every value that the text holds, one after the other. Never throws. */
export function lenientJson(text: string): unknown[] {
  // Without a quotation mark of their own, those of the markup are meant, or single ones.
  const source = text.includes('"') ? text : text.replace(/&(?:quot|#34|#x22);/gi, '"');
  return new Reader(source.includes('"') ? source : source.replaceAll("'", '"')).read();
}
