/** Decodes what every thread would else decode for itself. */
import { loadModel, loadPacked } from './weights-file.ts';
import { tableParts } from './word-table.ts';

/** The large ones; the others take less time than to hand them over, or are asked for while the stages load. */
const PACKED = ['entities'];
const PLAIN = ['quotation-confidence', 'statement-network'];
const TABLES = [
  'given-names',
  'known-names',
  'statement-words',
  'towns',
  'word-clusters',
  'word-traits',
] as const;

/** Decodes the large weights that are not decoded yet. */
export function decodeLarge(): void {
  for (const name of PACKED) loadPacked(name);
  for (const name of PLAIN) loadModel(name);
  for (const name of TABLES) tableParts(name);
}
