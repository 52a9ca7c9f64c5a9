/**
 * Names said again: an acronym or a surname that the model found once and missed elsewhere, where
 * nothing around it speaks against it.
 */
import type { EntityType } from '../../../article/index.ts';
import type { Document, Sentence } from './document.ts';
import type { Name } from './name.ts';
import type { Piece } from './pieces.ts';

/** Names that are less sure than this are not carried on. */
const SURE = 0.7;
const SHORTEST_SURNAME = 4;
/** Share of such names that are right on development data. */
const SCORE = 0.75;

/** By hash of the word as written; null where two types contend. */
type Known = Map<number, EntityType | null>;

function learn(known: Known, word: number, type: EntityType): void {
  const before = known.get(word);
  known.set(word, before === undefined || before === type ? type : null);
}

function knownIn({ sentences, lowerCase }: Document, found: readonly (readonly Name[])[]): Known {
  const known: Known = new Map();
  sentences.forEach(({ pieces }, s) => {
    let at = 0;
    for (const name of found[s] ?? []) {
      while (at < pieces.length && (pieces[at] as Piece).start < name.start) at++;
      const first = at;
      while (at < pieces.length && (pieces[at] as Piece).end <= name.end) at++;
      const last = pieces[at - 1]?.form;
      if (!last || name.score < SURE) continue;
      const single = at - first === 1;
      if (single && (last.allCaps || (last.capital && !lowerCase.has(last.lower))))
        learn(known, last.exact, name.type);
      else if (!single && name.type === 'person' && last.text.length >= SHORTEST_SURNAME)
        if (last.capital && !last.allCaps && !lowerCase.has(last.lower))
          learn(known, last.exact, 'person');
    }
  });
  return known;
}

/** The names of each sentence, with those that are said again. */
export function addEchoes(document: Document, found: readonly (readonly Name[])[]): Name[][] {
  const known = knownIn(document, found);
  return document.sentences.map((sentence, s) => {
    const names = found[s] ?? [];
    return known.size && sentence.case === 'prose'
      ? withEchoes(sentence, names, known)
      : [...names];
  });
}

function withEchoes({ pieces }: Sentence, names: readonly Name[], known: Known): Name[] {
  const added: Name[] = [];
  let n = 0;
  pieces.forEach(({ start, end, form }, i) => {
    while (n < names.length && (names[n] as Name).end <= start) n++;
    const type = form.hasCapital ? known.get(form.exact) : undefined;
    if (!type || (names[n]?.start ?? Infinity) < end) return;
    // Next to another capital it may be part of a name of its own.
    if (pieces[i - 1]?.form.hasCapital || pieces[i + 1]?.form.hasCapital) return;
    added.push({ start, end, type, score: SCORE });
  });
  return added.length ? [...names, ...added].sort((a, b) => a.start - b.start) : [...names];
}
