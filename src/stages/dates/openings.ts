/** Which rules a word can open, by one look-up in a table made once. */
import { isFigures, type Lexeme, lexemeOf, lexiconWords, NOTHING } from './lexicon.ts';
import { rules } from './rules/index.ts';
import type { Opening, Rule } from './rules/rule.ts';

const NONE: readonly Rule[] = [];

const KINDS: Record<Exclude<Opening, 'figures'>, (lexeme: Lexeme) => boolean> = {
  month: (l) => l.month > 0,
  weekday: (l) => l.weekday > 0,
  season: (l) => l.season !== undefined,
  unit: (l) => l.unit !== undefined,
  cardinal: (l) => !Number.isNaN(l.cardinal),
  ordinal: (l) => !Number.isNaN(l.ordinal),
  vague: (l) => l.vague,
  dayPart: (l) => l.dayPart !== undefined,
  clock: (l) => l.clock !== undefined,
  decade: (l) => l.decade > 0,
  reference: (l) => l.reference !== undefined,
  holiday: (l) => l.holiday,
};

const spelled = new Map(rules.map((rule) => [rule, new Set(rule.words)]));

const opens = (rule: Rule, word: string, lexeme: Lexeme): boolean =>
  spelled.get(rule)?.has(word) ||
  (rule.kinds ?? []).some((kind) => kind !== 'figures' && KINDS[kind](lexeme));

const table: ReadonlyMap<string, readonly Rule[]> = new Map(
  [...lexiconWords(), ...rules.flatMap((rule) => [...(rule.words ?? [])])].map((word) => {
    const lexeme = lexemeOf(word);
    return [word, rules.filter((rule) => opens(rule, word, lexeme))];
  }),
);

const byFigures = rules.filter((rule) => rule.kinds?.includes('figures'));
const byOrdinal = rules.filter(
  (rule) => rule.kinds?.includes('figures') || rule.kinds?.includes('ordinal'),
);

/** The rules, in their order, that can match where a word of this spelling stands. */
export function rulesFor(lower: string, lexeme: Lexeme): readonly Rule[] {
  if (isFigures(lower)) return lexeme === NOTHING ? byFigures : byOrdinal;
  return table.get(lower) ?? NONE;
}
