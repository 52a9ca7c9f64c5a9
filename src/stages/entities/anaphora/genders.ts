/** Whether a text speaks of a person as a man or as a woman, from titles, given names and roles. */
import type { Entity, Mention } from '../../../article/index.ts';
import { givenNames, speakerWords } from '../../../language/en/index.ts';

export type Gender = 'masculine' | 'feminine';

const FEMININE_ROLE = /(?:woman|[rlt]ress)\b/;
const MASCULINE_ROLE = /(?<!wo)man\b/;
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
    const before = /(?<!\p{L})(\p{L}+)\.? $/u.exec(
      text.slice(Math.max(0, m.start - 10), m.start),
    )?.[1];
    const [first = ''] = text.slice(m.start, m.end).split(' ', 1);
    const gender = byTitle(first) ?? (before && byTitle(before));
    if (gender) titled.set(m.entity, gender);
  }
  const found = new Map<string, Gender>();
  for (const { id, type, name, role = '' } of entities) {
    const gender = type === 'person' && (titled.get(id) ?? byName(name) ?? byRole(role));
    if (gender) found.set(id, gender);
  }
  return found;
}

function byTitle(title: string): Gender | undefined {
  const word = title.toLowerCase().replace('.', '');
  if (speakerWords.masculineTitles.has(word)) return 'masculine';
  return speakerWords.feminineTitles.has(word) ? 'feminine' : undefined;
}

function byName(name: string): Gender | undefined {
  const [first = '', ...more] = name.toLowerCase().split(/\s+/);
  if (!more.length) return undefined;
  const forms = [first, givenNames.fullOf.get(first) ?? first];
  const woman = forms.some((f) => givenNames.women.has(f));
  const man = forms.some((f) => givenNames.men.has(f));
  return woman === man ? undefined : woman ? 'feminine' : 'masculine';
}

function byRole(role: string): Gender | undefined {
  if (FEMININE_ROLE.test(role.toLowerCase())) return 'feminine';
  return MASCULINE_ROLE.test(role.toLowerCase()) ? 'masculine' : undefined;
}
