import { defineCommand } from './command.ts';

export const show = defineCommand({
  name: 'show',
  summary: '',
  options: {},
  examples: [],
  async run() {
    return 0;
  },
});
