/** Citations: which source each claim rests on, and by which words or link. */
import { bySpan, type Citation, defineStage, lastStartingBy, spanAt } from '../../article/index.ts';
import { isSpeechVerb } from '../../language/en/speech-verbs.ts';
import { anchorShape, parentheticals, tagger } from '../../nlp/index.ts';
import { linked, noted, noteOf, notesByLabel } from './by-links.ts';
import { around, attributed, bracketed, toldTo } from './by-words.ts';
import { Reading } from './reading.ts';
import { Sources } from './sources.ts';

export const citations = () =>
  defineStage({
    name: 'citations',
    languages: ['en'],
    requires: [
      'url',
      'text',
      'blocks',
      'links',
      'sentences',
      'entities',
      'mentions',
      'quotations',
      'attributions',
      'claims',
    ],
    provides: ['sources', 'citations'],
    run(article) {
      const sources = new Sources(article.url);
      const reading = new Reading(article);
      const words = byWords(reading, sources);
      const found = [
        ...words,
        ...byLinks(reading, sources, words),
        ...byBrackets(reading, sources),
      ];
      const order = new Map(article.claims.map((c, i) => [c.id, i]));
      found.sort(
        (a, b) =>
          (order.get(a.claim) ?? 0) - (order.get(b.claim) ?? 0) || bySpan(a.evidence, b.evidence),
      );
      return { sources: sources.rows, citations: unique(found) };
    },
  });

const byWords = (reading: Reading, sources: Sources): Citation[] =>
  reading.reported.flatMap((r) => [
    ...attributed(reading, r, sources),
    ...around(reading, r, sources),
    ...toldTo(reading, r, sources),
  ]);

function byLinks(reading: Reading, sources: Sources, words: readonly Citation[]): Citation[] {
  const { text, blocks, links, sentences } = reading.article;
  const tag = tagger(reading.article);
  const passedOn = reading.passedOnAt(words);
  const notes = notesByLabel(blocks, links);
  return links.flatMap((link) => {
    const sentence = spanAt(sentences, link.start);
    if (link.role !== 'citation' || !sentence) return [];
    const block = blocks[lastStartingBy(blocks, link.start)];
    if (block?.embed?.part === 'byline')
      return reading
        .ofPost(block)
        .map((claim) => linked(text, link, claim, sentence, sources, 'noun'));
    const shape = anchorShape(tag(sentence), link, isSpeechVerb);
    const backed = reading.backed(link, sentence, shape === 'noun');
    const claims = [...new Set([...backed, ...passedOn(link)])];
    if (!link.href.startsWith('#'))
      return claims.map((claim) => linked(text, link, claim, sentence, sources, shape));
    const note = noteOf(text, link, notes);
    return note ? claims.flatMap((claim) => noted(text, link, claim, note, sources)) : [];
  });
}

function byBrackets(reading: Reading, sources: Sources): Citation[] {
  const { text, blocks, sentences } = reading.article;
  return blocks
    .filter((b) => b.role !== 'footnote')
    .flatMap((block) => parentheticals(text, block))
    .flatMap((bracket) => {
      const sentence = spanAt(sentences, bracket.start);
      const claims = sentence ? reading.backed(bracket, sentence, true) : [];
      return claims.map((claim) => bracketed(claim, bracket, sources));
    });
}

/** The same claim, source and mechanism once: the first evidence stands for it. */
function unique(citations: readonly Citation[]): Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ claim, source, mechanism }) => {
    const key = `${claim} ${source} ${mechanism}`;
    return !seen.has(key) && seen.add(key);
  });
}
