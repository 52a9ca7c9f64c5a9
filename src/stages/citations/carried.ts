/** Whether a source was given in an earlier sentence and only carried on here. */
import {
  type Attribution,
  lastStartingBy,
  type Mention,
  overlaps,
  type Span,
} from '../../article/index.ts';

const PRONOUN =
  /^(?:he|she|it|they|we|i|who|this|these|those|him|her|them|his|their|its|both|the two)$/i;

const LONGEST_MENTION = 200;

/** The mentions that overlap a span; mentions are in order. */
function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
  const found: Mention[] = [];
  for (let i = lastStartingBy(mentions, span.end - 1); i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.start < span.start - LONGEST_MENTION) break;
    if (overlaps(mention, span)) found.unshift(mention);
  }
  return found;
}

export interface CarriedLayers {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** True when the entity, or a word of the name, stands as a name in the sentence outside `source`. */
function namedIn(
  { text, mentions }: CarriedLayers,
  attribution: Attribution,
  sentence: Span,
  source: Span | undefined,
): boolean {
  const { entity, name } = attribution.speaker;
  const here = mentionsIn(mentions, sentence).filter((m) => m.form === 'name');
  if (entity) return here.some((m) => m.entity === entity && m !== source);
  const before = text.slice(sentence.start, source?.start ?? sentence.start).toLowerCase();
  const last = name?.toLowerCase().split(/\s+/).at(-1);
  return last !== undefined && last.length > 2 && before.includes(last);
}

/**
 * A pronoun whose antecedent stands in the same sentence is an attribution; one that reaches back,
 * and a statement without a source of its own, are carried.
 */
export function isCarried(
  layers: CarriedLayers,
  attribution: Attribution,
  sentence: Span | undefined,
): boolean {
  const source = attribution.source[0];
  if (!source) return attribution.speaker.name !== null && attribution.cue.length === 0;
  const words = layers.text.slice(source.start, source.end).trim();
  if (!PRONOUN.test(words)) return false;
  return !sentence || !namedIn(layers, attribution, sentence, source);
}
