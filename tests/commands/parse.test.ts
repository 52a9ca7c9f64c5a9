import { describe, expect, it } from 'vitest';
import { type AnyCommand, defineCommand, UsageError } from '../../src/commands/command.ts';
import { parse } from '../../src/commands/parse.ts';

const command: AnyCommand = defineCommand({
  name: 'try',
  summary: 'For tests.',
  operands: 'FILE',
  operandCount: [0, 2],
  options: {
    out: { type: 'value', placeholder: 'DIR', describe: 'Where to.' },
    layer: { type: 'value', placeholder: 'NAME', choices: ['dates', 'claims'], describe: 'Which.' },
    only: {
      type: 'list',
      placeholder: 'STAGE',
      following: ['dates', 'claims'],
      describe: 'Which.',
    },
    threads: { type: 'number', placeholder: 'N', min: 1, describe: 'How many.' },
    drop: { type: 'number', placeholder: 'X', min: 0, fraction: true, describe: 'How much.' },
    quiet: { type: 'flag', short: 'q', describe: 'Silence.' },
  },
  examples: [],
  run: async () => 0,
});

describe('parse', () => {
  it.each([
    [[], [], {}],
    [['a', 'b'], ['a', 'b'], {}],
    [['--out', 'x', 'a'], ['a'], { out: 'x' }],
    [['--out=x'], [], { out: 'x' }],
    [['a', '-q'], ['a'], { quiet: true }],
    [['--threads', '4'], [], { threads: 4 }],
    [['--drop', '0.5'], [], { drop: 0.5 }],
    [['--only', 'dates,claims'], [], { only: ['dates', 'claims'] }],
    [['--only', 'dates', 'claims', 'a'], ['a'], { only: ['dates', 'claims'] }],
    [['--only', 'dates', 'a', 'claims'], ['a', 'claims'], { only: ['dates'] }],
    [['--only', 'own', '--only', 'dates'], [], { only: ['own', 'dates'] }],
    [['--', '--out'], ['--out'], {}],
    [['-'], ['-'], {}],
  ])('reads %j', (args, inputs, options) => {
    expect(parse(command, args)).toEqual({ inputs, options });
  });

  it.each([
    [['--uot', 'x'], 'try has no option --uot. Did you mean --out?'],
    [['--zzzzzz'], 'try has no option --zzzzzz.'],
    [['-x'], 'try has no option -x.'],
    [['--out'], '--out needs a value: --out DIR'],
    [['--quiet=yes'], '--quiet takes no value.'],
    [['--threads', '0'], '--threads takes a whole number from 1 up; given: 0'],
    [['--threads', '1.5'], '--threads takes a whole number from 1 up; given: 1.5'],
    [['--threads', 'many'], '--threads takes a whole number from 1 up; given: many'],
    [['--drop', '-1'], '--drop'],
    [
      ['--layer', 'date'],
      '--layer does not know date. Did you mean dates?\nAllowed: dates, claims',
    ],
    [['--constructor'], 'try has no option --constructor.'],
    [['a', 'b', 'c'], 'try does not take c.'],
  ])('refuses %j', (args, message) => {
    expect(() => parse(command, args)).toThrow(UsageError);
    expect(() => parse(command, args)).toThrow(message);
  });
});
