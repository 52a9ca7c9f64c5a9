/**
 * Nouns that report: "the claim that …", "her hope of …", "a spokesman's remarks". Speech nouns name
 * a saying or a document that says; stance nouns name a state of mind. Singular forms; plurals in -s.
 */
import type { ReportingClass } from './reporting-verbs.ts';

export const reportingNouns: Readonly<Record<ReportingClass, string>> = {
  speech:
    'claim statement report allegation accusation announcement argument assertion assurance comment remark warning promise pledge vow complaint criticism denial admission confession acknowledgement explanation suggestion recommendation proposal request demand call appeal order question answer reply response declaration description account testimony message tweet post letter email speech interview attack rebuke condemnation praise endorsement prediction forecast estimate finding conclusion ruling rumor rumour joke jab swipe quip insult insistence contention charge threat ultimatum invitation apology critique defense defence pitch rhetoric language word phrase saying advice instruction confirmation revelation disclosure indication hint notion mention reference rejection refusal objection protest commitment offer plea vote tirade rant',
  stance:
    'belief hope fear view opinion feeling thought idea plan intention desire wish expectation concern worry doubt suspicion conviction confidence assumption impression sense understanding support opposition interest preference attitude position stance judgment judgement perception willingness reluctance eagerness ambition aim goal dream bid effort attempt anxiety skepticism scepticism enthusiasm love hatred disdain contempt admiration respect sympathy anger frustration regret trust distrust temptation determination resolve sentiment dissatisfaction disapproval approval favor',
};

/** Adjectives and participles of attitude: "is confident that", "was surprised by". */
export const attitudeAdjectives: readonly string[] =
  'confident sure certain afraid worried concerned hopeful optimistic pessimistic skeptical sceptical aware unaware proud happy glad sad sorry angry upset furious eager keen ready willing unwilling reluctant determined anxious nervous surprised shocked disappointed pleased satisfied convinced doubtful adamant committed opposed interested critical supportive dismissive excited thrilled outraged frustrated puzzled expected likely unlikely supposed alleged accused slated poised set known thought believed considered said reported rumored rumoured tired sick fond wary leery'.split(
    ' ',
  );

/** Words that attribute on their own. */
export const attributingWords: readonly string[] = [
  'according',
  'reportedly',
  'allegedly',
  'purportedly',
  'supposedly',
  'apparently',
  'per',
];
