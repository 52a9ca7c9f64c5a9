import { defineCommand } from './command.ts';
export const stages = defineCommand({
  name: 'stages',
  summary: '',
  options: {},
  examples: [],
  async run() {
    return 0;
  },
});
