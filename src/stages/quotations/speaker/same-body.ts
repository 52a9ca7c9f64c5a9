/**
 * "The company", "the ministry": which body of the article is meant, where that is plain. By a name
 * that the article gives it ("Acme Inc. (“the Company”)"), by a word of its name ("the council": the
 * Oslo City Council), or, for firms and papers, by being the only one near.
 */
import type { Entity, Mention, Speaker } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import { isOutlet } from '../../../language/en/outlets.ts';
import { speakerFrom } from './named.ts';
import { isBody } from './nouns.ts';
import type { NamedPlaces } from './people.ts';
import { headWord, type SourcePhrase } from './phrase.ts';

/** How far back, in characters, the body may have been named. */
const REACH = { firm: 400, named: 4000 };
const PAPER = /^(?:newspaper|paper|magazine|outlet|broadcaster|network|channel|daily|weekly)$/;

/** The body, or null where none or several may be meant. `previous`: the last speaker, if near. */
export function sameBody(
  phrase: SourcePhrase,
  places: NamedPlaces,
  previous: Speaker | null,
): Speaker | null {
  const { tokens, span } = phrase;
  if (tokens.length !== 2 || tokens[0]?.text.toLowerCase() !== 'the') return null;
  const head = headWord(phrase);
  const defined = places.definedAs(head, span.start);
  if (defined) return asBody(defined);
  const isFirm = speakerWords.firms.has(head);
  if (!isFirm && !PAPER.test(head) && !isBody(head)) return null;
  const fits = (e: Entity | undefined): e is Entity =>
    e?.type === 'organization' &&
    (isFirm ? isFirmName(e) : PAPER.test(head) ? isPaperName(e) : hasWord(e, head));
  const speaks = previous?.entity === undefined ? undefined : places.entity(previous.entity);
  const reach = isFirm || PAPER.test(head) ? REACH.firm : REACH.named;
  const near = places.within({ start: Math.max(0, span.start - reach), end: span.start });
  const bare = near.filter((m) => !isFirm || !places.hasArticle(m));
  const found = distinct(bare, places).filter(fits);
  const [only] = found;
  if (only && found.length === 1) return asBody(only);
  return !found.length && fits(speaks) ? asBody(speaks) : null;
}

const asBody = (e: Entity): Speaker => ({ ...speakerFrom(e), kind: 'organization' });

const distinct = (mentions: readonly Mention[], places: NamedPlaces): Entity[] => [
  ...new Set(mentions.flatMap((m) => places.entity(m.entity) ?? [])),
];

const wordsOf = ({ name }: Entity): string[] => name.toLowerCase().split(/\s+/);

/** Words of the names of bodies that are no firms. */
const PUBLIC =
  /^(?:government|ministry|department|agency|council|commission|committee|court|police|army|parliament|senate|congress|cabinet|party|union|association|federation|foundation|university|institute|college|hospital|school|board|office|authority|bureau|society|club|league|team|coalition|alliance|network|opposition|guard|fund|embassy|house|nations|treasury)$/;

/** Not a ministry, a party or the like; a firm's name has no article. */
const isFirmName = (e: Entity): boolean =>
  !isPaperName(e) && !wordsOf(e).some((w) => PUBLIC.test(w));

const isPaperName = (e: Entity): boolean => isOutlet(e.name);

const hasWord = (e: Entity, word: string): boolean => wordsOf(e).includes(word);
