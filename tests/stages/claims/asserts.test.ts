import { describe, expect, it } from 'vitest';
import { article, type Said, said } from './article.ts';

/** A sentence of Ruiz: what stands between the cue and the stop is read as reported. */
const ruiz = (cue: string, content: string, more: Partial<Said> = {}) =>
  said(
    article(`${more.source ?? 'Ruiz'} ${cue} ${content}.`, [
      { content, cue, source: 'Ruiz', ...more },
    ]),
  );

describe('paraphrase that asserts', () => {
  it.each([
    ['found', 'the mill had burned'],
    ['added', 'the ferry is late'],
    ['reported', 'three boats that sank were new'],
    ['denied', 'the sale of the mill'],
    ['denied', 'selling the mill'],
    ['alleged', 'fraud at the mill'],
    ['called', 'the sale a scandal'],
    ['called for', 'more trams in the valley'],
    ['urged', 'drivers to stay at home'],
    ['asked', 'the council to close the bridge'],
    ['noted', 'the rule that boats carry lamps'],
    ['later said', 'nobody was hurt'],
    ['can reveal', 'the mill was sold twice'],
    ['has admitted', 'taking the money'],
    ['has promised', 'to mend the roof'],
    ['offered', 'to pay for the bridge'],
    ['would only say', 'that it is under review'],
  ])('%s: %s', (cue, content) => {
    expect(ruiz(cue, content)).toEqual([content.replace(/^that /, '')]);
  });

  it('a document shows with a noun alone', () => {
    const source = 'The survey';
    expect(ruiz('shows', 'a fall in rents', { source })).toEqual(['a fall in rents']);
    expect(ruiz('found', 'no trace of lead', { source })).toEqual(['no trace of lead']);
    expect(ruiz('revealed', 'deep cracks in the dam', { source })).toEqual([
      'deep cracks in the dam',
    ]);
  });

  it('a clause whose source trails needs no verb that we know', () => {
    const text = 'Rents in the valley for old flats differ by half, as Ruiz showed.';
    const content = 'Rents in the valley for old flats differ by half';
    expect(said(article(text, [{ content, cue: 'showed', source: 'Ruiz' }]))).toEqual([content]);
  });
});

describe('paraphrase that asserts nothing', () => {
  it.each([
    ['added', 'a third goal'],
    ['added', 'a goal as the Rovers won at home'],
    ['added to', 'her collection of medals'],
    ['raised', 'a motion on the harbour'],
    ['found', 'the car in the yard and called a friend'],
    ['called', 'the police'],
    ['rejects', 'that picture'],
    ['revealed', 'her plans for the mill'],
    ['announced', 'on Tuesday at the fair'],
    ['testified', 'on Monday before the council'],
    ['testified about', 'a meeting in the mill'],
    ['asked', 'Lind about the ferry'],
    ['asked for', 'the keys of the mill'],
    ['put out a call for', 'ideas on the mill'],
    ['asked', 'him if he had left a note to the owner'],
    ['offers', 'three flats in the valley'],
    ['offers', 'a free set of tools that lets drivers park'],
    ['added', 'her seventh goal, and Lind won the cup'],
    ['explained', 'how to mend the roof'],
    ['promising', 'to mend the roof'],
    ['threatened', 'to leave the hall'],
  ])('a deed or a question: %s %s', (cue, content) => {
    expect(ruiz(cue, content)).toEqual([]);
  });

  it.each([
    ['could say', 'the mill had burned'],
    ['would not confirm', 'the mill had burned'],
    ['did not claim', 'the mill had burned'],
    ['has never said', 'the mill had burned'],
    ['can’t tell', 'that the mill had burned'],
    ['declined to say', 'that the mill had burned'],
    ['refused to admit', 'that the mill had burned'],
    ['will announce', 'that the mill had burned'],
  ])('what was not said: %s', (cue, content) => {
    expect(ruiz(cue, content)).toEqual([]);
  });

  it('a deed before a clause of its own', () => {
    expect(ruiz('greeted', 'guests at the mill, her voice is known there')).toEqual([]);
  });

  it('a relative clause', () => {
    expect(ruiz('mentioned the mill', 'which had stood empty for years')).toEqual([]);
  });

  it.each(['The mill, the ferry, the tram, Ruiz says.', 'Ana Lind, Tom Reed, according to Ruiz.'])(
    'names beside a source: %s',
    (text) => {
      expect(said(article(text))).toEqual([]);
    },
  );

  it('what only tells more of a noun', () => {
    const source = 'The mayor’s';
    expect(ruiz('promised', 'rise of fares in the valley', { source })).toEqual([]);
    expect(ruiz('alleged', 'sale of the mill', { source })).toEqual([]);
    expect(ruiz('claim', 'that the mill had burned', { source })).toEqual(['the mill had burned']);
    expect(ruiz('mentioned', 'two groups: drivers (who are late) and boys')).toEqual([]);
  });

  it.each([
    'You',
    'We',
    'I',
    'You’re',
    'We’ve',
    'My goal here',
    'Our tests',
    'Neither side',
    'Nobody',
  ])('what the author or anybody says: %s', (source) => {
    expect(ruiz('found', 'the mill had burned', { source })).toEqual([]);
  });

  it.each([
    ['orders', 'have closed the mill'],
    ['remarks', 'were aimed at Lind'],
    ['findings', 'had been sent to the mayor'],
  ])('the rest of a clause whose subject was taken for a cue: %s %s', (cue, content) => {
    expect(ruiz(cue, content)).toEqual([]);
  });
});
