/** What there is to know of a link in prose: its words, its sentence, and what stands around it. */
import {
  type Address,
  type Attribution,
  type Block,
  BySentence,
  contains,
  type Link,
  lastStartingBy,
  type Mention,
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
  sentenceTokens,
  type Tagger,
  type Token,
} from '../../../nlp/index.ts';

export interface LinkContext {
  readonly link: Link;
  readonly anchor: string;
  readonly address: Address;
  readonly sentence: Span;
  /** Tokens of the sentence, and the first under the link and the first after it. */
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly after: number;
  /** What the names under the link are of, such as `person`. */
  readonly names: ReadonlySet<string>;
  /** Words under the link, in lower case. */
  readonly words: readonly string[];
  readonly shape: AnchorShape;
  readonly onCue: boolean;
  readonly inSource: boolean;
  readonly inDirect: boolean;
  /** Within the words of an embedded post, which are its author's. */
  readonly embedded: boolean;
  /** In the line under an embedded post that says whose it is and when it was written. */
  readonly underPost: boolean;
  /** An entry in a list of links rather than prose. */
  readonly entry: boolean;
  /** How many links of the article have the same words and address. */
  readonly repeats: number;
}

/** The layers that a link is judged by. */
export interface LinkLayers {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  /** Content of the quotations that stand wholly in quotation marks. */
  readonly direct: readonly Span[];
}

const WORD = /[\p{L}\p{N}]/u;
const ENDS_SENTENCE = /[.!?:;,…]["”'’)\]]*$/;

/** True when the link is all that its block says, or the block is an entry of a list of links. */
function isEntry(text: string, blocks: readonly Block[], link: Link): boolean {
  const block = blocks[lastStartingBy(blocks, link.start)];
  if (!block || !contains(block, link)) return false;
  if (block.role === 'list-item')
    return !ENDS_SENTENCE.test(text.slice(Math.max(block.start, block.end - 6), block.end));
  return (
    !WORD.test(text.slice(block.start, link.start)) && !WORD.test(text.slice(link.end, block.end))
  );
}

const isNamed = (mention: Mention): boolean => mention.form === 'name';

const key = (link: Link, text: string): string =>
  `${link.href} ${text.slice(link.start, link.end)}`;

/** The contexts of the links that stand in a sentence; links elsewhere have none. */
export function contextsOf(layers: LinkLayers, tag: Tagger): Map<Link, LinkContext> {
  const { text, sentences, links } = layers;
  const allTokens = sentenceTokens(layers);
  const counts = new Map<string, number>();
  const { attributions } = layers;
  const named = new BySentence(sentences, layers.mentions.filter(isNamed), (m) => [m]);
  const spoken = new BySentence(sentences, attributions, (a) => [...a.cue, ...a.source]);
  const directIn = new BySentence(sentences, layers.direct, (s) => [s]);
  for (const l of links) counts.set(key(l, text), (counts.get(key(l, text)) ?? 0) + 1);
  const contexts = new Map<Link, LinkContext>();
  for (const link of links) {
    const sentence = spanAt(sentences, link.start);
    if (!sentence) continue;
    const tokens = allTokens[lastStartingBy(sentences, link.start)] ?? [];
    const before = lastStartingBy(tokens, link.start);
    const first = (tokens[before]?.end ?? 0) > link.start ? before : before + 1;
    const after = lastStartingBy(tokens, link.end - 1) + 1;
    const under = tokens.slice(first, after);
    const part = layers.blocks[lastStartingBy(layers.blocks, link.start)]?.embed?.part;
    contexts.set(link, {
      link,
      anchor: text.slice(link.start, link.end),
      address: readAddress(link.href),
      sentence,
      tokens,
      first,
      after,
      names: new Set(
        named
          .near(link)
          .filter((m) => overlaps(m, link))
          .map((m) => m.type),
      ),
      words: under.map((t) => t.text.toLowerCase()),
      shape:
        link.role === 'furniture' || isName(under)
          ? 'noun'
          : anchorShape(tag(sentence), link, isSpeechVerb),
      onCue: spoken.near(link).some((a) => a.cue.some((s) => overlaps(s, link))),
      inSource: spoken.near(link).some((a) => a.source.some((s) => overlaps(s, link))),
      inDirect: directIn.near(link).some((s) => overlaps(s, link)),
      embedded: part === 'post',
      underPost: part === 'byline',
      entry: isEntry(text, layers.blocks, link),
      repeats: counts.get(key(link, text)) ?? 1,
    });
  }
  return contexts;
}
