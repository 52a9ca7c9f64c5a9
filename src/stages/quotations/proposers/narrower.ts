/**
 * What the tagger reads, with less of its words: only those of the cue's sentence ("She said it was
 * safe. “We looked.”"), only those in marks behind a colon ("put it in these words: “We stay.”"), only
 * those before a clause in which the reporter may go on himself (", though nobody had asked").
 */
import { reporterClauses } from '../../../language/en/grammar.ts';
import {
  marksBy,
  type Passage,
  type Range,
  wordAt,
} from '../../../models/quotation-tagger/passage.ts';
import type { PassageCandidate } from '../candidate.ts';
import { finite } from '../confidence/clause.ts';

const FEWEST = 4;

/** Each with less of the content than the candidate has. */
export function narrower(p: Passage, candidate: PassageCandidate): PassageCandidate[] {
  const { content } = candidate;
  const last = content.at(-1);
  if (!last) return [];
  const offers: readonly (readonly [string, readonly Range[]])[] = [
    ['one-sentence', inItsSentence(p, candidate)],
    ['behind-colon', behindColon(p, last)],
    ['before-clause', beforeClause(p, content, last)],
  ];
  return offers
    .filter(([, found]) => found.length > 0)
    .map(([by, found]) => ({ ...candidate, content: found, by }));
}

function inItsSentence(p: Passage, { cue, content }: PassageCandidate): readonly Range[] {
  const here = p.sentence[cue[0]?.first ?? -1];
  const kept = content.filter((r) => p.sentence[r.first] === here && p.sentence[r.last] === here);
  return kept.length < content.length ? kept : [];
}

/** The marks that end the piece, where a colon stands before them within it. */
function behindColon(p: Passage, piece: Range): readonly Range[] {
  const marks = p.quotes[marksBy(p, piece.last)];
  const isWhole =
    marks &&
    marks.first > piece.first &&
    marks.last - piece.last <= 1 &&
    marks.last - marks.first > FEWEST;
  return isWhole && wordAt(p, marks.first - 1) === ':' ? [marks] : [];
}

/** The content before the first such clause outside marks that a finite verb stands before. */
function beforeClause(p: Passage, content: readonly Range[], piece: Range): readonly Range[] {
  for (let i = piece.first + FEWEST; i < piece.last; i++) {
    if ((p.quoted[i] ?? -1) >= 0 || !/^[,–—-]$/.test(wordAt(p, i))) continue;
    const opens = wordAt(p, i) !== ',' || reporterClauses.has(wordAt(p, i + 1).toLowerCase());
    const rest = { first: piece.first, last: i - 1 };
    if (opens && finite(p, rest)) return [...content.slice(0, -1), rest];
  }
  return [];
}
