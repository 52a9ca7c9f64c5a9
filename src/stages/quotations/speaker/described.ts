/** A source that is described, not named: "a source close to the talks", "the court", "the report". */
import type { Speaker } from '../../../article/index.ts';
import { speakerWords, titles } from '../../../language/en/index.ts';
import { isOutlet } from '../../../language/en/outlets.ts';
import { affiliationOf } from './affiliation.ts';
import type { Discourse } from './discourse.ts';
import { isBody, isBodyName, isDocument, isThing } from './nouns.ts';
import { headWord, type SourcePhrase } from './phrase.ts';

const CAPITAL = /^\p{Lu}/u;
const SHARE = /^(?:%|\d[\d.,]*%)$/;
const ACRONYM = /^(?:the )?\p{Lu}[\p{Lu}&-]+$/u;
const STAFF_OF = new Set(['at', 'from']);

/** Sorts the phrase by its head noun; the describing words are the name. */
export function describedSpeaker(phrase: SourcePhrase, discourse: Discourse): Speaker {
  const kind = kindOf(phrase, discourse);
  const head = headWord(phrase);
  const belongs = kind === 'unnamed-person' || speakerWords.people.has(head);
  const name = withFullName(phrase, discourse);
  return { name, kind, ...(belongs && affiliationOf(phrase, discourse)) };
}

const AND_OTHERS = / and (?:his|her|its|their|other|another|two|three|four|several|some) /;

/** "Ana Vale and her aides" for "Vale and her aides": the name as the article has it in full. */
function withFullName({ text, core, span }: SourcePhrase, discourse: Discourse): string {
  const length = text.search(AND_OTHERS);
  if (length < 1) return text;
  const start = core[0]?.start ?? span.start;
  const first = discourse.within(span).find((m) => m.start === start && m.end === start + length);
  const name = discourse.entity(first?.entity)?.name;
  return name === undefined ? text : name + text.slice(length);
}

function kindOf(phrase: SourcePhrase, discourse: Discourse): Speaker['kind'] {
  const head = headWord(phrase);
  if (speakerWords.spokespeople.has(head)) return 'organization';
  if (CAPITAL.test(phrase.head.text) && isBodyNamed(phrase)) return 'organization';
  if (speakerWords.representatives.has(head) && namesBody(phrase, discourse)) return 'organization';
  if (isOffice(phrase, head)) return 'person';
  if (speakerWords.people.has(head))
    return staffOfBody(phrase, discourse) ? 'organization' : 'unnamed-person';
  if (SHARE.test(head) || isDocument(head)) return 'document';
  if (isBody(head)) return 'organization';
  if (isThing(head)) return 'document';
  // A name that the entities do not hold: capital letters past the first word of the sentence.
  const capitals = phrase.core.filter((t) => CAPITAL.test(t.text));
  if (!CAPITAL.test(phrase.head.text)) return 'unnamed-person';
  // "An Ohio Republican" is nobody's name.
  const named = capitals.length >= 2 && !/^an? /i.test(phrase.text);
  return named ? 'person' : 'unnamed-person';
}

/** "Harbour Energy", "the Kea Animal Shelter", "KAP": only a title makes a person of "the" and a name. */
function isBodyNamed({ core, text }: SourcePhrase): boolean {
  const name = core.map((t) => t.text).join(' ');
  const capitals = core.filter((t) => CAPITAL.test(t.text)).length;
  if (isOutlet(name) || isBodyName(name) || ACRONYM.test(text)) return true;
  const [the, first] = core.map((t) => t.text.toLowerCase());
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (speakerWords.people.has(last) || isDocument(last)) return false;
  return the === 'the' && capitals > 2 && !titles.honorifics.has(first ?? '');
}

/** "the prime minister", "the mayor of Kea": one person holds it, whom a reader can look up. */
const isOffice = ({ core, text }: SourcePhrase, head: string): boolean =>
  core.length > 1 &&
  core[0]?.text.toLowerCase() === 'the' &&
  speakerWords.offices.has(head) &&
  !/\b(?:former|then|at the time)\b/.test(text);

/** Whether the phrase names or describes a body that an official speaks for. */
function namesBody(phrase: SourcePhrase, discourse: Discourse): boolean {
  if (discourse.within(phrase.span).some((m) => m.type !== 'person')) return true;
  return phrase.tokens.some((t) => t !== phrase.head && isBody(t.text.toLowerCase()));
}

/** "Analysts at Acme": several people who speak for the body that is named. */
function staffOfBody({ tokens, core, head, span }: SourcePhrase, discourse: Discourse): boolean {
  const after = tokens.find((t) => t.start >= head.end);
  if (core.length > 1 || !head.text.endsWith('s') || !STAFF_OF.has(after?.text ?? '')) return false;
  return discourse.within(span).some((m) => m.type === 'organization');
}
