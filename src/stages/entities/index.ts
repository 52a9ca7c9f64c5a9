/** Entities: names found, typed, joined. */
import { defineStage } from '../../article/index.ts';
import { sentenceTokens } from '../../nlp/index.ts';
import { joinNames } from './join/index.ts';
import { recognise } from './recognise/recognise.ts';

export const entities = () =>
  defineStage({
    name: 'entities',
    languages: ['en'],
    requires: ['text', 'blocks', 'sentences'],
    provides: ['entities', 'mentions'],
    run(article) {
      return joinNames(article.text, recognise(sentenceTokens(article)));
    },
  });
