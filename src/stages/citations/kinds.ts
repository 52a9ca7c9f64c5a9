/** What kind of source it is: from the speaker's kind and the words that name it, or from an address. */
import type { Address, SourceKind, Speaker } from '../../article/index.ts';
import { isOutlet, lastWords, names } from '../../language/en/outlets.ts';
import * as nouns from '../../language/en/source-nouns.ts';
import { isInfinitive } from './page-name.ts';
import { headNoun } from './sources.ts';

const CAPITALISED = /\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s\p{Lu}[\p{L}\p{N}.&'’-]*)*/gu;

/** Papers that an outlet only got hold of: "documents obtained by the Times", "a letter leaked to CNN". */
const PASSED_ON =
  /\b(?:obtained|leaked|seen|reviewed|provided|given|shown|sent|handed) (?:by|to) (?:the )?$/i;
/** Before whoever got hold of a paper, or asked: "papers obtained [by our correspondent]". */
const GOT_BY =
  /\b(?:obtained|leaked|seen|reviewed|provided|shown|sent|interviewed|quoted|cited|reached|contacted) (?:by|to) |\b(?:told|who spoke to|speaking to) /i;
/** Outlets' names that are words as well: "Independent analysts", "Time will tell". */
const ALSO_WORDS = new Set([
  'Independent',
  'Time',
  'Slate',
  'Vice',
  'Atlantic',
  'Economist',
  'Fox',
  'Mirror',
]);

/** True where the run, but for an article, is the phrase, or stands before a capital or a "'s". */
const isWhole = (phrase: string, index: number, run: string): boolean =>
  /^(?:[Tt]he )?$/.test(phrase.slice(0, index))
    ? !/^ \p{Ll}/u.test(phrase.slice(index + run.length))
    : /\b(?:the|of|for|at|to) $/i.test(phrase.slice(0, index));

/** The outlet that a phrase names: "the New York Times", "Wee of the Times", "NPR's Feng". */
export function outletIn(phrase: string): string | undefined {
  for (const { 0: run, index } of phrase.matchAll(CAPITALISED)) {
    if (PASSED_ON.test(phrase.slice(0, index))) return undefined;
    const name = run.replace(/['’]s\b.*$/s, '');
    if (ALSO_WORDS.has(name) && !isWhole(phrase, index, run)) continue;
    const named = [run, name].find((n) => isOutlet(n) || names.has(n));
    if (named) return named;
  }
  const last = /\b(?:of|for|at) the (\p{Lu}\p{L}+)$/u.exec(phrase);
  return last?.[1] && lastWords.has(last[1]) ? last[1] : undefined;
}

const REPORTER =
  /\b(?:reporter|correspondent|columnist|journalist|newspaper|magazine|broadcaster|news agency|media|press(?! (?:secretary|officer|release|conference|office))|news reports?)\b/i;
const REPORTS = /\b(?:reporter|correspondent|columnist|journalist)\b/i;
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

/** Somebody of the press: not "media investor Ana Ruiz", nor "Ruiz, who is on the magazine's cover". */
function isReporter({ kind, entity }: Speaker, phrase: string): boolean {
  const [own = ''] = phrase.split(GOT_BY);
  if (kind !== 'person' || entity === undefined) return REPORTER.test(own);
  return REPORTS.test(phrase.replace(/,? (?:who|whose|which|that)\b.*$/s, ''));
}

/** The kind of a source that words name; `phrase` is those words. */
export function kindOfSpeaker(speaker: Speaker, phrase: string): SourceKind {
  if (speaker.kind === 'unstated') return 'unstated';
  const name = speaker.name ?? phrase;
  if (speaker.kind === 'document') return kindOfPaper(phrase || name);
  const own = speaker.kind === 'unnamed-person' ? phrase.split(GOT_BY)[0] : phrase;
  const outlet = outletIn(own ?? phrase) ?? (own === phrase ? outletIn(name) : undefined);
  if (outlet || isReporter(speaker, phrase)) return 'press';
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
  // "The first [to release …]": a noun of a source only where none of a verb.
  const names = (set: ReadonlySet<string>) =>
    words.some((w, i) => nouns.isIn(set, w) && !isInfinitive(words, i));
  if (address.kind === 'social-post' || address.kind === 'social-profile') return 'social-post';
  const isStory = address.kind === 'article' && !isPublicBody(address.host);
  if (address.kind === 'data' || (names(nouns.data) && !isStory)) return 'data';
  if (address.kind === 'document' || address.kind === 'reference' || names(nouns.documents))
    return 'document';
  if (isOutlet(anchor) || names(nouns.press)) return 'press';
  if (isStory) return 'press';
  return address.kind === 'article' ? 'document' : 'unstated';
}

/** Hosts of governments, universities and international bodies. */
const isPublicBody = (host: string): boolean =>
  /\.(?:gov|mil|edu|int)(?:\.[a-z]{2})?$|\.ac\.[a-z]{2}$|(?:^|\.)(?:un|europa)\.(?:org|eu)$/.test(
    host,
  );
