/** A difference in one English sentence. */
import { clipPair, clipped, quoted } from './clipping.ts';
import type { Difference, FieldChange } from './differences.ts';
import type { Expectation } from './expectations.ts';
import type { Field, Item } from './item.ts';
import { fieldsOf } from './judging.ts';

/** What happened, without the place: "quotation 3: speaker 'Ms Lee' → 'the minister'". */
export function sentenceOf(difference: Difference): string {
  const { layer, before, after, judgement, right, changes } = difference;
  if (layer === 'text' && judgement) return textSentence(difference);
  const item = after ?? before;
  const label = item?.label ?? judgement?.expectation.label ?? layer;
  const words = item && item.text !== '' ? item.text : (judgement?.expectation.text ?? '');
  const named = label.includes(words) ? label : `${label} ${quoted(clipped(words))}`;
  const absent = judgement?.expectation.absent === true;
  if (absent && !after) return `${named} is not there, as it should not be`;
  const unexpected = absent || (right[0] !== undefined && !judgement);
  if (after && unexpected && right[1] === false) {
    if (!before) return `${named} is found now, and should not be there`;
    const list = changesWords(changes);
    return list ? `${label}: ${list} (it should not be there)` : `${named} should not be there`;
  }
  if (before && after) {
    const wrong = judgement && !right[1] ? expectedWords(difference) : '';
    const list = changesWords(changes);
    const said = list ? `${list}${wrong && ` (${wrong})`}` : wrong;
    // A title has no property but itself.
    if (layer === 'article') return `${label} ${said.replace(/\bvalue /g, '') || 'is as before'}`;
    if (list) return `${label}: ${said}`;
    return wrong ? `${named}: ${wrong}` : `${named} is as before`;
  }
  if (before) return `${named} is no longer found${unexpected ? ', as expected' : ''}`;
  if (after) return `${named} is found now`;
  return `${named} is not found`;
}

function textSentence({ judgement, right, status }: Difference): string {
  const { text = '', absent = false } = judgement?.expectation ?? {};
  const there = right[1] === !absent;
  const now = status === 'fixed' || status === 'broken' ? ' now' : '';
  const wrong = right[1] ? '' : `, and should ${absent ? 'not ' : ''}be`;
  return `${quoted(clipped(text))} is ${there ? '' : 'not '}in the article text${now}${wrong}`;
}

/** More than this many fields that come or go together are one event. */
const TOGETHER = 2;

function changesWords(changes: readonly FieldChange[]): string {
  const named = (side: 'before' | 'after') =>
    changes
      .slice(0, TOGETHER)
      .map((change) => `${change.name} ${quoted(clipped(change[side] ?? ''))}`)
      .join(', ');
  if (changes.length > TOGETHER) {
    if (changes.every(({ after }) => after === null)) return `${named('before')} → nothing`;
    if (changes.every(({ before }) => before === null)) return `nothing → ${named('after')}`;
  }
  return changes.map((change) => changeWords(change)).join(', ');
}

const changeWords = ({ name, before, after }: FieldChange): string => {
  const [was, is] = clipPair(before, after);
  return `${name} ${quoted(was)} → ${quoted(is)}`;
};

/** What was expected, for the fields that are wrong now; with what is found, when it did not change. */
function expectedWords({ judgement, changes, after }: Difference): string {
  if (!judgement) return '';
  const { expectation, wrong } = judgement;
  const was = new Map(changes.map((change) => [change.name, change.before]));
  const parts = wrong.flatMap((name) => {
    const expected = expectedOf(expectation, name);
    if (was.get(name) === expected) return [];
    const found = was.has(name) ? undefined : after && foundIn(after, name);
    const now = found && `${name} ${quoted(found.text && clipped(found.text))}, `;
    return [
      `${now ?? ''}expected ${now ? '' : `${name} `}${quoted(expected && clipped(expected))}`,
    ];
  });
  return parts.join('; ');
}

/** What the item says where something else was expected; its paragraph is told beside the sentence. */
function foundIn(item: Item, name: string): Pick<Field, 'text'> | undefined {
  if (name === 'text') return item;
  if (name === 'paragraph') return undefined;
  const set = item.sets?.[name];
  return set && !(name in item.fields) ? { text: set.join('; ') || null } : fieldsOf(item, name)[0];
}

function expectedOf({ text, paragraph, sets, fields }: Expectation, name: string): string | null {
  if (name === 'text') return text;
  if (name === 'paragraph') return String(paragraph);
  const wanted = sets[name]?.join('; ') ?? fields[name] ?? null;
  return wanted && [wanted].flat().join("' or '");
}
