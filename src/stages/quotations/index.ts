/** Quotations: what was said. */
import { defineStage } from '../../article/index.ts';

export const quotations = () =>
  defineStage({
    name: 'quotations',
    languages: ['en'],
    requires: ['text', 'blocks', 'sentences'],
    provides: ['quotations', 'quotedTerms'],
    run() {
      return { quotations: [], quotedTerms: [] };
    },
  });
