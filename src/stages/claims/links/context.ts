/** What there is to know of a link in prose: its words, its sentence, and what stands around it. */
import {
  type Address,
  type ArticleRecord,
  type Block,
  BySentence,
  contains,
  isSameSite,
  type Link,
  lastStartingBy,
  overlaps,
  readAddress,
  type Span,
  spanAt,
} from '../../../article/index.ts';
import { isSpeechVerb } from '../../../language/en/speech-verbs.ts';
import {
  type AnchorShape,
  anchorShape,
  isName,
  opensQuoted,
  sentenceTokens,
  type Tagger,
  type Token,
} from '../../../nlp/index.ts';

/** What a link stands in: the reporting words, the source or the words of somebody's statement. */
export type Holder = 'cue' | 'source' | 'direct' | 'indirect' | 'mixed';

export interface LinkContext {
  readonly link: Link;
  readonly anchor: string;
  readonly address: Address;
  /** To a page of the article's own site; undefined when the article's address is not known. */
  readonly ownSite: boolean | undefined;
  readonly sentence: Span;
  /** Tokens of the sentence, also in lower case; the first under the link and the first after it. */
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly first: number;
  readonly after: number;
  /** What the names under the link are of, such as `person`. */
  readonly names: ReadonlySet<string>;
  /** Words under the link, in lower case. */
  readonly words: readonly string[];
  readonly shape: AnchorShape;
  readonly holders: ReadonlySet<Holder>;
  /** How many links the block has, and where in the article it stands, from 0 to 1. */
  readonly linksInBlock: number;
  readonly place: number;
  /** Within the words of an embedded post, which are its author's. */
  readonly embedded: boolean;
  /** In the line under an embedded post that says whose it is and when it was written. */
  readonly underPost: boolean;
  /** An entry in a list of links rather than prose. */
  readonly entry: boolean;
}

export type LinkLayers = Pick<
  ArticleRecord,
  'text' | 'blocks' | 'links' | 'sentences' | 'mentions' | 'quotations' | 'attributions'
> & { readonly url?: string | undefined };

const WORD = /[\p{L}\p{N}]/u;
const ENDS_SENTENCE = /[.!?:;,…]["”'’)\]]*$/;

/** True when the link is all that its block says, or the block is an entry of a list of links. */
function isEntry(text: string, block: Block | undefined, link: Link): boolean {
  if (!block || !contains(block, link)) return false;
  if (block.role === 'list-item')
    return !ENDS_SENTENCE.test(text.slice(Math.max(block.start, block.end - 6), block.end));
  return (
    !WORD.test(text.slice(block.start, link.start)) && !WORD.test(text.slice(link.end, block.end))
  );
}

interface Held extends Span {
  readonly holder: Holder;
}

/** The words, cues and sources of the statements; a turn of a transcript holds no quoted words. */
function held({ text, quotations, attributions }: LinkLayers): Held[] {
  const found: Held[] = [];
  const speech = new Map(quotations.filter((q) => q.class === 'speech').map((q) => [q.id, q]));
  for (const { type, content } of speech.values())
    for (const s of content)
      if (type !== 'direct' || opensQuoted(text, s)) found.push({ ...s, holder: type });
  for (const { quotation, cue, source } of attributions) {
    if (!speech.has(quotation)) continue;
    for (const s of cue) found.push({ ...s, holder: 'cue' });
    for (const s of source) found.push({ ...s, holder: 'source' });
  }
  return found;
}

/** A sentence with more links than this is a list of links and no prose; nine are the most in 132 articles. */
const MOST_LINKS = 32;

/** The contexts of the links that stand in a sentence; links elsewhere, and in lists, have none. */
export function contextsOf(layers: LinkLayers, tag: Tagger): Map<Link, LinkContext> {
  const { text, sentences, links, blocks } = layers;
  const tokensOf = sentenceTokens(layers);
  const perSentence = new BySentence(sentences, links, (l) => [l]);
  const perBlock = new BySentence(blocks, links, (l) => [l]);
  const names = layers.mentions.filter((m) => m.form === 'name');
  const named = new BySentence(sentences, names, (m) => [m]);
  const holding = new BySentence(sentences, held(layers), (h) => [h]);
  const contexts = new Map<Link, LinkContext>();
  for (const link of links) {
    const sentence = spanAt(sentences, link.start);
    const nth = lastStartingBy(sentences, link.start);
    if (!sentence || perSentence.near(link).length > MOST_LINKS) continue;
    const tokens = tokensOf[nth] ?? [];
    const under = tokens.findIndex((t) => t.end > link.start);
    const first = Math.max(under, 0);
    const next = tokens.findIndex((t) => t.start >= link.end);
    const after = next < 0 ? tokens.length : next;
    const lower = tokens.map((t) => t.text.toLowerCase());
    const at = lastStartingBy(blocks, link.start);
    const block = blocks[at];
    const here = <T extends Span>(rows: BySentence<T>): T[] =>
      rows.near(link).filter((row) => overlaps(row, link));
    const plain = link.role === 'furniture' || isName(tokens.slice(first, after));
    let shape: AnchorShape | undefined = plain ? 'noun' : undefined;
    contexts.set(link, {
      link,
      anchor: text.slice(link.start, link.end),
      address: readAddress(link.href),
      ownSite: layers.url === undefined ? undefined : isSameSite(link.href, layers.url),
      sentence,
      tokens,
      lower,
      first,
      after,
      names: new Set(here(named).map((m) => m.type)),
      words: lower.slice(first, after),
      // A sentence is tagged only where it is asked what its words are.
      get shape() {
        shape ??= anchorShape(tag(sentence), link, isSpeechVerb);
        return shape;
      },
      holders: new Set(here(holding).map((h) => h.holder)),
      linksInBlock: perBlock.near(link).length,
      place: at / blocks.length,
      embedded: block?.embed?.part === 'post',
      underPost: block?.embed?.part === 'byline',
      entry: isEntry(text, block, link),
    });
  }
  return contexts;
}
