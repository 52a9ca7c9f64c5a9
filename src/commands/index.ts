/** The commands in the order in which the help lists them; each is loaded only when it is called. */
import type { AnyCommand } from './command.ts';

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<AnyCommand>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: 'run',
    summary: 'Read articles and write datasets.',
    load: async () => (await import('./run.ts')).run,
  },
  {
    name: 'filter',
    summary: 'Read JSON lines, write one article record a line.',
    load: async () => (await import('./filter.ts')).filter,
  },
  {
    name: 'pages',
    summary: 'Print the pages of files, archives and tables as lines for filter.',
    load: async () => (await import('./pages.ts')).pages,
  },
  {
    name: 'show',
    summary: 'Show one article in the terminal: who said what, citing what.',
    load: async () => (await import('./show.ts')).show,
  },
  {
    name: 'desk',
    summary: 'Look at what a run found, and put it right, on a local page.',
    load: async () => (await import('./desk.ts')).desk,
  },
  {
    name: 'stages',
    summary: 'List the stages: what each needs and gives.',
    load: async () => (await import('./stages.ts')).stages,
  },
  {
    name: 'check',
    summary: 'Tell what got better and what got worse in the golden articles.',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'accept',
    summary: 'Take what is found now in the golden articles as accepted.',
    load: async () => (await import('./accept.ts')).accept,
  },
  {
    name: 'golden',
    summary: 'Make a golden article from a file.',
    load: async () => (await import('./golden.ts')).golden,
  },
  {
    name: 'compare',
    summary: 'Tell what changed between two runs.',
    load: async () => (await import('./compare.ts')).compare,
  },
  {
    name: 'evaluate',
    summary: 'Score the pipeline over annotated corpora.',
    load: async () => (await import('./evaluate.ts')).evaluate,
  },
];
