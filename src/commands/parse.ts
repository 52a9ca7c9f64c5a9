/** Reads a command's words: node:util's parser finds the tokens, ours types and checks them. */
import { parseArgs } from 'node:util';
import { didYouMean } from '../config/suggest.ts';
import { type AnyCommand, type Given, type Option, type Options, UsageError } from './command.ts';

type Value = string | number | true | string[];

function checked(name: string, option: Option, raw: string): string | number {
  if (option.type === 'number') {
    const value = Number(raw);
    if (
      raw.trim() === '' ||
      !(value >= option.min) ||
      (!option.fraction && !Number.isInteger(value))
    )
      throw new UsageError(
        `--${name} takes ${option.fraction ? 'a number' : 'a whole number'} from ${option.min} up; given: ${raw}`,
      );
    return value;
  }
  if ('choices' in option && option.choices && !option.choices.includes(raw))
    throw new UsageError(
      `--${name} does not know ${raw}.${didYouMean(raw, option.choices)}\nAllowed: ${option.choices.join(', ')}`,
    );
  return raw;
}

const words = (raw: string): string[] =>
  raw
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/**
 * @throws UsageError for an unknown option, a missing or wrong value, or a wrong number of operands.
 */
export function parse(command: AnyCommand, args: readonly string[]): Given<Options> {
  const options = command.options;
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short }]) => [
        name,
        {
          type: type === 'flag' ? ('boolean' as const) : ('string' as const),
          ...(short && { short }),
        },
      ]),
    ),
  });
  const given: Record<string, Value> = {};
  const inputs: string[] = [];
  let list: { name: string; following: readonly string[] } | undefined;
  const extend = (name: string, more: string[]) => {
    const before = given[name];
    given[name] = Array.isArray(before) ? [...before, ...more] : more;
  };
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (list?.following.includes(token.value)) extend(list.name, [token.value]);
      else {
        list = undefined;
        inputs.push(token.value);
      }
      continue;
    }
    list = undefined;
    if (token.kind === 'option-terminator') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) {
      const near = didYouMean(token.name, Object.keys(options), '--');
      throw new UsageError(`${command.name} has no option ${token.rawName}.${near}`);
    }
    if (option.type === 'flag') {
      if (token.value !== undefined) throw new UsageError(`--${token.name} takes no value.`);
      given[token.name] = true;
      continue;
    }
    if (token.value === undefined)
      throw new UsageError(`--${token.name} needs a value: --${token.name} ${option.placeholder}`);
    if (option.type === 'list') {
      extend(
        token.name,
        words(token.value).map((word) => String(checked(token.name, option, word))),
      );
      if (option.following) list = { name: token.name, following: option.following };
    } else given[token.name] = checked(token.name, option, token.value);
  }
  const [fewest, most] = command.operandCount ?? [0, Infinity];
  if (inputs.length < fewest)
    throw new UsageError(`${command.name} needs ${command.operands ?? 'an operand'}.`);
  if (inputs.length > most)
    throw new UsageError(`${command.name} does not take ${inputs.slice(most).join(' ')}.`);
  return { inputs, options: given };
}
