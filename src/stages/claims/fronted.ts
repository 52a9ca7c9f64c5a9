/** What stands before the source and belongs to the statement: "To clear the air, Ruiz said, …". */
import type { Span } from '../../article/index.ts';
import { tidy } from './tidy.ts';

const OPENS =
  /^(?:to (?!me\b|him\b|her\b)\p{Ll}|because |if |unless |without |under |throughout |given |overall\b|after that\b|as yet\b|once |by (?:19|20)\d\d|in the (?:long|short) (?:run|term)|instead|eventually\b|ultimately\b)/iu;
/** Words that tell of the saying instead: "To be clear, …", "Under questioning, …". */
const OF_SAYING =
  /^to (?:be|put|sum|begin|start|conclude|that end)\b|\b(?:statement|interview|letter|report|questioning|oath|asked|pressed|tweet|post|briefing|speech)\b/i;
const LONGEST = 160;

/** The words that open a sentence before its source, where they belong to what the source states. */
export function fronted(text: string, sentence: Span, source: number): Span | undefined {
  const words = text.slice(sentence.start, source);
  if (words.length > LONGEST || !/,\s*$/.test(words) || !OPENS.test(words)) return undefined;
  if (OF_SAYING.test(words) || /[;:“”"()]/.test(words)) return undefined;
  const [lead] = tidy(text, [{ start: sentence.start, end: source }]);
  return lead;
}
