/** Attributions: who said it, by which words, to whom and when. */
import {
  type ArticleWith,
  type Attribution,
  defineStage,
  type Span,
  type Statement,
  spanAt,
} from '../../article/index.ts';
import { addresseeOf } from './addressee.ts';
import { postedOn, saidOn } from './said-on.ts';

/**
 * Gives every quotation its attribution, from the statement of the same id. The speaker's name is
 * the fullest form in the article; it is null, with a warning, where nobody is stated or where
 * several persons may be meant.
 */
export const attributions = () =>
  defineStage({
    name: 'attributions',
    languages: ['en'],
    requires: ['text', 'blocks', 'sentences', 'dates', 'statements', 'quotations'],
    provides: ['attributions'],
    run(article, { warn }) {
      const statements = new Map(article.statements.map((s) => [s.id, s]));
      const found: Attribution[] = [];
      for (const { id } of article.quotations) {
        const statement = statements.get(id);
        if (!statement) continue;
        const open = openReason(article.text, statement);
        if (open === 'speaker-ambiguous')
          warn(open, 'More than one speaker may be meant.', statement.source[0]);
        else if (open) warn(open, 'The article does not say who speaks.', statement.content[0]);
        found.push({ id: `a${found.length + 1}`, ...attributionOf(article, statement) });
      }
      return { attributions: found };
    },
  });

const PRONOUN = /^(?:i|we|you|he|she|it|they|one)$/i;

/** Why nobody is named, as a warning's code; undefined where somebody is. */
function openReason(text: string, { source, speaker }: Statement): string | undefined {
  if (speaker.name !== null) return undefined;
  const isPronoun = source.some((s) => PRONOUN.test(text.slice(s.start, s.end)));
  return speaker.kind === 'unstated' && !isPronoun ? 'speaker-unstated' : 'speaker-ambiguous';
}

function attributionOf(
  { text, blocks, sentences, dates }: ArticleWith<'text' | 'blocks' | 'sentences' | 'dates'>,
  { id, content, cue, source, polarity, speaker, by, score }: Statement,
): Omit<Attribution, 'id'> {
  const [verb] = cue;
  const sentence = verb && spanAt(sentences, verb.start);
  const addressed = verb && addresseeOf(text, verb, content);
  const apart = [...saidAfter(content, addressed?.until ?? 0), ...source];
  const date =
    by === 'embedded-post'
      ? postedOn(blocks, content, dates)
      : verb && sentence && saidOn(text, verb, sentence, apart, dates);
  return {
    quotation: id,
    cue,
    source,
    polarity,
    ...(addressed && { addressee: addressed.addressee }),
    ...(date && { saidOn: date }),
    speaker,
    by,
    score,
  };
}

/** The pieces of content without what stands before `offset`. */
const saidAfter = (content: readonly Span[], offset: number): Span[] =>
  content.map((c) => (c.start < offset && offset < c.end ? { start: offset, end: c.end } : c));
