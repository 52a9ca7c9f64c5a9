/**
 * Pronouns: which person or body of the article each "she", "his" and "its" stands for, where that is
 * plain. One pass in the order of the text, after the centering idea (Grosz, Joshi and Weinstein 1995):
 * what a sentence is about goes on being meant. Two who stay likely: no mention.
 */
import {
  type Block,
  bySpan,
  type Entity,
  lastStartingBy,
  type Mention,
  type Span,
} from '../../../article/index.ts';
import { type QuotedSpan, quotedSpans, type Token } from '../../../nlp/index.ts';
import { Focus } from './focus.ts';
import { genders } from './genders.ts';
import { isTold, pronounOf } from './pronoun.ts';

const BY = 'pronouns';

interface Found {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** All mentions in order, with those by pronoun. `sentences`: the tokens of each sentence. */
export function addPronouns(
  text: string,
  blocks: readonly Block[],
  sentences: readonly (readonly Token[])[],
  { entities, mentions }: Found,
): Mention[] {
  const quoted = quotedSpans(text, blocks).filter((q) => q.depth === 0);
  const focus = new Focus(entities, genders(text, entities, mentions));
  const found: Mention[] = [];
  let next = 0;
  for (const [at, tokens] of sentences.entries()) {
    const block = lastStartingBy(blocks, tokens[0]?.start ?? 0);
    focus.open(at, block);
    const told = isTold(tokens);
    for (const [i, token] of tokens.entries()) {
      for (; (mentions[next]?.start ?? Infinity) <= token.start; next++) {
        const mention = mentions[next];
        if (mention) focus.name(mention, tokens, i, wordsOf(quoted, mention));
      }
      const anaphor = told ? null : pronounOf(tokens, i);
      if (!anaphor || isWithin(mentions[next - 1], token)) continue;
      const meant = focus.resolve(anaphor, i, wordsOf(quoted, token));
      if (meant) found.push(mentionOf(meant.entity, token, meant.score));
    }
  }
  return [...mentions, ...found].sort(bySpan);
}

const mentionOf = ({ id, type }: Entity, { start, end }: Span, score: number): Mention => ({
  start,
  end,
  entity: id,
  type,
  form: 'pronoun',
  by: BY,
  score,
});

const isWithin = (mention: Mention | undefined, { start }: Span): boolean =>
  mention !== undefined && start < mention.end;

/** Index of the stretch in quotation marks that holds the span; -1 for the writer's own words. */
function wordsOf(quoted: readonly QuotedSpan[], { start, end }: Span): number {
  const i = lastStartingBy(quoted, start);
  return end <= (quoted[i]?.end ?? 0) ? i : -1;
}
