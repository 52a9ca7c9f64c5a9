import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { csvRows } from '../support/dataset.ts';
import { folderWith } from '../support/folder.ts';
import { page } from '../support/pages.ts';

/** A stage of a user's own: ships have names in this newsroom, and the entities stage is to know them. */
const config = `import { bySpan, defineConfig, defineStage } from 'onrecord';

const ships = (names: readonly string[]) =>
  defineStage({
    name: 'ships',
    requires: ['text', 'entities', 'mentions'],
    provides: ['entities', 'mentions'],
    run({ text, entities, mentions }, { warn }) {
      const more = { entities: [...entities], mentions: [...mentions] };
      for (const name of names) {
        const start = text.indexOf(name);
        if (start < 0) continue;
        const span = { start, end: start + name.length };
        const id = 'ship-' + name.toLowerCase();
        if (mentions.some((other) => other.start < span.end && span.start < other.end)) {
          warn('ship-already-named', name + ' has an entity already.', span);
          continue;
        }
        more.entities.push({ id, type: 'product', name, aliases: [] });
        more.mentions.push({ ...span, entity: id, type: 'product', form: 'name', by: 'ships', score: 1 });
      }
      return { ...more, mentions: more.mentions.sort(bySpan) };
    },
  });

export default defineConfig({ ownStages: [{ stage: ships(['qx-77']), after: 'entities' }] });`;

describe("a stage of a user's own", () => {
  it('runs in its place, in the worker threads, and fills the tables', async () => {
    const words =
      'The towed barge qx-77 reached the outer pier on Monday, the harbour master said in a short statement to the council.';
    const cwd = folderWith({
      'pipeline.config.ts': config,
      'input/a.html': page('Barge reaches pier', words, words.replace('barge', 'vessel')),
    });
    const stages = await cli(['stages'], { cwd });
    expect(stages.out).toMatch(/entities.+ships\n +requires +text, entities, mentions.+dates/s);
    const { code, err } = await cli(['run'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const output = join(cwd, 'output');
    expect(csvRows(output, 'mentions').filter(({ by }) => by === 'ships')).toMatchObject([
      { name: 'qx-77', type: 'product', score: '1' },
    ]);
    expect(csvRows(output, 'entities').map(({ name }) => name)).toContain('qx-77');
    expect(JSON.parse(readFileSync(join(output, 'run.json'), 'utf8')).stages).toContain('ships');
  });
});
