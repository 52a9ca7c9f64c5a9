/** What cites in the prose of an article: links that are citations, and brackets. */
import {
  type ArticleRecord,
  type Block,
  type Link,
  lastStartingBy,
  type Span,
  spanAt,
} from '../../article/index.ts';
import { isOutlet } from '../../language/en/outlets.ts';
import { type Parenthetical, parentheticals } from '../../nlp/index.ts';
import type { LinkContext } from './links/context.ts';

export interface Mark extends Span {
  readonly sentence: Span;
  /** How sure we are that it cites. */
  readonly score: number;
  /** A bracket, or the mark of a note, is no part of what it backs. */
  readonly outside: boolean;
  /** On a whole clause. */
  readonly clausal: boolean;
  /** It may back the statement that it stands beside; a predicate of its own does not. */
  readonly beside: boolean;
}

/** What a note says is the source of a claim, not one. */
const isNote = (blocks: readonly Block[], span: Span): boolean =>
  blocks[lastStartingBy(blocks, span.start)]?.role === 'footnote';

const HOST = /^[\w-]+(?:\.[\w-]+)+$/;

const NUMBER = /^\d{1,3}$/;
const IN_NUMBERS = /^(?:\d{1,3}|,|;)$/;

/** The whole of a bracket that holds nothing but an outlet, a site or notes: "(Harbour News)", "(3, 12)". */
function inBracket({ anchor, tokens, first, after }: LinkContext): Span | undefined {
  const words = anchor.trim();
  let [opens, closes] = [first - 1, after];
  if (NUMBER.test(words)) {
    while (IN_NUMBERS.test(tokens[opens]?.text ?? '')) opens--;
    while (IN_NUMBERS.test(tokens[closes]?.text ?? '')) closes++;
  } else if (!isOutlet(words) && !HOST.test(words)) return undefined;
  const [from, to] = [tokens[opens], tokens[closes]];
  return from?.text === '(' && to?.text === ')' ? { start: from.start, end: to.end } : undefined;
}

function markOf(link: Link, context: LinkContext): Mark {
  const { sentence, address, shape } = context;
  const bracket = inBracket(context);
  const { start, end } = bracket ?? link;
  const outside = address.kind === 'note' || bracket !== undefined;
  const clausal = shape === 'clause' && !outside;
  const score = link.score ?? 0;
  return { start, end, sentence, score, outside, clausal, beside: shape === 'noun' };
}

/** The marks of the links that cite; `judged` gives each link of the article as it was judged. */
export const linkMarks = (
  judged: ReadonlyMap<Link, Link>,
  contexts: ReadonlyMap<Link, LinkContext>,
  blocks: readonly Block[],
): Mark[] =>
  [...judged].flatMap(([given, link]) => {
    const context = contexts.get(given);
    if (link.role !== 'citation' || !context || isNote(blocks, link)) return [];
    // It backs the words of the post, which stand above it.
    return context.underPost ? [] : [markOf(link, context)];
  });

/** The brackets of the prose that name a source. */
export const citingBrackets = ({ text, blocks }: Pick<ArticleRecord, 'text' | 'blocks'>) =>
  blocks.filter((b) => b.role !== 'footnote').flatMap((b) => parentheticals(text, b));

/** How sure we are of a bracket that names a source. */
const BRACKET = 0.9;

/** The marks of the brackets that cite. */
export const bracketMarks = (
  brackets: readonly Parenthetical[],
  sentences: readonly Span[],
): Mark[] =>
  brackets.flatMap(({ start, end }) => {
    const sentence = spanAt(sentences, start);
    if (!sentence) return [];
    const place = { start, end, sentence, outside: true, clausal: false, beside: true };
    return [{ ...place, score: BRACKET }];
  });
