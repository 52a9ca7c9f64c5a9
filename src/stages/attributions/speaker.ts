/** Who speaks: the entity that the source's words name, else the words themselves. */
import type { ArticleWith, Speaker } from '../../article/index.ts';
import { overlaps } from '../../article/index.ts';
import type { Reading } from '../../models/quotation-tagger/index.ts';

type Read = ArticleWith<'text' | 'entities' | 'mentions'>;

export function speakerOf({ text, entities, mentions }: Read, { source }: Reading): Speaker {
  const [span] = source;
  if (!span) return { name: null, kind: 'unstated' };
  const mention = mentions.find(
    (m) => overlaps(m, span) && (m.type === 'person' || m.type === 'organization'),
  );
  const entity = mention && entities.find((e) => e.id === mention.entity);
  const kind =
    entity?.type === 'organization' ? 'organization' : entity ? 'person' : 'unnamed-person';
  const name = entity?.name ?? text.slice(span.start, span.end);
  return { name, kind, ...(entity && { entity: entity.id }) };
}
