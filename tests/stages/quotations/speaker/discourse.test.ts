import { expect, test } from 'vitest';
import type { Entity, Mention } from '../../../../src/article/index.ts';
import { Discourse } from '../../../../src/stages/quotations/speaker/discourse.ts';

test('of hundreds of people of one name the first are looked at: each statement would look at all', () => {
  const names = Array.from({ length: 250 }, (_, i) => `A${i} Lee`);
  const text = names.join(', ');
  const entities = names.map(
    (name, i): Entity => ({ id: `e${i}`, type: 'person', name, aliases: [] }),
  );
  const mentions = names.map((name, i): Mention => {
    const start = text.indexOf(`${name},`);
    const end = start + name.length;
    return { start, end, entity: `e${i}`, type: 'person', form: 'name', by: 'test', score: 1 };
  });
  const article = {
    id: 'a',
    input: { id: 'a', text },
    text,
    entities,
    mentions,
    blocks: [],
    sentences: [],
  };
  const bearers = new Discourse(article, []).withWord('lee');
  expect(bearers).toEqual(entities.slice(0, 100));
});
