/**
 * Which element of the page holds the article. Each block is weighed by how much it looks like prose;
 * weights add up along the ancestors, and we go down from the root for as long as one child holds
 * most of what its parent holds.
 */
import { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';
import { kindOf } from './element-kind.ts';
import { proseWeight } from './prose-weight.ts';

/** A child that holds this share of its parent's prose is where the article is. */
const MOST = 0.62;
const MORE = 0.85;
/** A child that holds the title needs only this share. */
const SOME = 0.3;
const SOME_BLOCKS = 3;

/** What the blocks of an element weigh together, and how many of them weigh something. */
export interface Mass {
  weight: number;
  blocks: number;
}

export type Masses = ReadonlyMap<Element, Mass>;

/** The element around another one; undefined around the root. */
export const outerOf = ({ parent }: Element): Element | undefined =>
  parent instanceof Element ? parent : undefined;

/**
 * Elements from the innermost around a block out to the root. What is asked of every block of a page
 * goes by `outerOf` instead, which makes no generator.
 */
export function* ancestorsOf(element: Element): Generator<Element> {
  for (let node: Element | undefined = element; node; node = outerOf(node)) yield node;
}

/** The share of what it holds that an element counts for. */
function shareOf(element: Element, boxes: ReadonlySet<Element>): number {
  const kind = kindOf(element);
  if (kind === 'discussion' || boxes.has(element)) return 0.05;
  return kind === 'furniture' || kind === 'aside' || kind === 'caption' ? 0.4 : 1;
}

/**
 * What each element of the page weighs; blocks in furniture and in discussions count for little. Each
 * element is visited once: what it holds goes on to its parent, innermost first.
 */
export function weigh(candidates: readonly Candidate[], boxes: ReadonlySet<Element>): Masses {
  const masses = new Map<Element, MassAtDepth>();
  const levels: Element[][] = [];
  for (const candidate of candidates) {
    const weight = proseWeight(candidate);
    if (weight === 0) continue;
    const mass = massAt(candidate.element, masses, levels);
    mass.weight += weight;
    mass.blocks++;
  }
  for (const level of levels.reverse())
    for (const element of level) {
      const mass = masses.get(element) as Mass;
      mass.weight *= shareOf(element, boxes);
      const around = outerOf(element);
      const outer = around && masses.get(around);
      if (!outer) continue;
      outer.weight += mass.weight;
      outer.blocks += mass.blocks;
    }
  return masses;
}

interface MassAtDepth extends Mass {
  readonly depth: number;
}

/** The mass of an element; new ones of it and of what is around it, each put on its level. */
function massAt(
  element: Element,
  masses: Map<Element, MassAtDepth>,
  levels: Element[][],
): MassAtDepth {
  const path: Element[] = [];
  let mass: MassAtDepth | undefined;
  for (let node: Element | undefined = element; node; node = outerOf(node)) {
    mass = masses.get(node);
    if (mass) break;
    path.push(node);
  }
  for (const inner of path.reverse()) {
    const depth: number = mass ? mass.depth + 1 : 0;
    mass = { weight: 0, blocks: 0, depth };
    masses.set(inner, mass);
    levels[depth] ??= [];
    levels[depth].push(inner);
  }
  return mass as MassAtDepth;
}

export const weightOf = (masses: Masses, element: Element): number =>
  masses.get(element)?.weight ?? 0;

const TEXT_ELEMENT = new Set([
  'p',
  'li',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dd',
  'pre',
  'td',
  'tr',
  'ul',
  'ol',
]);

export interface MainElements {
  /** Holds most of the prose and little else. */
  readonly core: Element;
  /** Around the core; parts of the article may lie between the two. */
  readonly wide: Element;
}

/** The elements that hold the article, or undefined when no block of the page looks like prose. */
export function mainElements(masses: Masses, title: Element | undefined): MainElements | undefined {
  const children = new Map<Element, Element[]>();
  let root: Element | undefined;
  for (const element of masses.keys()) {
    const { parent } = element;
    if (parent instanceof Element) {
      const siblings = children.get(parent);
      if (siblings) siblings.push(element);
      else children.set(parent, [element]);
    } else if (!root || weightOf(masses, element) > weightOf(masses, root)) root = element;
  }
  if (!root) return undefined;
  const aroundTitle = new Set(title ? ancestorsOf(title) : []);

  const inward = (from: Element, most: number): Element | undefined => {
    const whole = weightOf(masses, from);
    const inside = children.get(from) ?? [];
    return (
      inside.find((child) => weightOf(masses, child) >= most * whole) ??
      inside.find((child) => {
        const { weight = 0, blocks = 0 } = masses.get(child) ?? {};
        return aroundTitle.has(child) && weight > SOME * whole && blocks >= SOME_BLOCKS;
      })
    );
  };
  const descend = (from: Element, most: number): Element => {
    let main = from;
    for (let next = inward(main, most); next; next = inward(main, most)) main = next;
    return main;
  };

  const wide = textParent(descend(root, MORE), masses);
  const core = textParent(descend(wide, MOST), masses);
  return { core, wide: aroundBoth(wide === core ? wider(core) : wide, aroundTitle) };
}

/** The innermost element that holds both: between the title and the core stands the lead. */
function aroundBoth(wide: Element, aroundTitle: ReadonlySet<Element>): Element {
  if (aroundTitle.size === 0) return wide;
  for (const ancestor of ancestorsOf(wide)) if (aroundTitle.has(ancestor)) return ancestor;
  return wide;
}

/** A core that is the whole main element may still have its lead beside it. */
function wider(core: Element): Element {
  let element = core;
  for (let i = 0; i < 3 && element.parent instanceof Element && element.parent.name !== 'body'; i++)
    element = element.parent;
  return element;
}

/** A cell with several paragraphs is a column of the page; in a table of data each holds one. */
const isColumn = (element: Element, masses: Masses): boolean =>
  element.name === 'td' && (masses.get(element)?.blocks ?? 0) >= SOME_BLOCKS;

function textParent(element: Element, masses: Masses): Element {
  let main = element;
  while (TEXT_ELEMENT.has(main.name) && !isColumn(main, masses) && main.parent instanceof Element)
    main = main.parent;
  return main;
}
