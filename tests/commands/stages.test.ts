import { describe, expect, it } from 'vitest';
import { main } from '../../src/commands/main.ts';
import { standardStages } from '../../src/stages/index.ts';
import { folderWith } from '../support/folder.ts';
import { ioFor } from '../support/io.ts';

async function stages(args: string[], config?: string) {
  const io = ioFor(folderWith(config ? { 'pipeline.config.ts': config } : {}));
  const code = await main(['stages', ...args], io);
  return { code, ...io.written() };
}

describe('onrecord stages', () => {
  it('lists the stages in order, with what each requires and provides', async () => {
    const { code, out } = await stages([]);
    expect(code).toBe(0);
    const names = [...out.matchAll(/^\d+\. (\w+)/gm)].map(([, name]) => name);
    expect(names).toEqual(standardStages.map(({ name }) => name));
    expect(out).toContain('   requires  text, blocks\n   provides  sentences\n');
    expect(out).toContain('No gaps');
  });

  it('gives the same as JSON', async () => {
    const { out } = await stages(['--json', '--only', 'dates']);
    const told = JSON.parse(out);
    expect(told.stages.map(({ name }: { name: string }) => name)).toEqual([
      'content',
      'sentences',
      'dates',
    ]);
    expect(told.off).toContain('claims');
    expect(told.gaps).toEqual([]);
  });

  it('shows a gap that a switched-off stage leaves', async () => {
    const { out } = await stages([], 'export default { stages: { sentences: false } };');
    expect(out).toContain('Switched off: sentences');
    expect(out).toContain('Gap: entities reads sentences; it finds them empty.');
    expect(out).not.toContain('No gaps');
  });

  it('shows a gap that only a later stage fills', async () => {
    const own = `import { defineStage } from 'onrecord';
      const early = defineStage({ name: 'early', requires: ['claims'], provides: [], run: () => ({}) });
      export default { ownStages: [{ stage: early, after: 'content' }] };`;
    const { out } = await stages([], own);
    expect(out).toContain(
      'Gap: early reads claims, which only the later stage claims provides; it finds them empty.',
    );
  });
});
