/**
 * Quotations with their sources, after Pareti (2016), CofeNet (Wang et al. 2022) and GenderGapTracker
 * (Asr et al. 2021). Content is compared by its words.
 */
import type { Span } from '../../article/index.ts';
import { sameSpeaker } from './names.ts';
import { type QuotationsGold, type Quote, quotesOf } from './quotation-gold.ts';
import { known, type Scorer, Tally } from './scorer.ts';
import { lengthOf, Pool, setKey, sharedCount, sharedLength, wordSet, wordsIn } from './words.ts';

/** A quotation by the numbers of its words. */
interface Counted {
  readonly quote: Quote;
  readonly content: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

/** Of two quotations that share this much of their words (F1), one is the other. */
const MATCH = 0.5;

/** The given quotation that answers to each expected one, the most alike first. */
function matched(expected: readonly Counted[], given: readonly Counted[]): Map<Counted, Counted> {
  const candidates = expected.flatMap((gold) =>
    given.flatMap((found) => {
      const shared = sharedCount(gold.content, found.content);
      const f1 = (2 * shared) / (gold.content.size + found.content.size);
      return shared && f1 >= MATCH ? [{ gold, found, f1 }] : [];
    }),
  );
  candidates.sort((a, b) => b.f1 - a.f1);
  const pairs = new Map<Counted, Counted>();
  const taken = new Set<Counted>();
  for (const { gold, found } of candidates) {
    if (pairs.has(gold) || taken.has(found)) continue;
    pairs.set(gold, found);
    taken.add(found);
  }
  return pairs;
}

const TYPES = ['all', 'direct', 'indirect', 'mixed'] as const;
type TypeName = (typeof TYPES)[number];

class TypeTallies {
  /** Same words, joined over pieces. */
  readonly exact = new Tally();
  /** Same words, piece by piece. */
  readonly pieces = new Tally();
  /** Matched, and the source overlaps, or neither has one. */
  readonly withSource = new Tally();
  found = 0;
  sourced = 0;
  sourceFound = 0;
}

/** Share of an expected quotation's characters above which GenderGapTracker takes it as found. */
const OVERLAPS = [0.3, 0.8] as const;

export function quotationsScorer(): Scorer<QuotationsGold> {
  const tallies = new Map(TYPES.map((type) => [type, new TypeTallies()]));
  const spans = { source: new Tally(), cue: new Tally(), content: new Tally() };
  const overlap = new Map(OVERLAPS.map((share) => [share, { tally: new Tally(), speakers: 0 }]));
  let [named, namedRight] = [0, 0];

  const of = (type: TypeName): TypeTallies => tallies.get(type) ?? new TypeTallies();
  const both = (type: TypeName): TypeTallies[] => [of('all'), of(type)];
  /** One right answer: for recall by the expected type, for precision by the given one. */
  const hit = (pick: (t: TypeTallies) => Tally, gold: TypeName, given: TypeName) => {
    for (const t of both(gold)) pick(t).right++;
    for (const t of both(given)) pick(t).rightGiven = (pick(t).rightGiven ?? 0) + 1;
  };

  function addExact(expected: readonly Counted[], given: readonly Counted[]): void {
    const pool = new Pool<Counted>();
    for (const found of given) pool.add(setKey(found.content), found);
    for (const gold of expected) {
      const found = pool.take(setKey(gold.content));
      if (found) hit((t) => t.exact, gold.quote.type, found.quote.type);
    }
  }

  function addPieces(
    words: readonly Span[],
    expected: readonly Counted[],
    given: readonly Counted[],
  ) {
    const pool = new Pool<TypeName>();
    const keys = ({ quote }: Counted) =>
      quote.content.map((piece) => setKey(wordSet(words, [piece]))).filter(Boolean);
    for (const found of given)
      for (const key of keys(found)) {
        pool.add(key, found.quote.type);
        for (const t of both(found.quote.type)) t.pieces.given++;
      }
    for (const gold of expected)
      for (const key of keys(gold)) {
        for (const t of both(gold.quote.type)) t.pieces.gold++;
        const type = pool.take(key);
        if (type) hit((t) => t.pieces, gold.quote.type, type);
      }
  }

  function addMatched(expected: readonly Counted[], given: readonly Counted[]): void {
    const pairs = matched(expected, given);
    for (const gold of expected) {
      const found = pairs.get(gold);
      const tallies = both(gold.quote.type);
      if (found) for (const t of tallies) t.found++;
      const overlaps = found !== undefined && sharedCount(gold.source, found.source) > 0;
      if (gold.source.size)
        for (const t of tallies) {
          t.sourced++;
          if (overlaps) t.sourceFound++;
        }
      if (found && (gold.source.size ? overlaps : !found.source.size))
        hit((t) => t.withSource, gold.quote.type, found.quote.type);
      if (!gold.quote.speaker) continue;
      named++;
      if (found && sameSpeaker(gold.quote.speaker, found.quote.speaker ?? '')) namedRight++;
    }
  }

  function addSpans(text: string, expected: readonly Quote[], given: readonly Quote[]): void {
    for (const kind of ['source', 'cue', 'content'] as const) {
      const keys = (quotes: readonly Quote[]) =>
        new Set(
          quotes.flatMap((quote) =>
            quote[kind].map((span) => {
              const inside = wordsIn(text, span);
              return `${(inside[0] ?? span).start}-${(inside.at(-1) ?? span).end}`;
            }),
          ),
        );
      const [gold, found] = [keys(expected), keys(given)];
      spans[kind].gold += gold.size;
      spans[kind].given += found.size;
      for (const key of gold) if (found.has(key)) spans[kind].right++;
    }
  }

  function addOverlaps(expected: readonly Quote[], given: readonly Quote[]): void {
    for (const [least, score] of overlap) {
      const left = new Set(given);
      score.tally.gold += expected.length;
      score.tally.given += given.length;
      for (const gold of expected) {
        let [best, most]: [Quote | undefined, number] = [undefined, least];
        for (const found of left) {
          const share = sharedLength(gold.content, found.content) / lengthOf(gold.content);
          if (share > most) [best, most] = [found, share];
        }
        if (!best) continue;
        left.delete(best);
        score.tally.right++;
        const unsourced = !gold.source.length && !best.source.length;
        if (unsourced || sharedLength(gold.source, best.source) > 0) score.speakers++;
      }
    }
  }

  return {
    add({ text, quotes }, record) {
      const words = wordsIn(text);
      const counted = (quote: Quote): Counted => ({
        quote,
        content: wordSet(words, quote.content),
        source: wordSet(words, quote.source),
      });
      const expected = quotes.map(counted);
      const given = (record ? quotesOf(record) : []).map(counted).filter((q) => q.content.size);
      for (const { quote } of expected)
        for (const t of both(quote.type)) for (const tally of [t.exact, t.withSource]) tally.gold++;
      for (const { quote } of given)
        for (const t of both(quote.type))
          for (const tally of [t.exact, t.withSource]) tally.given++;
      addExact(expected, given);
      addPieces(words, expected, given);
      addMatched(expected, given);
      const found = given.map(({ quote }) => quote);
      addSpans(text, quotes, found);
      addOverlaps(quotes, found);
    },
    measures() {
      const [direct, indirect, all] = [of('direct'), of('indirect'), of('all')];
      const [loose, tight] = OVERLAPS.map((share) => overlap.get(share));
      return known({
        directContentF1: direct.pieces.f1,
        directSourceEndToEnd: direct.sourceFound / direct.sourced,
        quoteAndSourceF1: all.withSource.f1,
        exactF1: all.exact.f1,
        indirectExactF1: indirect.exact.f1,
        indirectFound: indirect.found / indirect.exact.gold,
        spanSourceF1: spans.source.f1,
        spanCueF1: spans.cue.f1,
        spanContentF1: spans.content.f1,
        overlap30F1: loose?.tally.f1,
        overlap30Speaker: loose && loose.speakers / loose.tally.right,
        overlap80F1: tight?.tally.f1,
        speakerNameEndToEnd: namedRight / named,
      });
    },
  };
}
