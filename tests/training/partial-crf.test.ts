import { describe, expect, it } from 'vitest';
import { bioes, Decoder, FeatureBuffer, mix } from '../../src/models/index.ts';
import { type PartialExample, trainPartialCrf } from '../../training/partial-crf.ts';

const labels = ['O', 'B-person', 'I-person', 'E-person', 'S-person'];
const OPTIONS = {
  labels,
  allowed: bioes,
  bits: 10,
  epochs: 6,
  seed: 3,
  rate: 0.1,
  atLeast: 1,
  dropout: 0,
  decay: 0,
};

/** One word with the feature `word` whose label is `label`; `costs` by label. */
function example(word: number, label: string, costs?: number[]): PartialExample {
  const buffer = new FeatureBuffer();
  buffer.reset();
  buffer.add(mix(1, word));
  buffer.next();
  const right = Uint8Array.from(labels, (l) => (l === label ? 1 : 0));
  return { features: buffer.copy(), right, ...(costs ? { costs: Float32Array.from(costs) } : {}) };
}

/** What a model makes of a word that it saw three times as no name and twice as one. */
function decided(costs?: number[]): string | undefined {
  const examples = [0, 1, 2, 3, 4].map((i) =>
    i < 3 ? example(5, 'O') : example(5, 'S-person', costs),
  );
  const decoder = new Decoder(trainPartialCrf(examples, OPTIONS), bioes);
  return labels[decoder.decode(example(5, 'O').features)[0] ?? -1];
}

describe('costs of mistakes', () => {
  it('takes the likelier label where no mistake costs more', () => {
    expect(decided()).toBe('O');
    expect(decided([0, 0, 0, 0, 0])).toBe('O');
  });

  it('leans to the name where passing over it costs more', () => {
    expect(decided([3, 0, 0, 0, 0])).toBe('S-person');
  });

  it('learns labels that several words tell apart', () => {
    const examples = [1, 2, 1, 2].map((word) => example(word, word === 1 ? 'O' : 'S-person'));
    const decoder = new Decoder(trainPartialCrf(examples, OPTIONS), bioes);
    const of = (word: number) => labels[decoder.decode(example(word, 'O').features)[0] ?? -1];
    expect([of(1), of(2)]).toEqual(['O', 'S-person']);
  });
});
