/** Which way the words before an expression look: will meet on Friday, met on Friday. */
import {
  announced,
  arranged,
  forwardWords,
  lookAhead,
  pastForms,
  plans,
} from '../../../language/en/time-direction.ts';
import type { Word } from '../words.ts';

/** Words back to the verb that the expression belongs to. */
const REACH = 9;
const BREAKS = new Set([';', '.', '“', '”', '"', '—', '--', ':', ')']);

/** "until Friday", "as early as May": what stands right before the expression says it. */
function directly(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.lower ?? '';
  if (before === 'until' || before === 'till') return true;
  const two = `${words[from - 3]?.lower} ${words[from - 2]?.lower} ${before}`;
  return two === 'as early as' || two === 'as soon as' || two === 'no later than';
}

/** "Until Thursday, they had not called": what went on before it is over. */
const wasOver = (words: readonly Word[], from: number): boolean =>
  /^(?:until|till|by)$/.test(words[from - 1]?.lower ?? '') &&
  words.slice(Math.max(0, from - REACH), from + 6).some(({ lower }) => lower === 'had');

const PREPOSITIONS = new Set(['in', 'on', 'during']);

/** "since May", "the year ended Jan. 31": the word before the expression looks back. */
const BACK = new Set(['since', 'ended']);

/** Words of an object between a verb and its date. */
const OBJECT = 4;
/** Between a verb and a date: the date belongs to what comes after. */
const TURNS = new Set(['to', 'for', 'of', 'from', 'until', 'till', 'that', 'who', 'which', 'and']);

/**
 * "The court sentenced him on 12 December": before the preposition stands a deed that is done, and no
 * announcement of another one.
 */
export function happened(words: readonly Word[], from: number): boolean {
  const preposition = from - 1;
  if (!PREPOSITIONS.has(words[preposition]?.lower ?? '')) return false;
  for (let i = preposition - 1; i >= Math.max(0, preposition - OBJECT); i--) {
    const word = words[i];
    if (!word || BREAKS.has(word.text) || TURNS.has(word.lower)) return false;
    if (isPast(word)) {
      const before = words[i - 1]?.lower ?? '';
      return (
        !announced.has(word.lower) && before !== 'be' && before !== 'to' && !lookAhead.has(before)
      );
    }
  }
  return false;
}

/**
 * True where the tense of the sentence does not reach the date: what holds "from January 1", somebody
 * who decided against "performing on January 20", who was asked "to speak in May".
 */
export function isOpen(words: readonly Word[], from: number): boolean {
  if (words[from - 1]?.lower === 'from') return true;
  for (let i = from - 2; i >= Math.max(0, from - 1 - OBJECT); i--) {
    const word = words[i];
    if (!word || isPast(word)) return false;
    if (word.lower === 'to' || (word.lower.endsWith('ing') && word.lower.length > 5)) return true;
  }
  return false;
}

/** "It had been due to expire on Friday": what was planned is over. */
const hadBeen = (words: readonly Word[], plan: number): boolean =>
  words[plan - 1]?.lower === 'been' && words[plan - 2]?.lower === 'had';

const EVENT_OPENERS = new Set(['since', 'after', 'when']);
/** Words of a subject between "since" and its verb. */
const SUBJECT = 4;

/** "Since the bank bought it in February": the event has been, and its date with it. */
const afterEvent = (words: readonly Word[], verb: number): boolean =>
  words.slice(Math.max(0, verb - SUBJECT), verb).some(({ lower }) => EVENT_OPENERS.has(lower));

/** "Friday's ruling": what a day owns is told of by itself, whatever the verb before it. */
const owns = (word: Word | undefined): boolean => word?.lower === "'s" || word?.lower === '’s';

/** The nearest verb before word `from` decides: will meet, is to meet, plans to meet; met. */
export function directionOf(
  words: readonly Word[],
  from: number,
  to: number,
): 'ahead' | 'past' | undefined {
  if (wasOver(words, from)) return 'past';
  if (directly(words, from)) return 'ahead';
  if (BACK.has(words[from - 1]?.lower ?? '')) return 'past';
  if (owns(words[to])) return undefined;
  const prepared = PREPOSITIONS.has(words[from - 1]?.lower ?? '');
  // "will be held on Friday" is no past.
  const passive = words[from - 3]?.lower === 'be';
  if (prepared && !passive && pastForms.has(words[from - 2]?.lower ?? '')) return 'past';
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const word = words[i];
    if (!word) continue;
    const { lower, text } = word;
    if (BREAKS.has(text)) return undefined;
    if (lookAhead.has(lower) || lower.endsWith("'ll") || lower.endsWith('’ll')) return 'ahead';
    if (lower === 'to' && plans.has(words[i - 1]?.lower ?? ''))
      return hadBeen(words, i - 1) ? undefined : 'ahead';
    if (arranged.has(lower)) return hadBeen(words, i) ? undefined : 'ahead';
    if (plans.has(lower) && lower !== 'is' && lower !== 'are') continue;
    if (isPast(word)) return afterEvent(words, i) ? 'past' : undefined;
  }
  return words[from - 1]?.lower === 'by' ? 'ahead' : undefined;
}

/**
 * "In January, the board met", "On Friday the board will meet": where nothing stands before the date
 * but its preposition, the first verb after it decides.
 */
export function openingDirection(
  words: readonly Word[],
  from: number,
  to: number,
): 'ahead' | 'past' | undefined {
  if (from > LONGEST_OPENING || !words.slice(0, from).every(({ lower }) => OPENING.has(lower)))
    return undefined;
  for (let i = to; i < to + OPENING_REACH; i++) {
    const word = words[i];
    if (!word) return undefined;
    if (lookAhead.has(word.lower)) return 'ahead';
    if (isPast(word)) return 'past';
    if (plans.has(word.lower) && words[i + 1]?.lower === 'to') return 'ahead';
  }
  return undefined;
}

const LONGEST_OPENING = 3;
/** Words on to the verb of a sentence that a date opens. */
const OPENING_REACH = 20;
const OPENING = new Set([
  'in',
  'on',
  'since',
  'then',
  ',',
  'and',
  'but',
  'early',
  'late',
  'mid',
  '“',
  '"',
]);

const isPast = ({ lower, text }: Word): boolean =>
  pastForms.has(lower) || (lower.endsWith('ed') && lower.length > 4 && text === lower);

/** "Has made" tells of now. */
const PERFECT = new Set(['has', 'have', "'ve", '’ve', "'s", '’s']);

/** True for a sentence with a past verb in which nothing looks ahead: a date in it lies behind. */
export function tellsWhatIsOver(words: readonly Word[]): boolean {
  const ahead = words.some(
    ({ lower }, i) =>
      lookAhead.has(lower) ||
      forwardWords.has(lower) ||
      lower.endsWith("'ll") ||
      lower.endsWith('’ll') ||
      (lower === 'to' && plans.has(words[i - 1]?.lower ?? '')),
  );
  return !ahead && words.some((word, i) => isPast(word) && !PERFECT.has(words[i - 1]?.lower ?? ''));
}
