import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Totals } from '../../src/batch/index.ts';
import { duration, Progress } from '../../src/commands/progress.ts';
import { ioFor } from '../support/io.ts';

describe('Progress', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  function tell(isTTY: boolean): string {
    const io = ioFor('/', { isTTY });
    const progress = new Progress(io.stderr);
    const totals = new Totals();
    progress.start(4);
    for (const code of ['', '', 'timeout', '']) {
      vi.advanceTimersByTime(5000);
      const failure = code ? { failure: { code, message: 'It took too long.' } } : {};
      totals.add({
        input: 'a',
        id: 'a',
        sha256: null,
        rows: {},
        warnings: {},
        timings: {},
        ...failure,
      });
      progress.show(totals, { input: 'a.html', ...failure });
    }
    progress.end();
    return io.written().err;
  }

  it('draws over one line on a terminal and takes it away', () => {
    const drawn = tell(true);
    expect(drawn).toContain('\r\x1b[K1 / 4 articles, 0.2 a second, 15 s left');
    expect(drawn).toContain('3 / 4 articles, 0.2 a second, 5 s left, 1 failed');
    expect(drawn).toContain('\r\x1b[KLooking for articles …\r\x1b[KLoading the models …');
    expect(drawn.split('\n')).toHaveLength(2);
    expect(drawn).toContain('\r\x1b[Ka.html: timeout: It took too long.\n');
    expect(drawn.endsWith('\r\x1b[K')).toBe(true);
  });

  it('writes a plain line now and then elsewhere', () => {
    expect(tell(false)).toBe(
      '2 / 4 articles, 0.2 a second, 10 s left\na.html: timeout: It took too long.\n4 / 4 articles, 0.2 a second, 0 s left, 1 failed\n',
    );
  });
});

describe('duration', () => {
  it.each([
    [0.2, '0 s'],
    [59.6, '60 s'],
    [100, '2 min'],
    [5400, '1 h 30 min'],
    [86_400, '24 h 0 min'],
  ])('tells %d seconds as %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});
