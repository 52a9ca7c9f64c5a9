/** What a page holds and does not show: hidden by its styles, brought up on demand, for want of scripts. */
import { Element, Text } from 'domhandler';
import { BLOCK } from './elements.ts';

const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]/i;

/** Names of what only a screen reader says. */
const READ_ALOUD = /sr-only|visually-?hidden|screen-?reader/i;
/** The same, with what only a pointer brings up, inside a line. */
const ON_DEMAND = /rollover|tooltip|hovercard|popover|sr-only|visually-?hidden|screen-?reader/i;
/** The words that bring it up may have the same name with another ending: they are seen. */
const BROUGHT_UP =
  /^(?:[\w-]{0,40}[-_])?(?:rollover|tooltip|hovercard|popover|sr-only|visually-?hidden|screen-?reader)(?:[\w-]{0,40}(?:text|content|block|box|card|body|inner|only|hidden|focusable))?$/i;

const HIDING_CLASS = /(?:^|\s)(?:hidden|d-none|is-hidden)(?:\s|$)/;
/** Classes that show it again on some screens. */
const SHOWN_AGAIN =
  /:(?:block|flex|inline|grid|table|contents)|\bd-\w{1,10}-(?:block|flex|inline|grid|table)|visible/;

const isHiddenByClass = (classes: string): boolean =>
  classes.includes('d') && HIDING_CLASS.test(classes) && !SHOWN_AGAIN.test(classes);

/** True for an element that is not seen, by its own attributes. */
export function isHidden(element: Element): boolean {
  const { name, attribs } = element;
  if (attribs.hidden !== undefined) return true;
  if (attribs.style !== undefined && HIDING_STYLE.test(attribs.style)) return true;
  if (name === 'noscript') return true;
  if (attribs.class !== undefined && isHiddenByClass(attribs.class)) return true;
  return BLOCK.has(name) && isNamed(element, READ_ALOUD);
}

/** True for words inside a line that only a pointer or a screen reader brings up. */
export const isOnDemand = (element: Element): boolean => isNamed(element, ON_DEMAND);

function isNamed(element: Element, names: RegExp): boolean {
  const { class: classes } = element.attribs;
  return (
    classes !== undefined &&
    names.test(classes) &&
    classes
      .split(/\s+/)
      .some((name) => name.length < 100 && names.test(name) && BROUGHT_UP.test(name)) &&
    !holdsOnDemand(element)
  );
}

/** "tooltip" stands on the whole as often as on what is brought up in it. */
function holdsOnDemand(element: Element): boolean {
  const open = [...element.children];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!(node instanceof Element)) continue;
    if (ON_DEMAND.test(node.attribs.class ?? '')) return true;
    open.push(...node.children);
  }
  return false;
}

/** Shorter texts for those without scripts ask them to switch scripts on, or stand for a picture. */
const SHORTEST_WITHOUT_SCRIPTS = 300;

/** True for a `noscript` that holds a text; one without may stand inside a line. */
export function holdsText(element: Element): boolean {
  let length = 0;
  const open = [...element.children];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node instanceof Text) length += node.data.trim().length;
    if (length >= SHORTEST_WITHOUT_SCRIPTS) return true;
    if (node instanceof Element) open.push(...node.children);
  }
  return false;
}
