/**
 * Carries a speaker on to a statement whose source is a pronoun: "it" or "they" right after a body's
 * statement, "he" or "she" right after a spokesperson's, or where a title settles who is meant. Other
 * persons are the attributions' business.
 */
import {
  type ArticleRecord,
  type Attribution,
  type Claim,
  lastStartingBy,
  type ReportedClaim,
  type Speaker,
} from '../../article/index.ts';
import { data, isIn } from '../../language/en/source-nouns.ts';
import { Titles } from './by-title.ts';

const SPOKESPERSON = /\bspokes(?:person|man|woman)\b/i;
const PRONOUN = /^(?:he|she|it|they)$/;

const sourceWords = (text: string, { source }: Attribution): string =>
  source
    .map((s) => text.slice(s.start, s.end))
    .join(' ')
    .trim();

const ONE = /^(?:a|an|one|another)\s/i;

/** True when the pronoun can stand for whoever made the statement before. */
function fits(text: string, pronoun: string, before: Attribution): boolean {
  const { kind, name } = before.speaker;
  const words = sourceWords(text, before);
  if (pronoun === 'he' || pronoun === 'she')
    return SPOKESPERSON.test(`${words} ${name}`) || (kind === 'unnamed-person' && ONE.test(words));
  const counts = isIn(data, words.toLowerCase().split(/\s+/).at(-1) ?? '');
  if (pronoun === 'it') return kind === 'organization' || kind === 'document';
  return !counts && (kind === 'organization' || (kind === 'unnamed-person' && !ONE.test(words)));
}

type Layers = Pick<ArticleRecord, 'text' | 'blocks' | 'sentences' | 'entities' | 'mentions'>;

/** Who carries on: whom a title settles, else whoever made the statement before, if it is near. */
function carriedSpeaker(
  { text, blocks }: Layers,
  { claim, attribution }: ReportedClaim,
  before: ReportedClaim | undefined,
  titles: Titles,
): Speaker | undefined {
  const [source] = attribution?.source ?? [];
  if (!attribution || !source || attribution.speaker.name !== null) return undefined;
  const pronoun = sourceWords(text, attribution).toLowerCase();
  if (!PRONOUN.test(pronoun)) return undefined;
  const titled =
    pronoun === 'he' || pronoun === 'she' ? titles.speaker(pronoun, source) : undefined;
  if (titled) return titled;
  const block = (c: Claim) => lastStartingBy(blocks, c.content[0]?.start ?? 0);
  if (!before?.attribution?.speaker.name || block(claim) - block(before.claim) > 1)
    return undefined;
  return fits(text, pronoun, before.attribution) ? before.attribution.speaker : undefined;
}

/**
 * The claims with the speakers carried on to those whose source is a pronoun that nothing resolved.
 * `reported` are in the order of the text.
 */
export function carrySpeakers(
  article: Layers,
  reported: readonly ReportedClaim[],
): ReportedClaim[] {
  const titles = new Titles(article);
  const carried: ReportedClaim[] = [];
  for (const r of reported) {
    const speaker = carriedSpeaker(article, r, carried.at(-1), titles);
    if (speaker && r.attribution)
      carried.push({
        claim: { ...r.claim, speaker: speaker.name },
        attribution: { ...r.attribution, speaker },
      });
    else carried.push(r);
  }
  return carried;
}
