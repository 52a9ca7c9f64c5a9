import { defineConfig } from 'vitest/config';

/** Files whose modules must be their own: they replace one, ask what it is before it is used, or measure what loads after them. */
const apart = [
  'tests/batch/**/*.test.ts',
  'tests/commands/**/*.test.ts',
  'tests/compromise.test.ts',
  'tests/desk/browser/**/*.test.ts',
  'tests/hostile.test.ts',
];

// Nothing is asserted of seconds: a test that hangs is ended, however busy the machine is.
const testTimeout = 600_000;
const hookTimeout = testTimeout;

export default defineConfig({
  test: {
    projects: [
      // The others share what they load, the models above all: it takes longer than most tests do.
      {
        test: {
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: apart,
          isolate: false,
          testTimeout,
          hookTimeout,
        },
      },
      {
        test: {
          name: 'apart',
          include: apart,
          testTimeout,
          hookTimeout,
          // What was built is loaded as it is.
          server: { deps: { external: [/\/dist\//] } },
        },
      },
    ],
  },
});
