/** What marks a note in the prose: a link to it, or a raised number or letter. */
import { Element } from 'domhandler';

/** Fragments that are called so are notes. */
const NOTE_FRAGMENT = /#(?:foot-?note|fn|_?ftn|_?edn|end-?note|cite_note)[-_:]?\d*$/i;

/** True for a link to a note: it has the role or the name, or it is raised and stays on the page. */
export const isNoteMark = ({ attribs, parent, children }: Element): boolean =>
  attribs.role === 'doc-noteref' ||
  NOTE_FRAGMENT.test(attribs.href ?? '') ||
  (/#./.test(attribs.href ?? '') &&
    [parent, ...children].some((node) => node instanceof Element && node.name === 'sup'));

/** A note mark, with the space around it, is no longer. */
export const LONGEST_MARK = 20;
export const MARK = /^[\p{L}\p{N}*†‡§¶]{1,4}$/u;
export const BEFORE_MARK = /(?:^|[^[(])$/;
/** Raised numbers outside of links are marks at the beginning, and behind what is too long for a unit. */
export const RAISED_MARK = /^\d{1,3}(?:[,–-] ?\d{1,3}){0,4}$/;
export const BEFORE_RAISED_MARK = /(?:^|\p{Ll}{3}|[.,;:!?"”’)])\s?$/u;
/** So are raised letters behind what is too long for an ordinal or a title. */
export const RAISED_LETTER = /^[a-z*†‡§¶]$/;
export const BEFORE_RAISED_LETTER = /\p{Ll}{3}[.,;:!?"”’)]?$/u;
