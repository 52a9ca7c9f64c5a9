/** Whether the words before an expression look ahead; without a sign news looks back. */
import { lookAhead, pastForms, plans } from '../../../language/en/time-direction.ts';
import type { Word } from '../words.ts';

/** Words back to the verb that the expression belongs to. */
const REACH = 9;
const BREAKS = new Set([';', '.', '“', '”', '"', '—', '--', ':', '(', ')']);

/** "until Friday", "as early as May": what stands right before the expression says it. */
function directly(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.lower ?? '';
  if (before === 'until' || before === 'till') return true;
  const two = `${words[from - 3]?.lower} ${words[from - 2]?.lower} ${before}`;
  return two === 'as early as' || two === 'as soon as' || two === 'no later than';
}

/** The nearest verb before word `from` decides: will meet, is to meet, plans to meet; met. */
export function looksAhead(words: readonly Word[], from: number): boolean {
  if (directly(words, from)) return true;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const { lower = '', text = '' } = words[i] ?? {};
    if (BREAKS.has(text)) return false;
    if (lookAhead.has(lower) || lower.endsWith("'ll") || lower.endsWith('’ll')) return true;
    if (lower === 'to' && plans.has(words[i - 1]?.lower ?? '')) return true;
    if (plans.has(lower) && lower !== 'is' && lower !== 'are') continue;
    if (pastForms.has(lower) || (lower.endsWith('ed') && lower.length > 4)) return false;
  }
  return false;
}
