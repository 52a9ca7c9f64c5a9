/** Which blocks of the page are the article's. */
import type { Element } from 'domhandler';
import type { Candidate } from './candidates.ts';
import { kindOf } from './element-kind.ts';
import { HEADING } from './elements.ts';
import { isFurnitureLine } from './furniture-lines.ts';
import { ancestorsOf, mainElement, weigh } from './main-element.ts';

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const SENTENCE_END = /[.!?…。！？:;"”»’)\]]$/;

/** The article's blocks in order; `titles` are texts that repeat the title. */
export function selectBlocks(
  candidates: readonly Candidate[],
  titles: readonly string[],
): Candidate[] {
  const weighed = weigh(candidates);
  const main = mainElement(candidates, weighed);
  if (!main) return [];
  const known = new Set(titles.map(letters));
  const whole = weighed.weights.get(main) ?? 1;
  const seen = new Set<string>();
  const kept: Candidate[] = [];
  for (const [i, candidate] of candidates.entries()) {
    const inside = below(candidate.element, main);
    if (!inside) continue;
    if (isFurniture(candidate, inside, weighed.weights, whole)) continue;
    const key = letters(candidate.text);
    if (!key) continue;
    if (kept.length < 4 && known.has(key)) continue;
    if (key.length > 40 && seen.has(key)) continue;
    seen.add(key);
    kept.push(candidate);
    void i;
  }
  while (kept.length > 2) {
    const last = kept.at(-1);
    if (!last) break;
    const tail =
      HEADING.has(last.element.name) || (last.text.length < 25 && !SENTENCE_END.test(last.text));
    if (!tail) break;
    kept.pop();
  }
  return kept;
}

/** The elements from a block up to the main one, or undefined when it is not inside. */
function below(element: Element, main: Element): Element[] | undefined {
  const path: Element[] = [];
  for (const ancestor of ancestorsOf(element)) {
    if (ancestor === main) return path;
    path.push(ancestor);
  }
  return undefined;
}

function isFurniture(
  candidate: Candidate,
  inside: readonly Element[],
  weights: ReadonlyMap<Element, number>,
  whole: number,
): boolean {
  const { text, element, linked } = candidate;
  for (const ancestor of inside) {
    const share = (weights.get(ancestor) ?? 0) / whole;
    if (share > 0.4) break;
    const kind = kindOf(ancestor);
    if (kind === 'discussion' || kind === 'caption' || kind === 'aside') return true;
    if (kind === 'furniture' && text.length < 300) return true;
  }
  if (isFurnitureLine(text)) return true;
  const density = linked / text.length;
  const heading = HEADING.has(element.name);
  if (density > 0.8 && text.length < 150 && !heading) return true;
  if (density > 0.6 && element.name === 'li') return true;
  if (density > 0.9 && heading) return true;
  return false;
}
