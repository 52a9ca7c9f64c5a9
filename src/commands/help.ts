/** The help pages: one for all commands, one for each. */
import type { AnyCommand, Option } from './command.ts';

const left = (name: string, option: Option): string => {
  const value =
    option.type === 'flag' ? '' : ` ${option.placeholder}${option.type === 'list' ? '…' : ''}`;
  return `${option.short ? `-${option.short}, ` : '    '}--${name}${value}`;
};

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`.trimEnd()).join('\n');
}

/** The page of `onrecord --help`. */
export function overview(
  commands: readonly { name: string; summary: string }[],
  version: string,
): string {
  return `onrecord ${version}: who said what, when, and on whose word

Usage: onrecord <command> [options]

${columns(commands.map(({ name, summary }) => [name, summary]))}

  onrecord <command> --help   what the command takes, with an example
  onrecord --version          this version

Example:
  onrecord run articles/ --out datasets/
`;
}

/** The page of `onrecord <command> --help`. */
export function page(command: AnyCommand): string {
  const operands = command.operands ? ` ${command.operands}` : '';
  const options: (readonly [string, string])[] = [
    ...Object.entries(command.options).map(
      ([name, option]) => [left(name, option), option.describe] as const,
    ),
    ['-h, --help', 'This page.'],
  ];
  const examples = command.examples.map(([line, meaning]) => `  ${line}\n      ${meaning}`);
  return `${command.summary}

Usage: onrecord ${command.name}${operands} [options]

Options:
${columns(options)}

${examples.length > 1 ? 'Examples' : 'Example'}:
${examples.join('\n')}
`;
}
