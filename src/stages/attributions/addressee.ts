/** To whom it was said: "told Reuters", "asked the minister to", "said to her brother". */
import type { Span } from '../../article/index.ts';
import { reportingVerbs } from '../../language/en/reporting-verbs.ts';
import { inflect } from '../../language/en/verb-forms.ts';
import { type Token, tokenize } from '../../nlp/index.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Verbs whose object hears; after a directive one ("asked her to go") it may open the content. */
const DIRECTIVE = new Set(
  'ask urge order instruct request implore invite encourage tell advise warn beg'
    .split(' ')
    .flatMap((verb) => inflect(verb)),
);
const TAKES_PERSON = new Set([
  ...reportingVerbs.speech.person.split(' ').flatMap((verb) => inflect(verb)),
  ...DIRECTIVE,
]);
const BE = words('is are was were be been being get gets got');
const SPOKE = words('said says say saying spoke speaks wrote writes writing explained explains');
const STOP = words(
  'that to in on at by during after before when while as about how why what whether if where who which of for with and but because since following outside inside this last late early from over via through not',
);
const MARK = /^[,.;:?!"“”„«»()—–-]$/;
const LONGEST = 8;
const WINDOW = 120;

export interface Addressed {
  readonly addressee: Span;
  /** Where the words that report end: the content may hold addressee and date of an order. */
  readonly until: number;
}

/**
 * The words after a verb that takes a person, up to the next mark, preposition or "that"; null in the
 * passive ("was told by") or where none stand there.
 */
export function addresseeOf(text: string, cue: Span, content: readonly Span[]): Addressed | null {
  const next = content.find((c) => c.start >= cue.end);
  const window = text.slice(cue.end, cue.end + WINDOW);
  const line = window.indexOf('\n');
  const limit = cue.end + (line < 0 ? window.length : line);
  const tokens = tokenize(text, cue.start, limit);
  const verb = tokens.findIndex((t) => t.start < cue.end && TAKES_PERSON.has(t.text.toLowerCase()));
  if (verb >= 0) {
    const before = tokens[verb - 1]?.text ?? wordBefore(text, cue.start);
    if (BE.has(before.toLowerCase())) return null;
    const directs = DIRECTIVE.has(tokens[verb]?.text.toLowerCase() ?? '');
    return addressed(tokens, verb + 1, next?.start ?? limit, directs);
  }
  const spoke = tokens.findIndex((t) => t.start < cue.end && SPOKE.has(t.text.toLowerCase()));
  if (spoke < 0 || tokens[spoke + 1]?.text !== 'to') return null;
  return addressed(tokens, spoke + 2, next?.start ?? limit, false);
}

/** `directs`: the phrase may lie in the content, when an infinitive follows it there. */
function addressed(
  tokens: readonly Token[],
  from: number,
  contentStart: number,
  directs: boolean,
): Addressed | null {
  let end = from;
  while (end < tokens.length && end - from < LONGEST) {
    const word = tokens[end]?.text ?? '';
    if (MARK.test(word) || STOP.has(word.toLowerCase())) break;
    end++;
  }
  const [first, last] = [tokens[from], tokens[end - 1]];
  if (end === from || !first || !last) return null;
  const addressee = { start: first.start, end: last.end };
  if (last.end <= contentStart) return { addressee, until: contentStart };
  const to = tokens.slice(end).find((t) => t.text === 'to' || MARK.test(t.text));
  return directs && to?.text === 'to' ? { addressee, until: to.start } : null;
}

const wordBefore = (text: string, offset: number): string =>
  tokenize(text, Math.max(0, offset - 20), offset).at(-1)?.text ?? '';
