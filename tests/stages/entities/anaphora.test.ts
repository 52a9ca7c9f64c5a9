import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity, EntityType, Mention } from '../../../src/article/index.ts';
import { tokenize } from '../../../src/nlp/index.ts';
import { addPronouns } from '../../../src/stages/entities/anaphora/index.ts';
import { splitSentences } from '../../../src/stages/sentences/split.ts';

const NAMES: Readonly<Record<string, EntityType>> = {
  'Ana Vale': 'person',
  'Tom Reed': 'person',
  'Sam Hill': 'person',
  'Oluwaseun Adeyemi': 'person',
  'Min-jun Kwon': 'person',
  Acme: 'organization',
  Orbita: 'organization',
  Oslo: 'place',
};

/** Every pronoun that is a mention, with the name that it stands for. */
function pronouns(text: string): string[] {
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  for (const [name, type] of Object.entries(NAMES)) {
    const id = `e${entities.length + 1}`;
    entities.push({ id, type, name, aliases: [] });
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const span = { start: at, end: at + name.length };
      mentions.push({ ...span, entity: id, type, form: 'name', by: 'test', score: 1 });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }];
  const sentences = splitSentences(text, 0, text.length);
  const tokens = sentences.map((s) => tokenize(text, s.start, s.end));
  const found = addPronouns(text, blocks, tokens, { entities, mentions });
  return found
    .filter((m) => m.form === 'pronoun')
    .map((m) => {
      const name = entities.find((e) => e.id === m.entity)?.name ?? '';
      return `${text.slice(m.start, m.end)}: ${name}`;
    });
}

describe('a pronoun that plainly means somebody is a mention', () => {
  test.each([
    ['Ana Vale left. She took her coat.', ['She: Ana Vale', 'her: Ana Vale']],
    ['Ana Vale met Tom Reed. She left.', ['She: Ana Vale']],
    ['Oluwaseun Adeyemi came late. He was tired.', ['He: Oluwaseun Adeyemi']],
    [
      'Min-jun Kwon came late. She was tired. Her bag was lost.',
      ['She: Min-jun Kwon', 'Her: Min-jun Kwon'],
    ],
    ['Tom Reed left. He came back. Sam Hill met him.', ['He: Tom Reed', 'him: Tom Reed']],
    ['Acme cut its prices.', ['its: Acme']],
    ['Acme met on Friday. It said that prices rose.', ['It: Acme']],
  ])('%s', (text, expected) => expect(pronouns(text)).toEqual(expected));
});

describe('where two stay likely, or a thing may be meant, there is none', () => {
  test.each([
    'The bridge was opened by Tom Reed and Sam Hill. He was late.',
    'Acme met Orbita on Friday. It said that prices rose.',
    'Acme met on Friday. It was cold.',
    'Tom Reed spoke of her.',
    'Discussing his plans, Tom Reed smiled.',
    'Ana Vale left. My aunt said she was glad.',
    'Oslo is cold. She left.',
    'Ana Vale said: “She is late.”',
  ])('%s', (text) => expect(pronouns(text)).toEqual([]));
});

test('in one pass, whatever the text', () => {
  const word = fc.constantFrom(
    'he',
    'she',
    'it',
    'its',
    'Ana Vale',
    'Acme',
    '. ',
    '“',
    '”',
    'said',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ').trim() || 'x';
      expect(pronouns(text).length).toBeLessThanOrEqual(words.length);
    }),
  );
});
