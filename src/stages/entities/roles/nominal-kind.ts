/**
 * A body, place or ship meant by its kind alone: "the ministry" of "Ministry of Ports", "the lender"
 * of "Norvik, a lender". Only where one thing that was named before is of the kind.
 */
import type { Entity, EntityType, Mention } from '../../../article/index.ts';
import { kindNouns, nameWords } from '../../../language/en/index.ts';
import { nounAfter } from './noun-after.ts';
import { lower, saysMore, type Words } from './words.ts';

/** Share of such mentions that are right, by reading. */
const SCORE = 0.8;
const TYPES: ReadonlySet<EntityType> = new Set(['organization', 'place', 'product', 'event']);
const FIRMS = new Set(['company', 'firm']);
const LEGAL_FORM = /\s(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|AG|SA|GmbH|NV|Company|Corporation)\.?$/;
/** After "the company": "of", "that", … say which of many. */
const FOLLOWING = new Set('of that which who for in at to where whose'.split(' '));
/** Several are in every article's world: the kind does not tell which. */
const MANY = new Set(
  'house state people country nation world city day week war system group party parties team office service services force forces union street road police faculty'.split(
    ' ',
  ),
);
const ASIDE = new Set('of for on and in at to'.split(' '));

interface Holder {
  readonly entity: Entity;
  /** Where it is first of this kind. */
  readonly at: number;
}

/** The word that a name is built on, where it says what the thing is: "Church of Orva" gives church. */
function headOf({ name }: Entity): string | undefined {
  const words = name.split(' ');
  if (words.length < 2) return undefined;
  const aside = words.findIndex((word, i) => i > 0 && ASIDE.has(word));
  const head = (words[aside > 0 ? aside - 1 : words.length - 1] ?? '').toLowerCase();
  const isKind =
    nameWords.organization.has(head) ||
    nameWords.place.has(head) ||
    kindNouns.organization.has(head);
  return isKind ? head : undefined;
}

/** By noun those who can be meant by it. */
function holdersOf(text: string, entities: readonly Entity[], mentions: readonly Mention[]) {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const holders = new Map<string, Holder[]>();
  const add = (noun: string | undefined, entity: Entity, at: number) => {
    if (!noun || MANY.has(noun)) return;
    const known = holders.get(noun) ?? [];
    // Two are as ambiguous as more.
    if (known.length < 2 && known[0]?.entity !== entity) known.push({ entity, at });
    holders.set(noun, known);
  };
  const seen = new Set<Entity>();
  for (const { entity: id, start, end, form } of mentions) {
    const entity = byId.get(id);
    if (!entity || form !== 'name' || !TYPES.has(entity.type)) continue;
    if (!seen.has(entity)) add(headOf(entity), entity, start);
    const noun = nounAfter(text, end);
    if (noun && (kindNouns.organization.has(noun) || kindNouns.place.has(noun)))
      add(noun, entity, end);
    if (LEGAL_FORM.test(entity.name) || (noun && FIRMS.has(noun)))
      for (const firm of FIRMS) add(firm, entity, start);
    seen.add(entity);
  }
  return holders;
}

/** The nominal mentions of things, in order; `words` has the mentions that are known. */
export function kindNominals(
  text: string,
  words: readonly Words[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Mention[] {
  const holders = holdersOf(text, entities, mentions);
  if (holders.size === 0) return [];
  const found: Mention[] = [];
  let latest: string | undefined;
  for (const sentence of words)
    sentence.tokens.forEach((article, i) => {
      const mention = sentence.mentions[i];
      if (mention?.type === 'organization') latest = mention.entity;
      const noun = sentence.tokens[i + 1];
      if (!noun || article.text.toLowerCase() !== 'the' || sentence.mentions[i + 1]) return;
      // "the Court" is a name of its own, or of one that the recogniser did not find.
      if (noun.text !== lower(sentence, i + 1)) return;
      if (FOLLOWING.has(lower(sentence, i + 2)) || saysMore(sentence, i + 2)) return;
      const before = (holders.get(noun.text) ?? []).filter(({ at }) => at < article.start);
      const [only] = before;
      if (!only || before.length > 1) return;
      const { id, type } = only.entity;
      // "The company" is the one that was named last.
      if (FIRMS.has(noun.text) && latest !== id) return;
      found.push({
        ...{ start: article.start, end: noun.end, entity: id, type, form: 'nominal' },
        by: 'nominal-kind',
        score: SCORE,
      });
    });
  return found;
}
