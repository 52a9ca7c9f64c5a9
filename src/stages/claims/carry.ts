/**
 * Carries a body on as the speaker: "it" or "they" right after its statement, "he" or "she" right
 * after its spokesperson. Whom "he" and "she" mean among persons is the attributions' business.
 */
import {
  type Attribution,
  type Block,
  lastStartingBy,
  type ReportedClaim,
} from '../../article/index.ts';
import { data, isIn } from '../../language/en/source-nouns.ts';

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

/**
 * The claims with the speakers carried on to those whose source is a pronoun that nothing resolved,
 * from the claim before in the same paragraph or the last. `reported` are in the order of the text.
 */
export function carrySpeakers(
  text: string,
  blocks: readonly Block[],
  reported: readonly ReportedClaim[],
): ReportedClaim[] {
  const block = ({ claim }: ReportedClaim) => lastStartingBy(blocks, claim.content[0]?.start ?? 0);
  const carried: ReportedClaim[] = [];
  for (const r of reported) {
    const before = carried.at(-1);
    const open = r.attribution?.speaker.name === null ? r.attribution : undefined;
    const pronoun = open && sourceWords(text, open).toLowerCase();
    const speaker = before?.attribution?.speaker;
    const plain =
      open &&
      pronoun &&
      PRONOUN.test(pronoun) &&
      before?.attribution &&
      speaker?.name &&
      block(r) - block(before) <= 1 &&
      fits(text, pronoun, before.attribution);
    if (plain)
      carried.push({
        claim: { ...r.claim, speaker: speaker.name },
        attribution: { ...open, speaker },
      });
    else carried.push(r);
  }
  return carried;
}
