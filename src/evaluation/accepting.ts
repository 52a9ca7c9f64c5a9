/** Which part of a new record may take the place of the accepted one. */
import { type ArticleRecord, type Layer, violations } from '../article/index.ts';
import type { CheckedLayer } from './item.ts';

/** Fields of the record that stand behind a layer as it is reported. */
const FIELDS: Readonly<Record<CheckedLayer, readonly (Layer | 'warnings')[]>> = {
  article: [
    'title',
    'authors',
    'published',
    'modified',
    'publisher',
    'firstPublishedIn',
    'language',
    'url',
  ],
  text: ['text', 'blocks'],
  blocks: ['blocks'],
  links: ['links'],
  sentences: ['sentences'],
  entities: ['entities', 'mentions'],
  mentions: ['entities', 'mentions'],
  dates: ['dates'],
  quotations: ['quotations'],
  quotedTerms: ['quotedTerms'],
  attributions: ['attributions'],
  claims: ['claims'],
  citations: ['sources', 'citations'],
  warnings: ['warnings'],
};

/**
 * The accepted record with the named layers of the new one; with no names, the new one.
 * @throws Error that says which layers belong together when the mixture would not be sound.
 */
export function withLayers(
  accepted: ArticleRecord,
  record: ArticleRecord,
  layers: readonly CheckedLayer[],
): ArticleRecord {
  if (!layers.length) return record;
  if (accepted.text !== record.text)
    throw new Error('the text itself differs, and every layer counts from it; accept all layers');
  const fields = [...new Set(layers.flatMap((layer) => FIELDS[layer]))];
  const taken = Object.fromEntries(fields.map((field) => [field, record[field]]));
  const mixed = { ...accepted, ...taken };
  const [broken] = violations(mixed);
  if (broken)
    throw new Error(
      `${layers.join(' and ')} cannot be taken without ${broken.layer}: ${broken.message}; name both with --layer`,
    );
  return mixed;
}
