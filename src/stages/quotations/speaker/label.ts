/** The label of a transcript's turn: "VALE:", "Ana Vale:", "Q:". */
import type { Entity, Speaker } from '../../../article/index.ts';
import { speakerFrom } from './named.ts';
import { type Resolved, unstated } from './resolved.ts';

const LETTER = /^(?:q|a|question|answer)$/;
const SURE = 0.95;

/** The one person whose last name the label ends in; Q and A name nobody. */
export function labelSpeaker(label: string, entities: readonly Entity[]): Resolved {
  const words = label.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length === 1 && LETTER.test(last)) return unstated;
  const persons = entities.filter(
    (e) => e.type === 'person' && e.name.toLowerCase().split(/\s+/).at(-1) === last,
  );
  const [person] = persons;
  if (person && persons.length === 1) return { speaker: speakerFrom(person), score: SURE };
  if (persons.length > 1) return { speaker: nobody, score: 1 };
  return { speaker: { name: label, kind: 'person' }, score: SURE };
}

const nobody: Speaker = { name: null, kind: 'person' };
