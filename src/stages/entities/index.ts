/** Entities: names found, typed, joined, with countries, roles and the user's own ids. */
import { defineStage, type Entity, type Span } from '../../article/index.ts';
import { loadPacked } from '../../models/index.ts';
import { sentenceTokens } from '../../nlp/index.ts';
import { addPronouns } from './anaphora/index.ts';
import { matchAuthority } from './authority/match.ts';
import { type Authority, readAuthority } from './authority/read.ts';
import { addCountries } from './country/index.ts';
import { joinNames } from './join/index.ts';
import { joinNicknames } from './join/nicknames.ts';
import { nameRoyals } from './join/royal.ts';
import { addInitials } from './join/short-names.ts';
import { splitNames } from './join/split.ts';
import {
  nameShips,
  nameStorms,
  tellTypes,
  typeByFullName,
  wholeEvents,
  withTails,
} from './kinds/index.ts';
import { Recogniser } from './recognise/recognise.ts';
import { addRoles } from './roles/index.ts';

export interface EntitiesOptions {
  /**
   * A CSV file with the columns name, aliases (between semicolons), type, wikidata and one of any
   * other name for another id. Read once, when the stage is made.
   */
  readonly authority?: string;
}

/** @throws AuthorityError when the authority file cannot be read or is malformed. */
export const entities = (options: EntitiesOptions = {}) => {
  let recogniser: Recogniser | undefined;
  const authority = options.authority ? readAuthority(options.authority) : undefined;
  return defineStage({
    name: 'entities',
    languages: ['en'],
    requires: ['text', 'blocks', 'sentences', 'emphasis'],
    provides: ['entities', 'mentions'],
    run(article, { warn }) {
      const { text } = article;
      const tokens = sentenceTokens(article);
      recogniser ??= new Recogniser(loadPacked('entities'));
      const found = splitNames(
        text,
        joinNicknames(text, recogniser.names(tokens, article.emphasis)),
      );
      const typed = nameStorms(text, nameShips(text, typeByFullName(text, tellTypes(text, found))));
      const names = withTails(text, wholeEvents(text, typed));
      const joined = joinNames(text, addInitials(text, tokens, names));
      for (const span of joined.ambiguous) {
        const name = text.slice(span.start, span.end);
        warn('ambiguous-name', `${name} can be short for several names of the article.`, span);
      }
      const named = addRoles(text, tokens, joined);
      const firstMention = (entity: Entity) => named.mentions.find((m) => m.entity === entity.id);
      return {
        entities: addCountries(
          text,
          nameRoyals(text, named.entities, named.mentions),
          named.mentions,
        ).map((entity) =>
          withIds(entity, authority, (message) =>
            warn('ambiguous-authority', message, firstMention(entity)),
          ),
        ),
        mentions: addPronouns(text, article.blocks, tokens, named),
      };
    },
  });
};

function withIds(
  entity: Entity,
  authority: Authority | undefined,
  warn: (message: string, span?: Span) => void,
): Entity {
  const match = authority && matchAuthority(entity, authority);
  if (!match) return entity;
  if ('row' in match) return { ...entity, ...match.row.ids };
  warn(`${entity.name} is the name of ${match.several.length} rows of the authority file.`);
  return entity;
}
