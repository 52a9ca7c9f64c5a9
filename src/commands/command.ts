/** What a command is: its words for the help page, its options, and what it does. */
import type { Readable } from 'node:stream';
import type { Out } from './terminal.ts';

/** The streams and surroundings of a command, so that tests can give their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Out;
  readonly stderr: Out;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

interface OptionBase {
  readonly describe: string;
  /** One letter, such as `q` for `-q`. */
  readonly short?: string;
}
/** Present or absent. */
export interface FlagOption extends OptionBase {
  readonly type: 'flag';
}
/** Takes one value; `choices` are the only ones allowed. */
export interface ValueOption extends OptionBase {
  readonly type: 'value';
  readonly placeholder: string;
  readonly choices?: readonly string[];
}
/** Takes several: repeated, with commas, or as the words after it while they are in `following`. */
export interface ListOption extends OptionBase {
  readonly type: 'list';
  readonly placeholder: string;
  readonly choices?: readonly string[];
  readonly following?: readonly string[];
}
/** Takes a number from `min` up; `integer` unless told otherwise. */
export interface NumberOption extends OptionBase {
  readonly type: 'number';
  readonly placeholder: string;
  readonly min: number;
  readonly fraction?: boolean;
}
export type Option = FlagOption | ValueOption | ListOption | NumberOption;
export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends FlagOption
  ? true
  : O extends ListOption
    ? string[]
    : O extends NumberOption
      ? number
      : string;

/** What was given: option names are written as in `--max-drop`, without the dashes. */
export interface Given<O extends Options> {
  readonly inputs: string[];
  readonly options: { readonly [K in keyof O]?: ValueOf<O[K]> };
}

export interface Command<O extends Options = Options> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What stands after the name, such as `[inputs…]`. */
  readonly operands?: string;
  /** Fewest and most operands; any number when absent. */
  readonly operandCount?: readonly [fewest: number, most: number];
  readonly options: O;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  /** Answers the exit code. */
  run(given: Given<O>, io: Io): Promise<number>;
}

/** Checks a command's types where it is written. */
export const defineCommand = <const O extends Options>(command: Command<O>): Command<O> => command;

/** Any command, whatever its options; `run` is only called with what its own options gave. */
export interface AnyCommand extends Omit<Command, 'run'> {
  run(given: never, io: Io): Promise<number>;
}

/** Wrong usage or configuration: exit code 2, with the mend in the message. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
