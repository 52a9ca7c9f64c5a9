/**
 * JSON that remembers where each value stands, so that a mistake in a hand-edited file can be named
 * by its line. RFC 8259; nesting is bounded, since files written by people are shallow.
 */

/** Keys and indexes from the root to a value: `['quotations', 2, 'speaker']`. */
export type JsonPath = readonly PropertyKey[];

export interface LocatedJson {
  readonly value: unknown;
  /** Line, from 1, on which the value at the path starts; of its nearest parent when it is absent. */
  lineOf(path: JsonPath): number;
}

/** The text is not JSON; `line` and `column` count from 1. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

const MAX_DEPTH = 64;
const SPACE = /[ \t\r\n]*/y;
const STRING = /"[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** @throws JsonSyntaxError */
export function parseLocatedJson(text: string): LocatedJson {
  const reader = new Reader(text);
  const value = reader.document();
  return {
    value,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const at = reader.places.get(keyOf(path.slice(0, length)));
        if (at !== undefined) return lineAt(text, at);
      }
      return 1;
    },
  };
}

const keyOf = (path: JsonPath): string => path.join('\u0000');

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

class Reader {
  readonly places = new Map<string, number>();
  private readonly text: string;
  private at = 0;
  private readonly path: (string | number)[] = [];

  constructor(text: string) {
    this.text = text;
  }

  document(): unknown {
    const value = this.value();
    this.skip();
    if (this.at < this.text.length) this.fail('the end of the file');
    return value;
  }

  private value(): unknown {
    this.skip();
    this.places.set(keyOf(this.path), this.at);
    if (this.path.length > MAX_DEPTH) this.fail(`at most ${MAX_DEPTH} levels`);
    const next = this.text[this.at];
    if (next === '{') return this.object();
    if (next === '[') return this.array();
    if (next === '"') return this.string('a string');
    const literal = this.match(WORD) ?? this.match(NUMBER);
    return literal === undefined ? this.fail('a value') : JSON.parse(literal);
  }

  private object(): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    this.items('}', () => {
      const key = this.string('a name in double quotation marks');
      if (entries.has(key)) this.fail(`no second "${key}"`);
      this.skip();
      this.expect(':');
      this.path.push(key);
      entries.set(key, this.value());
      this.path.pop();
    });
    return Object.fromEntries(entries);
  }

  private array(): unknown[] {
    const values: unknown[] = [];
    this.items(']', () => {
      this.path.push(values.length);
      values.push(this.value());
      this.path.pop();
    });
    return values;
  }

  /** What stands between the bracket at `at` and `close`, parted by commas. */
  private items(close: string, item: () => void): void {
    this.at++;
    this.skip();
    if (this.text[this.at] === close) {
      this.at++;
      return;
    }
    for (;;) {
      this.skip();
      item();
      this.skip();
      const next = this.text[this.at];
      if (next !== ',' && next !== close) this.fail(`"," or "${close}"`);
      this.at++;
      if (next === close) return;
    }
  }

  private string(wanted: string): string {
    const start = this.at;
    const literal = this.match(STRING);
    if (literal === undefined) return this.fail(wanted);
    try {
      return JSON.parse(literal);
    } catch {
      this.at = start;
      return this.fail(`${wanted} without a bare \\ or a control character`);
    }
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private skip(): void {
    this.match(SPACE);
  }

  private expect(character: string): void {
    if (this.text[this.at] !== character) this.fail(`"${character}"`);
    this.at++;
  }

  private fail(wanted: string): never {
    const line = lineAt(this.text, this.at);
    const column = this.at - this.text.lastIndexOf('\n', this.at - 1);
    const found = this.text[this.at];
    const what = found === undefined ? 'the file ends' : `found ${JSON.stringify(found)}`;
    throw new JsonSyntaxError(`expected ${wanted}, ${what}`, line, column);
  }
}
