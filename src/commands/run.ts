import { defineCommand } from './command.ts';
export const run = defineCommand({
  name: 'run',
  summary: '',
  options: {},
  examples: [],
  async run() {
    return 0;
  },
});
