/** What the metadata rules read: the page's meta elements, linked data, blocks and address. */
import { load } from 'cheerio/slim';
import { type ChildNode, type Document, Element, Text } from 'domhandler';
import type { Candidate } from '../block-gatherer.ts';
import { readableField } from '../characters.ts';
import { BLOCK } from '../elements.ts';
import { articleNodes, linkedData, type Node } from './linked-data.ts';

export interface PageFacts {
  /** The decoded page. */
  readonly html: string;
  /** What the window of a browser is called: the content of the first title element. */
  readonly windowTitle: string;
  /** The address that links are relative to, as the page gives it. */
  readonly base: string | undefined;
  readonly declaredLanguage: string | undefined;
  /** Elements that have a class, an id or an attribute that tells what they are. */
  readonly elements: readonly Element[];
  /** Contents of meta elements by lower-cased name, property or itemprop, in the page's order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly nodes: readonly Node[];
  /** Linked data that describes the article, most telling first. */
  readonly articles: readonly Node[];
  readonly candidates: readonly Candidate[];
  /** Address that the caller knows, if any. */
  readonly url: string | undefined;
  /** Address that the page gives for itself, if any. */
  readonly canonical: string | undefined;
}

/** Where the article stands on the page, in offsets of the decoded page. */
export interface Surroundings {
  readonly titleStart: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

export function pageFacts(
  html: string,
  document: Document,
  candidates: readonly Candidate[],
  url: string | undefined,
): PageFacts {
  const { declarations, elements } = elementsOf(document);
  const named = (name: string): readonly Element[] => declarations.get(name) ?? [];
  const metas = new Map<string, string[]>();
  for (const { attribs } of named('meta')) {
    const content = readableField(attribs.content ?? attribs.value ?? '');
    if (!content) continue;
    for (const name of [attribs.property, attribs.name, attribs.itemprop, attribs['http-equiv']]) {
      const key = name?.trim().toLowerCase();
      if (key) metas.set(key, [...(metas.get(key) ?? []), content].slice(0, 20));
    }
  }
  const nodes = linkedData(named('script').map(wholeText));
  const canonical = addressOf(
    named('link').find(({ attribs }) => /^canonical$/i.test(attribs.rel ?? ''))?.attribs.href,
    metas.get('og:url')?.[0],
  );
  const [title] = named('title');
  return {
    html,
    windowTitle: title ? readableField(wholeText(title)) : '',
    base: named('base').find(({ attribs }) => attribs.href !== undefined)?.attribs.href,
    declaredLanguage: named('html')[0]?.attribs.lang,
    elements,
    metas,
    nodes,
    articles: articleNodes(nodes),
    candidates,
    url,
    canonical,
  };
}

/** The page's address of its two statements; where one lacks the site, the other may have it. */
function addressOf(link: string | undefined, shared: string | undefined): string | undefined {
  if (link === undefined || URL.canParse(link)) return link ?? shared;
  return URL.canParse(link, shared) ? new URL(link, shared).href : link;
}

/** Elements that say something about the page, most of them in its head. */
const DECLARING = new Set(['html', 'base', 'title', 'meta', 'link', 'script']);

/** Declaring elements by name, and those that a rule may look at, in the page's order. */
function elementsOf(document: Document): {
  declarations: ReadonlyMap<string, Element[]>;
  elements: Element[];
} {
  const declarations = new Map<string, Element[]>();
  const elements: Element[] = [];
  let node: ChildNode | null = document.firstChild;
  while (node) {
    if (node instanceof Element) {
      if (isTelling(node)) elements.push(node);
      if (DECLARING.has(node.name)) {
        const named = declarations.get(node.name);
        if (named) named.push(node);
        else declarations.set(node.name, [node]);
      }
    }
    let next: ChildNode | null = node instanceof Element ? node.firstChild : null;
    for (let up: ChildNode | null = node; !next && up; up = up.parent as ChildNode | null)
      next = up.next;
    node = next;
  }
  return { declarations, elements };
}

const isTelling = ({ name, attribs }: Element): boolean => {
  if (name === 'time') return true;
  for (const attribute in attribs) if (TELLING.has(attribute)) return true;
  return false;
};

const TELLING = new Set(['class', 'id', 'name', 'rel', 'itemprop', 'href']);

/** The text of an element that holds nothing but text. */
const wholeText = ({ children }: Element): string =>
  children.map((child) => (child instanceof Text ? child.data : '')).join('');

/** More text than this is no field. */
const LONGEST_FIELD = 2000;

/** What is pressed, chosen or run is no text. */
const CONTROL = new Set(['button', 'select', 'script', 'style', 'noscript']);

/** The text of an element as a person reads it; of a long one only the beginning. */
export const textOf = (element: Element): string => readableField(written(element, ' ', ''));

/** Between elements of one line, where no white space is. */
const BORDER = '\ue000';
/** Words that only the page's styles keep apart: "Ann Lee" and "Follow". */
const SEAM = /(?<=\p{Ll}|\p{Lu}{2})\ue000{1,9}(?=\p{Lu}\p{Ll})/gu;

/** The lines of an element as a person reads them; what its styles set apart is a line of its own. */
export const linesOf = (element: Element): string[] =>
  written(element, '\n', BORDER)
    .replace(SEAM, '\n')
    .replaceAll(BORDER, '')
    .split('\n')
    .map(readableField)
    .filter((line) => line !== '');

/** The text of an element, with these marks where a block begins and where another element does. */
function written(element: Element, block: string, border: string): string {
  let text = '';
  const stack: ChildNode[] = [element];
  for (let node = stack.pop(); node && text.length < LONGEST_FIELD; node = stack.pop()) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element && !CONTROL.has(node.name)) {
      text += BLOCK.has(node.name) || node.name === 'br' ? block : border;
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as ChildNode);
    }
  }
  return text;
}

/** The first content of the first of these meta names that the page has. */
export function meta({ metas }: PageFacts, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value) return value;
  }
  return undefined;
}

/** The first string that the article's linked data has under a key. */
export function articleString({ articles }: PageFacts, key: string): string | undefined {
  for (const node of articles) {
    const value = node[key];
    if (typeof value === 'string' && value.trim()) return decodeField(value);
  }
  return undefined;
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** Text whose character references are read as in markup; an angle bracket stays what it is. */
const dereferenced = (text: string): string =>
  REFERENCE.test(text)
    ? load(text.replaceAll('<', '&lt;'), { xml: { xmlMode: false } }).text()
    : text;

/** A field of linked data, where pages often leave the character references of their markup. */
export const decodeField = (value: string): string =>
  readableField(dereferenced(value).replace(/<\/?(?:em|i|b|strong|span|br)\b[^<>]{0,200}>/gi, ''));
