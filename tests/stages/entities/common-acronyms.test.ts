import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/nlp/index.ts';
import { dropCommonAcronyms } from '../../../src/stages/entities/recognise/common-acronyms.ts';
import { readDocument } from '../../../src/stages/entities/recognise/document.ts';
import { marked } from './helpers.ts';

const kept = (source: string) => {
  const { text, names } = marked(source);
  const found = dropCommonAcronyms(readDocument([tokenize(text)]), [names]);
  return found.flat().map((n) => text.slice(n.start, n.end));
};

describe('letters that stand for common words', () => {
  test.each([
    ['A net mass index ([organization NMI]) tells. The [place NMI] fell.', []],
    ['many port-coupled receptors ([organization PCRs])', []],
    ['the end of line ([organization EOL])', []],
    ['Several [organization GPUs] and [person CPUs]', []],
    // A body in lower case keeps its letters.
    ['the port police authority ([organization PPA])', ['PPA']],
    ['the Orvan mass index ([organization OMI])', ['OMI']],
    ['the Port Police ([organization PP])', ['PP']],
    ['an agency ([organization NMI])', ['NMI']],
    ['the [organization NMI] fell', ['NMI']],
    ['the [organization NMI Fund] of a net mass index (NMI)', ['NMI Fund']],
    ['a phone by [organization 3M]', ['3M']],
  ])('%s', (source, expected) => expect(kept(source)).toEqual(expected));
});
