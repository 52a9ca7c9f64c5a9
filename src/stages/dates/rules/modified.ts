/** An expression with a modifier before it: early 1945, the end of April, about two years, later that month. */
import type { Reading } from '../reading.ts';
import type { Word } from '../words.ts';
import type { Found, Parse, Rule } from './rule.ts';

type Modifier = NonNullable<Reading['modifier']>;

const EDGES: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ['early', 'start'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'end'],
  ['end', 'end'],
  ['close', 'end'],
  ['rest', 'end'],
  ['remainder', 'end'],
]);
/** Edges that are nouns and so need "of" before their period. */
const NOUNS = new Set(['beginning', 'start', 'middle', 'end', 'close', 'rest', 'remainder']);

/** Words that make the amount or the date inexact, and how many words they are. */
const INEXACT: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ['about', 'approx'],
  ['around', 'approx'],
  ['approximately', 'approx'],
  ['roughly', 'approx'],
  ['some', 'approx'],
  ['circa', 'approx'],
  ['ca', 'approx'],
  ['nearly', 'before'],
  ['almost', 'before'],
  ['under', 'before'],
  ['over', 'after'],
]);
const COMPARISONS: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ['more than', 'after'],
  ['at least', 'after'],
  ['less than', 'before'],
  ['fewer than', 'before'],
  ['at most', 'before'],
  ['no more than', 'before'],
  ['up to', 'before'],
  ['close to', 'approx'],
]);

const FRAMED = /^(?:the|past|last|next|coming|this)$/;

const isCount = ({ type, step }: Reading): boolean =>
  type === 'DURATION' || (step !== undefined && Math.abs(step.by) > 0);

/** "early 1945", "the end of April": the modifier narrows a date. */
function edge(words: readonly Word[], at: number, parse: Parse): Found | undefined {
  let i = words[at]?.lower === 'the' ? at + 1 : at;
  const very = words[i]?.lower === 'very';
  if (very) i++;
  const word = words[i]?.lower ?? '';
  const modifier = EDGES.get(word);
  if (!modifier) return undefined;
  i++;
  const link = words[i]?.lower ?? '';
  const noun = NOUNS.has(word);
  const of = noun ? link === 'of' : link === 'of' || link === 'in' || link === 'on';
  if (noun && !of) return undefined;
  if (of) i++;
  const inner = of ? (parse(i) ?? bareUnit(words, i)) : parse(i);
  if (!inner || (inner.from ?? i) !== i) return undefined;
  const { reading } = inner;
  if (reading.type === 'DURATION' || reading.type === 'SET' || reading.value) return undefined;
  const { score } = inner;
  return { to: inner.to, reading: { ...reading, modifier }, ...(score !== undefined && { score }) };
}

/** "end of month", "end of year" of headlines. */
function bareUnit(words: readonly Word[], at: number): Found | undefined {
  const name = words[at]?.lower;
  if (name !== 'month' && name !== 'year' && name !== 'week') return undefined;
  const step = { precision: name, by: 0, from: 'told' } as const;
  return { to: at + 1, reading: { type: 'DATE', step } };
}

/** "about two years ago", "more than 20 years", "around Nov. 1". */
function inexact(words: readonly Word[], at: number, parse: Parse): Found | undefined {
  const [a, b, c] = [0, 1, 2].map((i) => words[at + i]?.lower ?? '');
  const three = COMPARISONS.get(`${a} ${b} ${c}`);
  const two = COMPARISONS.get(`${a} ${b}`);
  const modifier = three ?? two ?? INEXACT.get(a ?? '');
  if (!modifier) return undefined;
  let i = at + (three ? 3 : two ? 2 : 1);
  if (a === 'ca' && words[i]?.text === '.') i++;
  // "over the past year": a preposition, no more than.
  if (a === 'over' && FRAMED.test(words[i]?.lower ?? '')) return undefined;
  const inner = parse(i);
  if (!inner || (inner.from ?? i) !== i || inner.reading.type === 'SET') return undefined;
  const { reading } = inner;
  // "around Wednesday's ruling" goes around the ruling.
  const owner = words[inner.to]?.lower;
  if (reading.fields && (owner === "'s" || owner === '’s')) return undefined;
  const dateTakes = modifier === 'approx' && a !== 'some';
  if (!isCount(reading) && !(dateTakes && !reading.value)) return undefined;
  return { to: inner.to, reading: { ...reading, modifier: turned(modifier, reading) } };
}

/** More than a decade ago is before the year of a decade ago; less than two years ago is after it. */
function turned(modifier: Modifier, { step }: Reading): Modifier {
  if (!step || step.by >= 0) return modifier;
  if (modifier === 'after') return 'before';
  return modifier === 'before' ? 'after' : modifier;
}

/** "earlier this month", "later that year", "sometime next year", "as late as 1990". */
function adverb(words: readonly Word[], at: number, parse: Parse): Found | undefined {
  const word = words[at]?.lower;
  if (!ADVERBS.includes(word ?? '')) return undefined;
  const i = words[at + 1]?.lower === 'in' || words[at + 1]?.lower === 'on' ? at + 2 : at + 1;
  const inner = parse(i);
  if (!inner || (inner.from ?? i) !== i) return undefined;
  const { reading } = inner;
  if (reading.type === 'DURATION' || reading.type === 'SET' || reading.value) return undefined;
  return { to: inner.to, reading };
}

const ADVERBS = ['earlier', 'later', 'sometime'];
const OPENERS: readonly string[] = [
  'the',
  'year',
  'month',
  'week',
  ...ADVERBS,
  ...EDGES.keys(),
  ...INEXACT.keys(),
  ...[...COMPARISONS.keys()].map((phrase) => phrase.split(' ')[0] ?? phrase),
];

/** "by year-end", "at month's end": the last part of the period that is told. */
function endOf(words: readonly Word[], at: number): Found | undefined {
  const unit = bareUnit(words, at);
  if (!unit) return undefined;
  const owner = words[unit.to]?.lower;
  const i = owner === "'s" || owner === '’s' ? unit.to + 1 : unit.to;
  if (words[i]?.lower !== 'end') return undefined;
  // "Year-end results" are called so; "by year-end" is a date.
  const next = words[i + 1];
  const names = next !== undefined && /^\p{L}/u.test(next.text);
  const before = BEFORE_END.has(words[at - 1]?.lower ?? '');
  if (i === unit.to && !before && (names || !words[i]?.hyphenated)) return undefined;
  return { to: i + 1, reading: { ...unit.reading, modifier: 'end' }, score: 0.7 };
}

const BEFORE_END = new Set(['by', 'at', 'before', 'until', 'around', 'since']);

export const modified: Rule = {
  name: 'modified',
  words: OPENERS,
  match: (words, at, parse) =>
    edge(words, at, parse) ??
    endOf(words, at) ??
    inexact(words, at, parse) ??
    adverb(words, at, parse),
};
