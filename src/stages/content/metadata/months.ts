/** The number of a month by its name. */
import { MONTH_NAMES } from './month-names.ts';

/** Accents over Latin, Greek and Cyrillic letters, and the marks over Arabic ones. */
const MARKS = /[\u0300-\u036f\u064b-\u0655]/g;

/** A name without case, accents and a full stop: pages leave out accents, most of all in capitals. */
const fold = (name: string): string =>
  name.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('ı', 'i').replace(/\.$/, '');

const byName = new Map<string, number>();
for (const row of Object.values(MONTH_NAMES))
  for (const [i, forms] of row.split(' ').entries())
    for (const form of forms.split('/')) {
      const name = fold(form.replace('_', ' '));
      if (!byName.has(name)) byName.set(name, i + 1);
    }

/** The number of a month, 1 to 12, by its name or abbreviation in any case; undefined when it is none. */
export const monthNumber = (name: string): number | undefined => byName.get(fold(name));
