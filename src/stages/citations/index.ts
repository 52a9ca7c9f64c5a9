/** Citations: which source each claim rests on. */
import { defineStage } from '../../article/index.ts';

export const citations = () =>
  defineStage({
    name: 'citations',
    languages: ['en'],
    requires: [
      'text',
      'blocks',
      'links',
      'sentences',
      'entities',
      'mentions',
      'quotations',
      'attributions',
      'claims',
    ],
    provides: ['sources', 'citations', 'links'],
    run({ links }) {
      return { sources: [], citations: [], links };
    },
  });
