/** Claims: what is stated. */
import { defineStage } from '../../article/index.ts';

export const claims = () =>
  defineStage({
    name: 'claims',
    languages: ['en'],
    requires: ['text', 'blocks', 'links', 'sentences', 'quotations', 'attributions'],
    provides: ['claims'],
    run() {
      return { claims: [] };
    },
  });
