import { describe, expect, test } from 'vitest';
import { FAULTS, withFault } from './faults.ts';
import { checkWith, told } from './golden-toy.ts';
import { toyStages } from './toy-stages.ts';

/** What check says of each fault in the toy article, word for word. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'a link is lost': ["broken: link 1 'ministry report' is no longer found (3) [content]"],
  'the title is cut': ["broken: title 'Bridge to be rebuilt' → 'Bridg' (-) [content]"],
  'two sentences run together': [
    "changed: sentence 1: text '…ee said on 5 March 2024.' → '…ee said on 5 March 2024. “We will open it before winter,” Lee told repo…' (1) [sentences]",
    "lost: sentence 2 '“We will open it before winter,” Lee told reporters.' is no longer found (2) [sentences]",
  ],
  'a name is cut to its last word': [
    "broken: person 'Lee': name 'Ann Lee' → 'Lee' (1) [entities]",
    "broken: person 'Hart': name 'Tom Hart' → 'Hart' (4) [entities]",
    "changed: mention 1: entity 'Ann Lee' → 'Lee' (1) [entities]",
    "changed: mention 2: entity 'Ann Lee' → 'Lee' (2) [entities]",
    "changed: mention 3: entity 'Tom Hart' → 'Hart' (4) [entities]",
    "changed: quotation 1: entity 'Ann Lee' → 'Lee' (2) [entities]",
    "changed: quotation 2: entity 'Ann Lee' → 'Lee' (2) [entities]",
    "changed: quotation 3: entity 'Tom Hart' → 'Hart' (4) [entities]",
  ],
  'day and month are swapped': [
    "broken: date 1: value '2024-03-05' → '2024-05-03' (1) [dates]",
    "broken: date 2: value '2024-04-07' → '2024-07-04' (4) [dates]",
  ],
  'an offset is shifted by one': [
    "broken: quotation 1: text 'We will open it before winter,' → 'e will open it before winter,”' (2) [quotations]",
    "broken: claim 1: text 'We will open it before winter,' → 'e will open it before winter,”' (2) [quotations]",
  ],
  'a cue verb is dropped': [
    "broken: quotation 1: speaker 'Ann Lee', cue 'said' → nothing (2) [attributions]",
    "broken: quotation 3: speaker 'Tom Hart', cue 'said' → nothing (4) [attributions]",
    "broken: claim 1: speaker 'Ann Lee' → nothing (2) [attributions]",
    "broken: claim 3: speaker 'Tom Hart' → nothing (4) [attributions]",
    "broken: citation 1 'We will open it before winter,' is no longer found (2) [attributions]",
    "broken: citation 3 'it is too dear' is no longer found (4) [attributions]",
  ],
  'the support of a claim is misread': [
    "broken: claim 1: support 'verbatim' → 'evidence' (2) [claims]",
    "broken: claim 2: support 'verbatim' → 'evidence' (2) [claims]",
    "broken: claim 3: support 'verbatim' → 'evidence' (4) [claims]",
  ],
  'a citation is lost': [
    "broken: citation 1 'We will open it before winter,' is no longer found (2) [citations]",
  ],
};

describe('a deliberate fault is named item by item, and the stage that made it', () => {
  test('without a fault nothing is told', () => {
    expect(told(checkWith(toyStages))).toEqual([]);
  });

  test.each(FAULTS)('$name', ({ name, stage, alter }) => {
    expect(told(checkWith(withFault(toyStages, stage, alter)))).toEqual(SAID[name]);
  });
});
