/** Attributions: who said it, by which words. */
import { defineStage } from '../../article/index.ts';

export const attributions = () =>
  defineStage({
    name: 'attributions',
    languages: ['en'],
    requires: ['text', 'blocks', 'sentences', 'entities', 'mentions', 'dates', 'quotations'],
    provides: ['attributions'],
    run() {
      return { attributions: [] };
    },
  });
