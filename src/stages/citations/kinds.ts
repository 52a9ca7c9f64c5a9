/** What kind of source it is: from the speaker's kind and the words that name it, or from an address. */
import type { Address, SourceKind, Speaker } from '../../article/index.ts';
import { isOutlet, lastWords, names } from '../../language/en/outlets.ts';
import * as nouns from '../../language/en/source-nouns.ts';
import { headNoun } from './sources.ts';

const CAPITALISED = /\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s\p{Lu}[\p{L}\p{N}.&'’-]*)*/gu;

/** The outlet that a phrase names: "the New York Times", "Wee of the Times", "NPR's Feng". */
export function outletIn(phrase: string): string | undefined {
  for (const [run] of phrase.matchAll(CAPITALISED)) {
    const name = run.replace(/['’]s\b.*$/, '');
    if (isOutlet(name) || names.has(name)) return name;
  }
  const last = /\b(?:of|for|at) the (\p{Lu}\p{L}+)$/u.exec(phrase);
  return last?.[1] && lastWords.has(last[1]) ? last[1] : undefined;
}

const REPORTER =
  /\b(?:reporter|correspondent|columnist|journalist|newspaper|magazine|broadcaster|news agency|media|press(?! (?:secretary|officer|release|conference|office))|news reports?)\b/i;
const RECORDING = /^(?:videos?|photos?|photographs?|recordings?)$/;
const SHARE = /%|\b(?:per ?cent|percent)\b/i;

/** "NATO", "the CDC", "HarbourWorks", "harbour.com": nobody's own name. */
const BODY =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{Lu}&-]+|\p{Lu}\p{Ll}+\p{Lu}\p{L}*|\S+\.(?:com|org|net|gov))$/u;
const NAME =
  /^(?:\p{Lu}[\p{L}.'’-]*|of|and|for|the|de|van|von)(?: (?:\p{Lu}[\p{L}.'’-]*|of|and|for|the|de|van|von))+$/u;
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Rep|Sen|Gov)\.?$/;

/** A person or a body whose name the article gives without anything that it was known by. */
function kindOfName(name: string, kind: SourceKind): SourceKind {
  if (BODY.test(name)) return 'organization';
  if (kind !== 'unnamed-person' || !NAME.test(name)) return kind;
  const titled = name
    .split(' ')
    .some((w) => TITLE.test(w) || nouns.isIn(nouns.people, w.toLowerCase()));
  return titled ? 'person' : kind;
}

/** The kind of a source that words name; `phrase` is those words. */
export function kindOfSpeaker(speaker: Speaker, phrase: string): SourceKind {
  if (speaker.kind === 'unstated') return 'unstated';
  const name = speaker.name ?? phrase;
  if (speaker.kind === 'document') return kindOfPaper(phrase || name);
  if (outletIn(name) || outletIn(phrase) || REPORTER.test(phrase)) return 'press';
  if (speaker.entity) return speaker.kind;
  if (SHARE.test(name)) return 'data';
  const head = headNoun(phrase || name);
  if (speaker.kind !== 'person') {
    if (nouns.isIn(nouns.data, head) || RECORDING.test(head)) return 'data';
    if (nouns.isIn(nouns.documents, head) && !nouns.isIn(nouns.people, head)) return 'document';
  }
  return kindOfName(name, speaker.kind);
}

/** A document, data or a post, by its noun. */
function kindOfPaper(phrase: string): SourceKind {
  const words = phrase.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  const head = headNoun(phrase);
  if (nouns.isIn(nouns.data, head) || RECORDING.test(head) || SHARE.test(phrase)) return 'data';
  if (nouns.isIn(nouns.socialPosts, head)) return 'social-post';
  if (outletIn(phrase) || REPORTER.test(phrase)) return 'press';
  return words.some((w) => nouns.isIn(nouns.data, w)) && !nouns.isIn(nouns.documents, head)
    ? 'data'
    : 'document';
}

/** The kind of the page behind a link: by its address, the words under it, and whose page it is. */
export function kindOfPage(address: Address, anchor: string): SourceKind {
  const words = anchor.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  const names = (set: ReadonlySet<string>) => words.some((w) => nouns.isIn(set, w));
  if (address.kind === 'social-post' || address.kind === 'social-profile') return 'social-post';
  if (address.kind === 'data' || names(nouns.data)) return 'data';
  if (address.kind === 'document' || address.kind === 'reference' || names(nouns.documents))
    return 'document';
  if (isOutlet(anchor) || names(nouns.press)) return 'press';
  if (address.kind === 'article') return isPublicBody(address.host) ? 'document' : 'press';
  return 'unstated';
}

/** Hosts of governments, universities and international bodies. */
const isPublicBody = (host: string): boolean =>
  /\.(?:gov|mil|edu|int)(?:\.[a-z]{2})?$|\.ac\.[a-z]{2}$|(?:^|\.)(?:un|europa)\.(?:org|eu)$/.test(
    host,
  );
