import { describe, expect, it } from 'vitest';
import { processorSeconds, threadName } from '../../src/batch/processor-time.ts';

describe.runIf(process.platform === 'linux')('the processor time of a thread', () => {
  const used = () => processorSeconds(threadName(), 1);

  it('does not pass while the thread waits', () => {
    const [before, clock] = [used(), performance.now()];
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    const waited = (performance.now() - clock) / 1000;
    expect(used() - before).toBeLessThan(waited / 2);
  });

  it('passes while it works', () => {
    const before = used();
    let sum = 0;
    for (let i = 0; i < 3e7; i++) sum += Math.sqrt(i);
    expect(sum).toBeGreaterThan(0);
    expect(used()).toBeGreaterThan(before);
  });
});
