import { describe, expect, test } from 'vitest';
import type { Entity, Mention } from '../../../../src/article/index.ts';
import { statementsOf } from '../../../../src/stages/quotations/speaker/speak.ts';

/** A woman, mentioned in full, by "She" and once more by the last words given. */
function speakerOf(again: string) {
  const text = `Ana Vale drove the bus. She came late. ${again} said it was over.`;
  const entities: Entity[] = [{ id: 'e1', type: 'person', name: 'Ana Vale', aliases: ['Vale'] }];
  const common = { entity: 'e1', type: 'person', by: 'test', score: 1 } as const;
  const at = text.indexOf(again);
  const mentions: Mention[] = [
    { start: 0, end: 8, form: 'name', ...common },
    { start: 24, end: 27, form: 'pronoun', ...common },
    { start: at, end: at + again.length, form: 'name', ...common },
  ];
  const sentences = [
    { start: 0, end: 23 },
    { start: 24, end: 38 },
    { start: 39, end: text.length },
  ];
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' } as const];
  const content = [{ start: text.lastIndexOf('it was'), end: text.length - 1 }];
  const cue = [{ start: text.indexOf('said'), end: text.indexOf('said') + 4 }];
  const source = [{ start: at, end: at + again.length }];
  const made = { content, by: 'test', score: 1 };
  const quotation = { id: 'q1', type: 'indirect', class: 'speech', ...made } as const;
  const [statement] = statementsOf(
    { id: 'test', input: { id: 'test' }, text, blocks, sentences, entities, mentions },
    [{ reading: { ...made, cue, source, sources: [] }, quotation: { ...quotation, content } }],
  );
  return statement?.speaker;
}

describe('a title against the pronoun', () => {
  test('"Mr Vale" is not the Vale whom the article calls "she"', () =>
    expect(speakerOf('Mr Vale')).toEqual({ name: 'Mr Vale', kind: 'person' }));
  test.each(['Ms Vale', 'Dr Vale', 'Vale'])('"%s" is', (name) =>
    expect(speakerOf(name)?.name).toBe('Ana Vale'),
  );
});
