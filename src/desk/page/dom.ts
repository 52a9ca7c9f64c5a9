/** Makes elements. Text is always text: nothing here reads markup, and no address becomes a script. */

export type Child = Node | string | number | null | undefined | false;
type Listener = (event: never) => unknown;
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | Listener>>;

function fill(element: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function')
      element.addEventListener(name, (event) => Reflect.apply(value, undefined, [event]));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children)
    if (child !== null && child !== undefined && child !== false)
      element.append(typeof child === 'number' ? String(child) : child);
}

/** An HTML element; a function among its attributes listens to the event of that name. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  fill(element, attributes, children);
  return element;
}

/** An SVG element. */
export function s<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  fill(element, attributes, children);
  return element;
}

/** Only pages of the web are linked: never `javascript:`, `data:`, a file, or something relative. */
export function isLinkable(href: string): boolean {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return false;
  return /^https?:$/.test(new URL(href).protocol);
}

/** A link that leaves the desk, which tells the other page nothing; just the words where it may not. */
export function outward(href: string, attributes: Attributes, ...children: Child[]): HTMLElement {
  if (!isLinkable(href)) return h('span', attributes, ...children);
  return h('a', { ...attributes, href, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

/** A key as it stands on a button. */
export const key = (name: string): HTMLElement => h('kbd', { 'aria-hidden': 'true' }, name);

export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
