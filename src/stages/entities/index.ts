/** Entities: names found, typed, joined. */
import { defineStage } from '../../article/index.ts';

export const entities = () =>
  defineStage({
    name: 'entities',
    languages: ['en'],
    requires: ['text', 'blocks', 'sentences'],
    provides: ['entities', 'mentions'],
    run() {
      return { entities: [], mentions: [] };
    },
  });
