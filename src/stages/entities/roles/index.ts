/** Reads titles and roles off the text; follows them, and the kinds of things, to those who are meant by them alone. */
import { bySpan, type Entity, type Mention } from '../../../article/index.ts';
import type { Token } from '../../../nlp/index.ts';
import { roleAfter } from './appositive.ts';
import { RolesGiven } from './chosen.ts';
import { joinsList, ofOne, roleBehindList, roleOfList } from './listed.ts';
import { type GivenRole, nominalsOf } from './nominal.ts';
import { kindNominals } from './nominal-kind.ts';
import { roleBefore } from './title.ts';
import { type Words, wordsOf } from './words.ts';

interface Found {
  readonly entities: Entity[];
  readonly mentions: Mention[];
}

const WORD = /[\p{L}\p{N}'’-]+/gu;

/** More are not followed, to keep time linear. */
const MOST_ROLES = 300;
/** In UTF-16 units; a longer one is told with more than the role. */
const LONGEST_ROLE = 120;

/** Entities with the role that the article gives them; mentions with the nominal ones, in order. */
export function addRoles(
  text: string,
  sentences: readonly (readonly Token[])[],
  found: Found,
): Found {
  const words = wordsOf(sentences, found.mentions);
  const roles = new RolesGiven();
  const given: GivenRole[] = [];
  const seen = new Set<string>();
  for (const sentence of words) addShared(text, sentence, roles);
  for (const sentence of words)
    for (const [mention, start, end] of personsIn(sentence))
      for (const span of [roleBefore(sentence, start, end), roleAfter(sentence, end)]) {
        if (!span || span.end - span.start > LONGEST_ROLE) continue;
        const role = text.slice(span.start, span.end);
        roles.add(mention.entity, role, span.head);
        const once = `${mention.entity} ${role.toLowerCase()}`;
        if (seen.has(once) || given.length === MOST_ROLES) continue;
        seen.add(once);
        given.push({
          entity: mention.entity,
          head: span.head,
          words: new Set([...(role.toLowerCase().match(WORD) ?? []), span.head]),
          at: span.start,
        });
      }
  const nominals = [
    ...(given.length ? words.flatMap((sentence) => nominalsOf(sentence, given)) : []),
    ...kindNominals(text, words, found.entities, found.mentions),
  ];
  return {
    entities: found.entities.map((entity) => {
      const role = roles.of(entity.id);
      return role ? { ...entity, role } : entity;
    }),
    mentions: nominals.length ? [...found.mentions, ...nominals].sort(bySpan) : found.mentions,
  };
}

/** The roles that the persons of a list share, each in the singular. */
function addShared(text: string, words: Words, roles: RolesGiven): void {
  const persons = [...personsIn(words)];
  for (let i = 0; i < persons.length; ) {
    let last = i;
    for (let next = persons[last + 1]; next; next = persons[last + 1]) {
      if (!joinsList(words, persons[last]?.[2] ?? 0, next[1])) break;
      last++;
    }
    const listed = persons.slice(i, last + 1);
    i = last + 1;
    const [first, end] = [listed[0], listed.at(-1)];
    if (!first || !end || listed.length < 2) continue;
    const shared = roleOfList(words, first[1]) ?? roleBehindList(words, end[2]);
    if (!shared) continue;
    const role = ofOne(text, shared);
    for (const [mention] of listed) roles.add(mention.entity, role, shared.head);
  }
}

/** Each person mention of a sentence with the range of its tokens. */
function* personsIn({ mentions }: Words): Generator<[Mention, number, number]> {
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention?.type !== 'person') continue;
    const start = i;
    while (mentions[i + 1] === mention) i++;
    yield [mention, start, i + 1];
  }
}
