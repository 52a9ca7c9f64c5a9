/** Joins the names of an article that mean one thing into entities. */
import type { Entity, EntityType, Mention, Span } from '../../../article/index.ts';
import type { Name } from '../recognise/name.ts';
import { abbreviates, drawnFrom, lettersOf, sameKind } from './acronym.ts';
import { linkDefined } from './defined.ts';
import { type FormWithMentions, formsOf } from './forms.ts';
import { Groups } from './groups.ts';
import { linkAcronyms, linkShortForms, linkSpellings, linkSynonyms } from './link.ts';
import { linkTitled } from './titled.ts';
import { trimNames } from './trim.ts';

export interface Joined {
  readonly entities: Entity[];
  readonly mentions: Mention[];
  /** First mentions of names that could be short for several others; they stand alone. */
  readonly ambiguous: Span[];
}

/** Entities in the order of their first mention; a mention has its entity's type. */
export function joinNames(text: string, found: readonly Name[]): Joined {
  const names = trimNames(text, found);
  const forms = formsOf(text, names);
  const groups = new Groups(forms.length);
  linkSynonyms(forms, groups);
  linkTitled(forms, groups, true);
  linkExplained(text, names, forms, groups);
  linkDefined(text, names, forms, groups);
  linkAcronyms(forms, groups);
  linkSpellings(forms, groups);
  const ambiguous = linkShortForms(forms, groups);
  linkTitled(forms, groups, false, new Set(ambiguous));
  const entities: Entity[] = [];
  const entityOf: Entity[] = [];
  for (const members of membersOf(forms, groups)) {
    const entity = entityFrom(`e${entities.length + 1}`, members);
    entities.push(entity);
    for (const { mentions } of members) for (const i of mentions) entityOf[i] = entity;
  }
  const mentions = names.flatMap(({ start, end, score }, i): Mention[] => {
    const entity = entityOf[i];
    if (!entity) return [];
    return [
      { start, end, entity: entity.id, type: entity.type, form: 'name', by: 'names-model', score },
    ];
  });
  return {
    entities,
    mentions,
    ambiguous: ambiguous.flatMap((i) => names[forms[i]?.mentions[0] ?? -1] ?? []),
  };
}

/** So many words name a body in another language, whose initials are others: "… for Applied Research (TNO)". */
const FOREIGN = 4;

/** "The International Monetary Fund (IMF)": what stands in parentheses right after is an acronym of it. */
function linkExplained(
  text: string,
  names: readonly Name[],
  forms: readonly FormWithMentions[],
  groups: Groups,
): void {
  const formOf = new Map<number, number>();
  forms.forEach(({ mentions }, f) => {
    for (const i of mentions) formOf.set(i, f);
  });
  names.forEach((name, i) => {
    const next = names[i + 1];
    if (!next || text.slice(name.end, next.start) !== ' (' || text.charAt(next.end) !== ')') return;
    const [long, short] = [formOf.get(i) ?? -1, formOf.get(i + 1) ?? -1];
    const [expansion, acronym] = [forms[long], forms[short]];
    if (!expansion || !acronym || !lettersOf(acronym) || !sameKind(acronym, expansion)) return;
    const isForeign = acronym.type === 'organization' && expansion.words.length >= FOREIGN;
    if (isForeign || abbreviates(acronym, expansion) || drawnFrom(acronym, expansion))
      groups.join(long, short);
  });
}

/** The forms of each group, groups in the order of their first mention. */
function membersOf(forms: readonly FormWithMentions[], groups: Groups): FormWithMentions[][] {
  const members = new Map<number, FormWithMentions[]>();
  forms.forEach((form, i) => {
    const group = groups.of(i);
    const known = members.get(group);
    if (known) known.push(form);
    else members.set(group, [form]);
  });
  return [...members.values()];
}

/** "Odvarians" where "Odvarian" stands as well, "Fla." where "Florida" does. */
const isLesser = (
  form: FormWithMentions,
  type: EntityType,
  members: readonly FormWithMentions[],
) =>
  type === 'nationality'
    ? members.some(({ text }) => form.text === `${text}s`)
    : type !== 'person' &&
      form.text.length <= SHORT &&
      members.some(({ text }) => text.length > SHORT + 1);
/** In UTF-16 units. */
const SHORT = 4;

/**
 * The fullest form is the name: the most words, acronyms last; of equals one that is no abbreviation
 * or plural of another, then the most frequent.
 */
function entityFrom(id: string, members: readonly FormWithMentions[]): Entity {
  const [first] = members;
  const counts = new Map<EntityType, number>();
  for (const { type, words, mentions } of members)
    counts.set(type, (counts.get(type) ?? 0) + mentions.length * (words.length > 1 ? 2 : 1));
  const type = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  const fullness = ({ words }: FormWithMentions) =>
    type === 'nationality' || words.every((word) => word.length === 1) ? 0 : words.length;
  const [name = first, ...others] = [...members].sort(
    (a, b) =>
      fullness(b) - fullness(a) ||
      Number(isLesser(a, type, members)) - Number(isLesser(b, type, members)) ||
      b.mentions.length - a.mentions.length,
  );
  const written = new Set(others.map((form) => form.text));
  written.delete(name?.text ?? '');
  return { id, type, name: name?.text ?? '', aliases: [...written] };
}
