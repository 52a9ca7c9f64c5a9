/** Whether a text speaks of a person as a man or as a woman, from titles, given names and roles. */
import type { Entity, Mention } from '../../../article/index.ts';
import { type Gender, ofName, ofRole, titleGender } from '../../../models/genders/gender.ts';

/** How many mentions are read for a title. */
const READ = 4;

/** By the id of each person for whom it is plain. */
export function genders(
  text: string,
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Map<string, Gender> {
  const titled = new Map<string, Gender>();
  const read = new Map<string, number>();
  for (const m of mentions) {
    const times = read.get(m.entity) ?? 0;
    if (m.type !== 'person' || times >= READ || titled.has(m.entity)) continue;
    read.set(m.entity, times + 1);
    const gender = titleGender(text, m);
    if (gender) titled.set(m.entity, gender);
  }
  const found = new Map<string, Gender>();
  for (const { id, type, name, role = '' } of entities) {
    const gender =
      type === 'person' && (titled.get(id) ?? ofName(name.split(/\s+/)) ?? ofRole(role));
    if (gender) found.set(id, gender);
  }
  return found;
}
