/**
 * Claims, their sources and what joins them. A claim answers to another when their words overlap by
 * half (intersection over union, as multisets), one to one, the most alike first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ArticleRecord, Citation, Claim, Source } from '../../article/index.ts';
import { type ClaimsGold, claimsGoldSchema, type GoldClaim } from './claim-gold.ts';
import { bagOf, overlapOf, sameAddress, sameName, wordsOf } from './claim-words.ts';
import { type Corpus, CorpusError, corpusOf, hashOf, readGold } from './corpus.ts';
import { type CorpusMeasures, known, type Scorer, Tally } from './scorer.ts';

/** @throws CorpusError */
export function openClaims(folder: string): Corpus {
  const names = readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  const pageOf = (id: string) => readFileSync(join(folder, 'html', `${id}.html`));
  const files = names.map((name) => readFileSync(join(folder, 'gold', name)));
  const golds = files.map((bytes, i) => {
    const parsed = claimsGoldSchema.safeParse(readGold(bytes, `gold/${names[i]}`));
    if (parsed.success) return parsed.data;
    throw new CorpusError(`gold/${names[i]}: ${parsed.error.issues[0]?.message}`);
  });
  const hash = hashOf(...files, ...golds.map(({ id }) => pageOf(id)));
  const layers = ['links', 'claims', 'citations'] as const;
  const inputOf = ({ id }: ClaimsGold) => ({ id, htmlBase64: pageOf(id).toString('base64') });
  return corpusOf({ name: basename(folder), hash, layers }, golds, inputOf, new ClaimsScore());
}

interface Cited {
  readonly citation: Citation;
  readonly source: Source | undefined;
}

interface FoundClaim {
  readonly claim: Claim;
  readonly cited: readonly Cited[];
}

const HALF = 0.5;
const TIGHT = 0.9;

function matchClaims(
  gold: readonly GoldClaim[],
  found: readonly (FoundClaim & { text: string })[],
): Map<GoldClaim, { found: FoundClaim; overlap: number }> {
  const goldBags = gold.map((claim) => ({ claim, bag: bagOf(claim.text.join(' ')) }));
  const foundBags = found.map((one) => ({ one, bag: bagOf(one.text) }));
  const candidates = goldBags.flatMap(({ claim, bag }) =>
    foundBags.flatMap(({ one, bag: other }) => {
      const overlap = overlapOf(bag, other);
      return overlap >= HALF ? [{ claim, one, overlap }] : [];
    }),
  );
  candidates.sort((a, b) => b.overlap - a.overlap);
  const pairs = new Map<GoldClaim, { found: FoundClaim; overlap: number }>();
  const taken = new Set<FoundClaim>();
  for (const { claim, one, overlap } of candidates) {
    if (pairs.has(claim) || taken.has(one)) continue;
    pairs.set(claim, { found: one, overlap });
    taken.add(one);
  }
  return pairs;
}

/** A citation that is a link; all others are attributions in words. */
const isLink = ({ citation, source }: Cited): boolean =>
  source?.href !== undefined && citation.mechanism.startsWith('link');

class Share {
  right = 0;
  of = 0;
  add(right: boolean): void {
    this.of++;
    if (right) this.right++;
  }
  get value(): number {
    return this.right / this.of;
  }
}

class ClaimsScore implements Scorer<ClaimsGold> {
  readonly #claims = new Tally();
  readonly #tight = new Tally();
  readonly #links = new Tally();
  readonly #attributions = new Tally();
  readonly #roles = new Tally();
  readonly #linksSeen = new Share();
  readonly #falseCitations = new Share();
  readonly #support = new Share();
  readonly #mechanism = new Share();
  readonly #speaker = new Share();

  add(gold: ClaimsGold, record: ArticleRecord | undefined): void {
    this.#addLinks(gold, record);
    const found = record ? foundClaims(record) : [];
    for (const tally of [this.#claims, this.#tight]) {
      tally.gold += gold.claims.length;
      tally.given += found.length;
    }
    for (const cited of found.flatMap((claim) => claim.cited))
      (isLink(cited) ? this.#links : this.#attributions).given++;
    const pairs = matchClaims(gold.claims, found);
    const addresses = new Map(gold.links.map(({ n, href }) => [n, href]));
    for (const claim of gold.claims) {
      const match = pairs.get(claim);
      if (match) this.#addMatch(claim, match.found, match.overlap);
      this.#addCitations(claim, match?.found.cited ?? [], addresses);
    }
  }

  #addLinks(gold: ClaimsGold, record: ArticleRecord | undefined): void {
    const left = [...(record?.links ?? [])];
    for (const { href, anchor, role } of gold.links) {
      const wanted = wordsOf(anchor).join(' ');
      const at = left.findIndex(
        (link) =>
          sameAddress(link.href, href) &&
          wordsOf(record?.text.slice(link.start, link.end)).join(' ') === wanted,
      );
      const [link] = at < 0 ? [] : left.splice(at, 1);
      const cites = link?.role === 'citation';
      this.#linksSeen.add(link !== undefined);
      if (cites) this.#roles.given++;
      if (role === 'citation') {
        this.#roles.gold++;
        if (cites) this.#roles.right++;
      } else if (role === 'background') this.#falseCitations.add(cites);
    }
  }

  #addMatch(gold: GoldClaim, { claim, cited }: FoundClaim, overlap: number): void {
    this.#claims.right++;
    if (overlap >= TIGHT) this.#tight.right++;
    this.#support.add(claim.support === gold.support);
    if (!gold.speaker) return;
    const { speaker } = gold;
    const said = [claim.speaker, ...cited.map(({ source }) => source?.name)];
    this.#speaker.add(said.some((name) => sameName(name, speaker)));
  }

  #addCitations(
    gold: GoldClaim,
    cited: readonly Cited[],
    addresses: ReadonlyMap<number, string>,
  ): void {
    for (const { link, source, mechanism } of gold.citations) {
      const tally = link == null ? this.#attributions : this.#links;
      tally.gold++;
      const hit =
        link == null
          ? cited.find((one) => !isLink(one) && names(one.source, source, gold.speaker))
          : cited.find((one) => sameAddress(one.source?.href, addresses.get(link)));
      if (!hit) continue;
      tally.right++;
      this.#mechanism.add(hit.citation.mechanism === mechanism);
    }
  }

  measures(): CorpusMeasures {
    return known({
      claimF1: this.#claims.f1,
      claimTightF1: this.#tight.f1,
      linkCitationF1: this.#links.f1,
      attributionF1: this.#attributions.f1,
      citationLinkF1: this.#roles.f1,
      backgroundNotCited: 1 - this.#falseCitations.value,
      linksFound: this.#linksSeen.value,
      supportGivenMatch: this.#support.value,
      mechanismGivenMatch: this.#mechanism.value,
      speakerGivenMatch: this.#speaker.value,
    });
  }
}

/** The source that a citation in words names, or none where none is expected. */
function names(
  source: Source | undefined,
  expected: string | null | undefined,
  speaker: string | null | undefined,
): boolean {
  if (expected == null) return !source?.name || source.kind === 'unstated';
  return sameName(source?.name, expected) || sameName(source?.name, speaker);
}

function foundClaims(record: ArticleRecord): (FoundClaim & { text: string })[] {
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  return record.claims.map((claim) => ({
    claim,
    text: claim.content.map(({ start, end }) => record.text.slice(start, end)).join(' '),
    cited: record.citations
      .filter((citation) => citation.claim === claim.id)
      .map((citation) => ({ citation, source: sources.get(citation.source) })),
  }));
}
