import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { flagsFor } from '../../src/batch/engine.ts';

describe('the flags of V8', () => {
  it('are those that the version takes', () => {
    expect(flagsFor('11.3.244.8-node.33')).toContain('--interrupt-budget=600000');
    expect(flagsFor('13.6.233.10-node.28')).not.toContain('--interrupt-budget=600000');
    expect(flagsFor('13.6.233.10-node.28')).toContain('--no-regexp-tier-up');
    expect(flagsFor('99.0.1')).toEqual([]);
  });

  it('are known to the version that runs, which would else complain', () => {
    const flags = flagsFor(process.versions.v8);
    // A later Node: see which flags it takes, and whether they still gain anything.
    expect(flags).not.toEqual([]);
    const { status, stderr } = spawnSync(process.execPath, [...flags, '-e', '0'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
