/** To whom it was said: "told Reuters", "asked the minister to", "said to her brother". */
import type { Span } from '../../article/index.ts';
import { reportingVerbs } from '../../language/en/reporting-verbs.ts';
import { inflect } from '../../language/en/verb-forms.ts';
import { type Token, tokenize } from '../../nlp/index.ts';

const TAKES_PERSON = new Set(
  `${reportingVerbs.speech.person} ask urge order instruct request implore invite encourage`
    .split(' ')
    .flatMap((verb) => inflect(verb)),
);
const BE = new Set('is are was were be been being get gets got'.split(' '));
const SPOKE_TO = new Set(
  'said says say saying spoke speaks wrote writes writing explained explains'.split(' '),
);
const STOP = new Set(
  'that to in on at by during after before when while as about how why what whether if where who which of for with and but because since following outside inside this last late early from over via through not'.split(
    ' ',
  ),
);
const MARK = /^[,.;:?!"“”„«»()—–-]$/;
const LONGEST = 8;
const WINDOW = 120;

/**
 * The words after a verb that takes a person, up to the next mark, preposition or "that"; null in the
 * passive ("was told by") or where none stand there. `content` bounds the search.
 */
export function addresseeOf(text: string, cue: Span, content: readonly Span[]): Span | null {
  const next = content.find((c) => c.start >= cue.end)?.start ?? text.length;
  const limit = Math.min(next, cue.end + WINDOW, lineEnd(text, cue.end));
  const tokens = tokenize(text, cue.start, limit);
  const verb = tokens.findIndex((t) => t.start < cue.end && TAKES_PERSON.has(t.text.toLowerCase()));
  if (verb >= 0) {
    const before = tokens[verb - 1]?.text.toLowerCase() ?? wordBefore(text, cue.start);
    if (BE.has(before)) return null;
    return phraseAt(tokens, verb + 1);
  }
  const spoke = tokens.findIndex((t) => t.start < cue.end && SPOKE_TO.has(t.text.toLowerCase()));
  if (spoke >= 0 && tokens[spoke + 1]?.text === 'to') return phraseAt(tokens, spoke + 2);
  return null;
}

function phraseAt(tokens: readonly Token[], from: number): Span | null {
  let end = from;
  while (end < tokens.length && end - from < LONGEST) {
    const word = tokens[end]?.text ?? '';
    if (MARK.test(word) || STOP.has(word.toLowerCase())) break;
    end++;
  }
  const [first, last] = [tokens[from], tokens[end - 1]];
  return end > from && first && last ? { start: first.start, end: last.end } : null;
}

function wordBefore(text: string, offset: number): string {
  return (
    tokenize(text, Math.max(0, offset - 20), offset)
      .at(-1)
      ?.text.toLowerCase() ?? ''
  );
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
