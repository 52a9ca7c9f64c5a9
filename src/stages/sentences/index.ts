/** Sentences: each block is split on its own, so that no sentence crosses a paragraph. */
import { bySpan, defineStage, type Span, trim } from '../../article/index.ts';
import { cutLong } from './cut.ts';
import { splitSentences } from './split.ts';

export const sentences = () =>
  defineStage({
    name: 'sentences',
    requires: ['text', 'blocks'],
    provides: ['sentences'],
    run({ text, blocks }) {
      const found: Span[] = [];
      for (const block of blocks) {
        for (const sentence of splitSentences(text, block.start, block.end))
          for (const span of cutLong(text, sentence)) {
            const trimmed = trim(text, span);
            if (trimmed.start < trimmed.end) found.push(trimmed);
          }
      }
      return { sentences: found.sort(bySpan) };
    },
  });
