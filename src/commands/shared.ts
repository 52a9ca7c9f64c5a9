/** Options that several commands have in common. */
import { stageNames } from '../stages/options.ts';
import type { ListOption, NumberOption, ValueOption } from './command.ts';

export const configOption = {
  type: 'value',
  placeholder: 'FILE',
  describe: 'Configuration; pipeline.config.ts of this folder unless told otherwise.',
} as const satisfies ValueOption;

export const minScoreOption = {
  type: 'number',
  placeholder: 'N',
  min: 0,
  fraction: true,
  describe: 'How likely a quotation must be to be given, 0 to 1; 0 gives every one that was found.',
} as const satisfies NumberOption;

export const onlyOption = {
  type: 'list',
  placeholder: 'STAGE',
  following: stageNames,
  describe: 'Run only these stages and what they need; see onrecord stages.',
} as const satisfies ListOption;
