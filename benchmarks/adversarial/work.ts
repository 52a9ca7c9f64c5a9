/**
 * Counts the work of a stretch of code instead of timing it: how often each block of our own code is
 * run, by V8's precise coverage, and how many characters or elements its searches pass over. The same
 * code on the same input gives the same counts on any machine, however busy, but for blocks whose
 * counter the engine drops when it compiles their function anew (well under a hundredth).
 */
import { type Profiler, Session } from 'node:inspector';

/** Steps by what does them: a block of code, an expression, a search. */
export type Work = ReadonlyMap<string, number>;

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What is asked of an expression each time it is used; asking the language for it is slow. */
interface Known {
  readonly name: string;
  /** It looks at one place and gives up early. */
  readonly isTied: boolean;
  /** It begins where it ended last. */
  readonly goesOn: boolean;
}

const expressions = new WeakMap<RegExp, Known>();

function known(expression: RegExp): Known {
  const before = expressions.get(expression);
  if (before) return before;
  const { source, flags, sticky, global, multiline } = expression;
  const found = {
    name: `/${source}/${flags}`,
    isTied: sticky || (source.startsWith('^') && !multiline),
    goesOn: global || sticky,
  };
  expressions.set(expression, found);
  return found;
}

/**
 * What an expression passes over, if it does not backtrack (which `npm run lint:regex` sees to): up to
 * the end of what it finds, or all that is left. One that is tied to a place gives up early.
 */
function passedOver(isTied: boolean, text: string, from: number, found: RegExpExecArray | null) {
  if (found) return found.index + found[0].length - from + 1;
  return isTied ? 1 : Math.max(1, text.length - from);
}

/** Names of searches for short texts, by what is done and what is looked for. */
const searches = new Map<string, string>();
const SHORT = 20;

function nameOfSearch(name: string, what: unknown): string {
  const isShort = typeof what === 'string' && what.length <= SHORT;
  const key = isShort ? `${name} ${what}` : '';
  const before = isShort ? searches.get(key) : undefined;
  if (before !== undefined) return before;
  const found = `string.${name} ${JSON.stringify(what)?.slice(0, SHORT)}`;
  if (isShort) searches.set(key, found);
  return found;
}

export class WorkMeter {
  readonly #session = new Session();
  readonly #ours: (url: string) => boolean;
  #searches = new Map<string, number>();

  /**
   * Must be made before the code that is measured is loaded.
   * @param ours whether a file's blocks are counted.
   */
  constructor(ours: (url: string) => boolean) {
    this.#ours = ours;
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** The work of `act`, which is synchronous. */
  measure(act: () => unknown): Work {
    return this.measureEach([act])[0] ?? new Map();
  }

  /**
   * The work of each of several acts. An article may be refused, which is work too; what a stage fails
   * with is thrown on.
   */
  measureEach(acts: readonly (() => unknown)[]): Work[] {
    this.#take();
    return acts.map((act) => this.#workOf(act));
  }

  #workOf(act: () => unknown): Work {
    this.#searches = new Map();
    const release = this.#watchSearches();
    try {
      act();
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code !== 'stage-failed'))
        throw error;
    } finally {
      release();
    }
    return new Map([...this.#take(), ...this.#searches]);
  }

  close(): void {
    this.#session.disconnect();
  }

  /** The counts of blocks since they were last taken. */
  #take(): Map<string, number> {
    const counts = new Map<string, number>();
    this.#session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error) throw error;
      for (const { url, functions } of taken.result)
        if (this.#ours(url)) {
          const file = url.replace(/^.*\/(?:src|dist)\//, '');
          for (const f of functions) addBlocks(counts, file, f);
        }
    });
    return counts;
  }

  #add(what: string, steps: number): void {
    this.#searches.set(what, (this.#searches.get(what) ?? 0) + steps);
  }

  /** Puts counters around what the language does for us in one call. */
  #watchSearches(): () => void {
    const undo: (() => void)[] = [];
    const watch = (holder: object, name: string, around: (original: Method) => Method) => {
      const original = Reflect.get(holder, name) as Method;
      Object.defineProperty(holder, name, {
        value: around(original),
        configurable: true,
        writable: true,
      });
      undo.push(() =>
        Object.defineProperty(holder, name, {
          value: original,
          configurable: true,
          writable: true,
        }),
      );
    };
    const add = this.#add.bind(this);
    const apply = Reflect.apply;
    const indexOf = String.prototype.indexOf;
    const find = (text: string, what: string, from: number) => apply(indexOf, text, [what, from]);
    watch(
      RegExp.prototype,
      'exec',
      (original) =>
        function (this: unknown, ...args) {
          const expression = this as RegExp;
          const text = String(args[0]);
          const { name, isTied, goesOn } = known(expression);
          const from = goesOn ? expression.lastIndex : 0;
          const found = apply(original, this, [text]) as RegExpExecArray | null;
          add(name, passedOver(isTied, text, from, found));
          return found;
        },
    );
    for (const name of ['indexOf', 'includes'])
      watch(
        String.prototype,
        name,
        (original) =>
          function (this: unknown, ...args) {
            const text = String(this);
            const from = Number(args[1] ?? 0);
            const at = find(text, String(args[0]), from);
            add(nameOfSearch(name, args[0]), (at < 0 ? text.length : at) - from + 1);
            return apply(original, this, args);
          },
      );
    watch(
      String.prototype,
      'lastIndexOf',
      (original) =>
        function (this: unknown, ...args) {
          const from = Math.min(Number(args[1] ?? Infinity), String(this).length);
          const at = apply(original, this, args) as number;
          add('string.lastIndexOf', from - at + 1);
          return at;
        },
    );
    for (const name of ['includes', 'indexOf', 'slice', 'concat', 'splice', 'join'])
      watch(
        Array.prototype,
        name,
        (original) =>
          function (this: unknown, ...args) {
            const result = apply(original, this, args);
            const at = name === 'indexOf' ? Number(result) : -1;
            add(
              `array.${name}`,
              (at >= 0 ? at : Array.isArray(result) ? result.length : (this as []).length) + 1,
            );
            return result;
          },
      );
    return () => {
      for (const back of undo) back();
    };
  }
}

function addBlocks(
  counts: Map<string, number>,
  file: string,
  { functionName, ranges }: Profiler.FunctionCoverage,
): void {
  for (const { startOffset, count } of ranges) {
    if (!count) continue;
    const key = `${file} ${functionName || 'function'} @${startOffset}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
}
