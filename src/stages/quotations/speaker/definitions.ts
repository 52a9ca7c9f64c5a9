/** Whom a short name means that the text defines: "the Company" in 'Acme Inc. (“the Company”)'. */
import type { Mention, Span } from '../../../article/index.ts';
import { definedNames } from '../../../nlp/index.ts';

/** Each word in small letters, with the id of the organization named before the bracket. */
export const definitions = (
  text: string,
  within: (span: Span) => readonly Mention[],
): { readonly word: string; readonly entity: string }[] =>
  definedNames(text).flatMap(({ word, from, bracket }) => {
    const named = within({ start: from, end: bracket }).findLast((m) => m.type === 'organization');
    return named ? [{ word, entity: named.entity }] : [];
  });
