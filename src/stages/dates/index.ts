/** Dates: temporal expressions, their values, and what they were resolved from. */
import { defineStage } from '../../article/index.ts';

export const dates = () =>
  defineStage({
    name: 'dates',
    languages: ['en'],
    requires: ['text', 'blocks', 'sentences', 'published'],
    provides: ['dates'],
    run() {
      return { dates: [] };
    },
  });
