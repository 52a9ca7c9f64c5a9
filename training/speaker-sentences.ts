/** Examples for the ranker of speakers from sentences of our own, with names of many languages. */
import { readFileSync } from 'node:fs';
import type { Entity, EntityType, Mention, Quotation, Span } from '../src/article/index.ts';
import type { Told } from '../src/stages/quotations/speaker/discourse.ts';
import type { Said } from '../src/stages/quotations/speaker/speak.ts';
import { splitSentences } from '../src/stages/sentences/split.ts';
import { random } from './random.ts';

export interface SpeakerSentence {
  readonly article: Told;
  readonly said: readonly Said[];
  /** Who speaks in each; null: nobody. */
  readonly speakers: readonly (string | null)[];
}

const list = (words: string): string[] => words.split(',').map((w) => w.trim());

const GIVEN = {
  he: list(
    'James, Carlos, Björn, Ahmed, Oluwaseun, Kenji, Nguyen, Rajesh, Piotr, Dmitri, Yusuf, Kwame, Tane, Iosif, Luca, Hüseyin, Ivan, João, Min-jun, Wei, Mihai, Thabo, Aleksandar, Jānis, Matti, Kacper, Arjun, Tomáš, Sione, Ferenc',
  ),
  she: list(
    'Mary, Lucía, Ingrid, Fatima, Ngozi, Yuki, Thuy, Priya, Agnieszka, Olga, Leila, Abena, Aroha, Eleni, Giulia, Ayşe, Ivana, Beatriz, Ji-woo, Xiu, Ioana, Lerato, Milica, Ilze, Aino, Zuzanna, Deepa, Jana, Mele, Ágnes',
  ),
};
const SURNAMES = list(
  'Harlow, Mendoza, Lindqvist, Mansour, Adeyemi, Tanaka, Tran, Chatterjee, Nowak, Sokolov, Haddad, Mensah, Ngata, Papadakis, Ricci, Yılmaz, Petrović, Carvalho, Kwon, Zhou, Ionescu, Mokoena, Jovanović, Bērziņš, Virtanen, Wójcik, Menon, Dvořák, Taufa, Szabó, Bell, Pay, Still, Mine, Grant, Hope',
);
const FIRMS = list(
  'Norvik, Halden Motors, Brightwater, Tessel Energy, Orbita, Quillon Foods, Marlow Airways, Zenka Group, Pellworm, Asterion Bank',
);
const PAPERS = list('Daily Post, Morning Herald, Evening Courier, Sunday Times, Daily Telegraph');
const BODIES = list(
  'Halden City Council, Ministry of Fisheries, Port Commission, Tessel Police, National Bank Agency, Coastal Court, Rural Party',
);
const PLACES = list('Norway, Lima, Chad, Tallinn, Perth, Ghana');
const ROLES = list(
  'director, chairman, economist, actor, singer, mayor, lawmaker, engineer, professor, minister, manager, lawyer, senator, coach, author, farmer',
);
const FIRM_WORDS = list('company, firm, maker, group, manufacturer, carrier');

const TEMPLATES = new URL('./speaker-sentences.txt', import.meta.url);

interface Named {
  readonly name: string;
  readonly forms: readonly string[];
  readonly type: EntityType;
}

/** `copies` of every sentence, each with other names; the same for the same seed. */
export function speakerSentences(copies: number, seed: number): SpeakerSentence[] {
  const lines = readFileSync(TEMPLATES, 'utf8').split('\n');
  const templates = lines.filter((line) => line && !line.startsWith('#'));
  const next = random(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  return Array.from({ length: copies }, () => templates.map((line) => filled(line, pick))).flat();
}

type Pick = (from: readonly string[]) => string;

function filled(line: string, pick: Pick): SpeakerSentence {
  const [pattern = '', answers = ''] = line.replaceAll('\\n', '\n').split(' => ');
  const slots = new Map<string, string>();
  const named: Named[] = [];
  const man = pick(['he', 'she']) === 'he' || pattern.includes('men}');
  for (const slot of ['A', 'B', 'C']) {
    // Another one's pronoun must not fit the first.
    const he = slot === 'B' && pattern.includes('$BHe') ? !man : man;
    const surname = pick(SURNAMES.filter((name) => !named.some((n) => n.forms.includes(name))));
    const name = `${pick(he ? GIVEN.he : GIVEN.she)} ${surname}`;
    slots
      .set(slot, name)
      .set(`${slot}1`, surname)
      .set(`${slot}self`, he ? 'himself' : 'herself');
    slots.set(`${slot}he`, he ? 'he' : 'she').set(`${slot}He`, he ? 'He' : 'She');
    named.push({ name, forms: [name, surname], type: 'person' });
  }
  const of = (slot: string, names: readonly string[], type: EntityType) => {
    const name = pick(names.filter((n) => !named.some((o) => o.name === n)));
    slots.set(slot, name);
    named.push({ name, forms: [name], type });
    return name;
  };
  of('X', FIRMS, 'organization');
  of('Y', FIRMS, 'organization');
  of('N', PAPERS, 'organization');
  of('P', PLACES, 'place');
  const body = of('G', BODIES, 'organization');
  const role = pick(ROLES);
  slots.set(
    'Ghead',
    (/(Council|Ministry|Commission|Police|Agency|Court|Party)/.exec(body)?.[0] ?? '').toLowerCase(),
  );
  slots.set('role', role).set(
    'Role',
    role.replace(/^./, (c) => c.toUpperCase()),
  );
  slots.set('firm', pick(FIRM_WORDS));
  const fill = (text: string): string =>
    text
      .replace(/\$(\w+)/g, (_, slot: string) => slots.get(slot) ?? slot)
      .replace(/\b([Aa]) (?=[aeiou])/g, '$1n ');
  return marked(fill(pattern), fill(answers).split('; '), named);
}

/** Takes the marks out of the text and makes a statement of each content. */
function marked(
  pattern: string,
  answers: readonly string[],
  named: readonly Named[],
): SpeakerSentence {
  const spans: { mark: string; span: Span }[] = [];
  let text = '';
  let open = 0;
  for (const c of pattern) {
    if ('{[<'.includes(c)) open = text.length;
    else if ('}]>'.includes(c)) spans.push({ mark: c, span: { start: open, end: text.length } });
    else text += c;
  }
  const contents = spans.filter((s) => s.mark === '>').map((s) => s.span);
  const nearest = (mark: string, to: Span): Span[] => {
    const at = contents.indexOf(to);
    const free = spans.filter((s) => s.mark === mark).map((s) => s.span);
    const [from, until] = [contents[at - 1]?.end ?? 0, contents[at + 1]?.start ?? text.length];
    const before = free.filter((s) => s.start >= from && s.end <= to.start).slice(-1);
    const quoted = text.charAt(to.end) === ',';
    const after = free.filter((s) => s.start >= to.end && s.end <= until && quoted).slice(0, 1);
    return before.length ? before : after;
  };
  const said = contents.map((content, i): Said => {
    const direct = text.charAt(content.start - 1) === '“';
    const cue = nearest(']', content);
    const by = cue.length ? 'statement-network' : 'quotation-marks';
    const made = { content: [content], by, score: 1 };
    const quotation: Quotation = {
      id: `q${i + 1}`,
      type: direct ? 'direct' : 'indirect',
      class: 'speech',
      ...made,
    };
    return { reading: { ...made, cue, source: nearest('}', content), sources: [] }, quotation };
  });
  const speakers = said.map(({ reading: { source } }, i) => {
    const answer = answers[i] ?? '-';
    const [own] = source;
    if (answer === '=') return own ? text.slice(own.start, own.end).replace(/,$/, '') : null;
    return answer === '-' ? null : answer;
  });
  return {
    article: { ...layersOf(text, named), id: 'sentence', input: { id: 'sentence' } },
    said,
    speakers,
  };
}

function layersOf(text: string, named: readonly Named[]) {
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  for (const { name, forms, type } of named) {
    const id = `e${entities.length + 1}`;
    const found: Mention[] = [];
    for (const form of forms)
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        const span = { start: at, end: at + form.length };
        if (mentions.concat(found).some((m) => m.start < span.end && span.start < m.end)) continue;
        found.push({ ...span, entity: id, type, form: 'name', by: 'names-model', score: 1 });
      }
    if (!found.length) continue;
    entities.push({ id, type, name, aliases: [] });
    mentions.push(...found);
  }
  const blocks: { start: number; end: number; role: 'paragraph' }[] = [];
  let at = 0;
  for (const paragraph of text.split('\n\n')) {
    blocks.push({ start: at, end: at + paragraph.length, role: 'paragraph' });
    at += paragraph.length + 2;
  }
  const sentences = blocks.flatMap((b) => splitSentences(text, b.start, b.end));
  return {
    text,
    entities,
    mentions: mentions.sort((a, b) => a.start - b.start),
    blocks,
    sentences,
  };
}
