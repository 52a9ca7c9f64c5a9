/** Short names that a text defines for a body: "the Company" in 'Acme Inc. (“the Company”)'. */
import type { Mention, Span } from '../../../article/index.ts';

/** How far, in characters, a name stands from the short one that is defined for it. */
const NEAR = 60;
const DEFINITION = /["“‘']the (\p{L}+)["”’']\)/giu;

/** Each word in small letters, with the id of the organization named before the bracket. */
export function definitions(
  text: string,
  within: (span: Span) => readonly Mention[],
): { readonly word: string; readonly entity: string }[] {
  return [...text.matchAll(DEFINITION)].flatMap(({ index: at, 1: head = '' }) => {
    const bracket = text.lastIndexOf('(', at);
    if (bracket < 0 || at - bracket > NEAR) return [];
    const near = within({ start: Math.max(0, bracket - NEAR), end: bracket });
    const named = near.findLast((m) => m.type === 'organization');
    return named ? [{ word: head.toLowerCase(), entity: named.entity }] : [];
  });
}
