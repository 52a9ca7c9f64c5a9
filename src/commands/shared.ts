/** Options that several commands have in common. */
import { stageNames } from '../stages/index.ts';
import type { ListOption, ValueOption } from './command.ts';

export const configOption = {
  type: 'value',
  placeholder: 'FILE',
  describe: 'Configuration; pipeline.config.ts of this folder unless told otherwise.',
} as const satisfies ValueOption;

export const onlyOption = {
  type: 'list',
  placeholder: 'STAGE',
  following: stageNames,
  describe: 'Run only these stages and what they need; see onrecord stages.',
} as const satisfies ListOption;
