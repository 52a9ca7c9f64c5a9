/** Who makes each statement of an article, in order: who has spoken tells who goes on. */
import { type Quotation, type Statement, toldScore } from '../../../article/index.ts';
import type { Reading } from '../candidate.ts';
import { Discourse, type Told } from './discourse.ts';
import { cueWithDenial, polarityOf } from './polarity.ts';
import { type Rank, trainedRank } from './rank.ts';
import { Resolver } from './resolver.ts';

/** What was read, and what it is as a quotation. */
export interface Said {
  readonly reading: Reading;
  readonly quotation: Quotation;
}

/**
 * A statement for each of `said`, in their order (that of the text). The speaker's name is the
 * fullest form in the article; null with the kind `person` where several may be meant. `rank` chooses
 * among candidates; the trained model, unless a trainer gives its own.
 */
export function statementsOf(
  article: Told,
  said: readonly Said[],
  rank: Rank = trainedRank(),
): Statement[] {
  const { text } = article;
  const direct = said.filter((s) => s.quotation.type === 'direct');
  const discourse = new Discourse(
    article,
    direct.flatMap((s) => s.quotation.content),
  );
  const resolver = new Resolver(article, discourse, rank);
  return said.map(({ reading, quotation }) => {
    const { speaker, score, source } = resolver.resolve(reading, quotation);
    const [cue] = reading.cue;
    return {
      ...quotation,
      cue: [...reading.cue],
      source: [...source],
      polarity: cue ? polarityOf(cueWithDenial(text, cue)) : 'affirmed',
      speaker,
      score: toldScore(quotation.score * score),
    };
  });
}
