/** Entities: names found, typed, joined. */
import { defineStage } from '../../article/index.ts';
import { loadModel } from '../../models/index.ts';
import { sentenceTokens } from '../../nlp/index.ts';
import { joinNames } from './join/index.ts';
import { Recogniser } from './recognise/recognise.ts';

export const entities = () => {
  const recogniser = new Recogniser(loadModel('entities'));
  return defineStage({
    name: 'entities',
    languages: ['en'],
    requires: ['text', 'blocks', 'sentences'],
    provides: ['entities', 'mentions'],
    run(article, { warn }) {
      const { text } = article;
      const found = joinNames(text, recogniser.names(sentenceTokens(article)));
      for (const span of found.ambiguous) {
        const name = text.slice(span.start, span.end);
        warn('ambiguous-name', `${name} can be short for more than one name of the article.`, span);
      }
      return { entities: found.entities, mentions: found.mentions };
    },
  });
};
