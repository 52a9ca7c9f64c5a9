/** `onrecord stages`: the pipeline at a glance. */
import { loadConfig, planStages } from '../config/index.ts';
import { gaps } from '../pipeline/index.ts';
import { defineCommand } from './command.ts';
import { configOption, onlyOption } from './shared.ts';
import { coloursFor } from './summary.ts';

export const stages = defineCommand({
  name: 'stages',
  summary: 'List the stages in order: what each requires and provides, and any gap.',
  operandCount: [0, 0],
  options: {
    config: configOption,
    only: onlyOption,
    json: { type: 'flag', describe: 'The same as JSON.' },
  },
  examples: [['onrecord stages --only quotations', 'What runs for quotations alone.']],
  async run({ options }, io) {
    const { config } = await loadConfig(io.cwd, options.config);
    const plan = planStages(config, options.only);
    const missing = gaps(plan.stages);
    if (options.json) {
      const list = plan.stages.map(({ name, requires, provides, languages }) => ({
        name,
        requires,
        provides,
        languages,
      }));
      io.stdout.write(
        `${JSON.stringify({ stages: list, off: plan.off, gaps: missing }, null, 2)}\n`,
      );
      return 0;
    }
    const colours = coloursFor(io);
    const lines = plan.stages.flatMap(({ name, requires, provides, languages }, i) => [
      `${i + 1}. ${colours.bold(name)}${languages ? ` (${languages.join(', ')})` : ''}`,
      `   requires  ${requires.join(', ') || 'the input alone'}`,
      `   provides  ${provides.join(', ')}`,
    ]);
    if (plan.off.length) lines.push('', `Switched off: ${plan.off.join(', ')}`);
    for (const { stage, layer, laterIn } of missing) {
      const where = laterIn ? `, which only the later stage ${laterIn} provides` : '';
      lines.push(colours.yellow(`Gap: ${stage} reads ${layer}${where}; it finds them empty.`));
    }
    if (!missing.length) lines.push('', 'No gaps: every stage finds the layers that it reads.');
    io.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  },
});
