/** What the trained tagger takes for speech and is none: each rule of doubt with what it lets pass. */
import { describe, expect, test } from 'vitest';
import { deed } from '../../../src/models/quotation-tagger/doubts/deed.ts';
import { device } from '../../../src/models/quotation-tagger/doubts/device.ts';
import { doubtOf } from '../../../src/models/quotation-tagger/doubts/index.ts';
import { label } from '../../../src/models/quotation-tagger/doubts/label.ts';
import { sourceless } from '../../../src/models/quotation-tagger/doubts/sourceless.ts';
import { supposed } from '../../../src/models/quotation-tagger/doubts/supposed.ts';
import { toldReader } from '../../../src/models/quotation-tagger/doubts/told-reader.ts';
import { unknownCue } from '../../../src/models/quotation-tagger/doubts/unknown-cue.ts';
import type { Parts, Passage } from '../../../src/models/quotation-tagger/passage.ts';
import { attributed } from '../../support/attributed.ts';
import { doubted } from '../../support/doubted.ts';

type Doubt = (p: Passage, parts: Parts) => number;

const by = (rule: Doubt, text: string): number => {
  const { passage, parts } = doubted(text);
  return rule(passage, parts);
};

/** A table of sentences that the rule doubts, and one of those that it lets pass. */
function table(name: string, rule: Doubt, doubts: readonly string[], passes: readonly string[]) {
  describe(name, () => {
    test.each(doubts)('doubts: %s', (text) => expect(by(rule, text)).toBeLessThan(1));
    test.each(passes)('passes: %s', (text) => expect(by(rule, text)).toBe(1));
  });
}

table(
  'the reader',
  toldReader,
  [
    '[You] {know} <that the lid gets hot>.',
    '[You’ll] {want} <to keep the receipt>.',
    'Once the glue is dry, [you] can {feel} <the edge with a finger>.',
    '[It] {tells} <you the pressure of each tyre>.',
    '[I] {can’t tell} <you how often the hinge broke>.',
  ],
  [
    '[You] {told} us <that the lid was cold>.',
    '[Ana Vale] {told} <you that the lid was cold>.',
    '“[You] {know} <that the lid gets hot>,” she said.',
    '[They] {know} <that the lid gets hot>.',
  ],
);

table(
  'a cue without any word of saying',
  unknownCue,
  [
    '[The council] {also repaired} <a bridge that half of the town uses>.',
    '[The plan] {includes} <a pool for children>.',
    '[Two of the guards] {were standing behind} <the gate>.',
  ],
  [
    '[The mayor] {spoke of} <the flood of two winters ago>.',
    '[The mayor] {made clear} <that the bridge would be closed>.',
    '[Residents] {were alarmed} <that the bridge was closed>.',
    '[The mayor] {flattered} <the engineers with “the best bridge of the north”>.',
    '[Vale]{:} <The bridge is safe>.',
    '[The mayor] {announced} <a new bridge>.',
  ],
);

table(
  'deeds',
  deed,
  [
    '[The shop] {offers} <bicycles for children>.',
    '[The shop] {will offer} <boats of names that are known everywhere>.',
    '[Guards] {found} <a man who slept in the boat>.',
    '[She] {wrote} <two songs about the sea>.',
    '[He] {read} <it>.',
    '[The tyres] {feel} <heavy on a wet road>.',
    '[The yard] {also released} <a smaller boat in June>.',
    '[She] {saw} <so many people in the queue>.',
    '[She] {found} <herself alone and afraid>.',
    '[The team] {has shown} <some strength in the second half>.',
    '[The winger] {added} <two goals before the break>.',
    '[Pupils] {learned about} <the wreck from a diver>.',
  ],
  [
    '[The mayor] {offered} <an apology for the delay>.',
    '[The mayor] {offered} <to resign>.',
    '[The study] {found} <traces of lead in the water>.',
    '[Researchers at the harbour] {found} <traces of lead in the water>.',
    '[She] {wrote} <that the sea was calm>.',
    '[She] {wrote about} <the sea>.',
    '[She] {felt} <it was time to leave>.',
    '[Many] {saw} <her as a reformer>.',
    '[I] {find} <the new colour of the bridge dull>.',
    '[Mother] {remembered} <leaving the harbour at dawn>.',
    '[The messages] {show} <a plan to close the bridge>.',
    '[The mayor] {added} <nothing had been decided, and left>.',
    '[She] {hopes to see} <a boat of her own>.',
    '[She] {was glad to see} <the bridge again>.',
    '[She] {wrote} <a “most urgent plea” to the council>.',
  ],
);

table(
  'devices',
  device,
  [
    '[The cameras] {recognise} <everybody at the door>.',
    '[The pump’s software] {asks} <for a number of four digits>.',
    '[the program in the meter] {notes} <that the valve is open>',
  ],
  [
    '{According to} [the device], <the valve was open at noon>.',
    '<Leaks> {were reported} by [the sensors].',
    '[The owner of the camera] {says} <the door was shut>.',
    '[Loud Machine] {said} <the record would be late>.',
  ],
);

table(
  'labels',
  label,
  ['[Price]{:} <the boats cost less in May>.', '[Note] {—} <the gate is shut on Mondays>.'],
  [
    '[Ana Vale]{:} “<The boats cost less in May>.”',
    '[Ana Vale] {said:} <the boats cost less in May>.',
  ],
);

table(
  'without a source',
  sourceless,
  [
    'On Mondays, {expect} <a queue at the gate>.',
    '{Think about} <the weight of the boat>.',
    '{Assuming} <that the glue is dry>, turn the chair over.',
    '{To say} <that the bridge is new> is wrong.',
    'It is {worth noting} <that the bridge is old>.',
    'Rain is likely, but {expect} <a dry evening>.',
    'Upon {hearing} <the news of the flood>, Vale left.',
    '[That] {said}, <the bridge is old>.',
    'He lives in the river quarter, {otherwise known as} <the Bend>.',
    '<The hull> {seems} <to be sound>.',
  ],
  [
    '<The bridge> {is expected} <to open in May>.',
    '{Asked} <why the bridge was closed>, Vale left.',
    'The letter, read aloud, {said} <that the bridge was closed>.',
    '[The pilots] {expect} <a queue at the gate>.',
    '{Fearing} <that the dam would break>, the owners left.',
    '[That man] {said} <the bridge is old>.',
    '[The hull] {seems} <sound to her>.',
  ],
);

table(
  'supposed, asked, or possible',
  supposed,
  [
    'If [the owners] {believe} <that the bridge is safe>, they may sell.',
    'Did [she] {promise} <to repair the bridge>?',
    'Who {knows} <what the bridge will cost>?',
    '[Drivers] {must expect} <a delay of an hour>.',
    '[Anyone] {could see} <the crack>.',
    '[They] {shouldn’t have to wonder} <who will pay for it>.',
    '[The index] {is used to predict} <the price of wheat>.',
    '[The guards] {failed to notice} <the open gate>.',
  ],
  [
    'When [the owners] {announced} <that the bridge was safe>, they sold it.',
    'Why, [she] {asked}, <is the bridge closed>?',
    'What a surprise, as [the council] {announced} <the closure> in May?',
    '[The two] {could not agree on} <a price>.',
    '[He] {couldn’t remember} <what she had told him>.',
    '[Surveys] {may suggest} <that the price will fall>.',
    '[We] {can confirm} <the closure>.',
    '[She] {can be heard saying} <she is tired>.',
    '[She] {is expected to announce} <a price>.',
    '[She] {went on to say} <that the price was fair>.',
  ],
);

test('the least of the factors holds, and 1 where nothing is doubted', () => {
  expect(by(doubtOf, '[You] {must see} <the crack in the hull>.')).toBe(0);
  expect(by(doubtOf, '[Ana Vale] {said} <the hull was cracked>.')).toBe(1);
});

describe('in a text', () => {
  const contents = (text: string) => attributed(text).rows.map((r) => r.content.join(' … '));

  test.each([
    ['You might want to change the oil every year.'],
    ['You know that the lid gets hot.'],
    ['The shop offers bicycles for children and helmets in four sizes.'],
  ])('nothing is said: %s', (text) => expect(contents(text)).toEqual([]));

  test.each([
    ['Ana Vale told reporters that the lid gets hot.', 'that the lid gets hot'],
    ['The minister offered an apology to the families.', 'an apology to the families'],
    ['“You know that the lid gets hot,” Ana Vale said.', 'You know that the lid gets hot,'],
  ])('something is said: %s', (text, said) => {
    expect(contents(text).join(' ')).toContain(said.replace(/,$/, ''));
  });
});
