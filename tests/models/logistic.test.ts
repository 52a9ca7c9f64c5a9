import { describe, expect, it } from 'vitest';
import { Logistic } from '../../src/models/index.ts';
import { fitWeights, modelOf } from '../../training/named-logistic.ts';

const options = { bits: 10, epochs: 200, penalty: 0.1 };
const examples = [
  { features: ['bias', 'wet'], right: true },
  { features: ['bias', 'wet', 'cold'], right: true },
  { features: ['bias', 'dry'], right: false },
  { features: ['bias', 'dry', 'cold'], right: false },
];

describe('a logistic model', () => {
  const rain = fitWeights(examples, options);
  const drought = fitWeights(
    examples.map((e) => ({ ...e, right: !e.right })),
    options,
  );
  const model = new Logistic({ ...modelOf({ rain, drought }, options.bits), scale: 1 });

  it('learns what tells, for each label by itself', () => {
    expect(model.probability('rain', ['bias', 'wet'])).toBeGreaterThan(0.8);
    expect(model.probability('rain', ['bias', 'dry'])).toBeLessThan(0.2);
    expect(model.probability('drought', ['bias', 'dry'])).toBeGreaterThan(0.8);
  });

  it('takes the prior where no example tells', () => {
    const weights = fitWeights(examples, { ...options, prior: { snow: 3 } });
    const prior = new Logistic({ ...modelOf({ rain: weights }, options.bits), scale: 1 });
    expect(prior.probability('rain', ['snow'])).toBeCloseTo(1 / (1 + Math.exp(-3)), 3);
  });
});
