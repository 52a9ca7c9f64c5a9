/**
 * Nothing is said where somebody keeps silent: a wish not to be named, an answer that was refused.
 */
import type { Parts, Passage } from '../../models/statement-network/passage.ts';

const LONGEST = 90;

/** How what is asked for begins: "not to be named", "that their names not be used", "anonymity". */
const UNNAMED =
  /^(?:that )?(?:(?:his|her|their) (?:real |full |last )?names? |he |she |they )?(?:(?:should )?not (?:to )?be|be) (?:named|identified|quoted|used|withheld|published|printed|disclosed)\b|^(?:for |to remain |to stay )?anonym(?:ity|ous)\b/i;
const CONDITION =
  /\bon (?:the )?condition (?:of anonymity\b|(?:that )?(?:his|her|their|he|she|they)\b[^.,]{0,20}\bnot be\b)/i;
const SILENT =
  /^(?:(?:has|have|had|did|do|does|would) (?:so far |repeatedly |also )?)?(?:(?:declin|refus)\w* to (?:say|comment|answer|discuss|speak)\b|(?:not|never|n['’]t) (?:immediately |yet )?(?:respond|repl|comment|return|answer)\w*\b)/i;

/** "did not say how many", "would not say whether": a question that stays open. */
const OPEN =
  /^(?:(?:did|does|do|would|could|has|have|had|will)(?: not|n['’]t)|never) (?:immediately |yet |publicly )?(?:say|said|specify|specified|elaborate|disclose|disclosed|explain|explained|reveal|revealed|discuss|identify) (?:how|what|when|whether|why|who|whom|which|where|if|more|details)\b/i;

/** "would neither confirm nor deny": the one verb before the other, or the other after the one. */
const NEITHER =
  /\b(?:neither|not|n['’]t|declin\w+ to|refus\w+ to) (?:publicly )?confirm (?:n?or )?$/i;
const NOR_DENY = /^n?or deny\b/i;
const NEITHER_CUE = /^(?:(?:\p{L}+ )?(?:neither|not) )?confirm(?:s|ed)? n?or den(?:y|ies|ied)\b/iu;
/** Who said it is nobody. */
const NOBODY = /\b(?:nobody|no[ -]one)(?: (?:has|had|ever|else))? $/i;
const REACH = 40;
/** A cue may begin with words of the name before it. */
const NAME = /^(?:\p{Lu}[\p{L}.’'-]{0,30} ){1,4}/u;

/** Whether the candidate is such a clause; its cue stands before what is asked for. */
export function isWithheld(p: Passage, candidate: Parts): boolean {
  const [verb] = candidate.cue;
  const piece = candidate.content.find(({ first }) => verb && first > verb.last);
  if (!verb || !piece) return false;
  const [cue, content] = [p.span(verb), p.span(piece)];
  const before = p.text.slice(Math.max(0, cue.start - REACH), cue.start);
  if (NEITHER.test(before) || NOBODY.test(before)) return true;
  const said = p.text.slice(content.start, Math.min(content.end, content.start + LONGEST));
  if (NOR_DENY.test(said)) return true;
  const clause = (p.text.slice(cue.start, content.start) + said).replace(NAME, '');
  const on = p.text.slice(content.start - 3, content.start);
  if (UNNAMED.test(said) || CONDITION.test(on + said)) return true;
  return SILENT.test(clause) || OPEN.test(clause) || NEITHER_CUE.test(clause);
}
