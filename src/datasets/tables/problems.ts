import { articleIdColumn, offsetColumns, sentenceColumn } from '../common-columns.ts';
import type { Problem } from '../problem.ts';
import { whatToDo } from '../problem-codes.ts';
import { column, defineTable } from '../table.ts';

interface Row extends Problem {
  /** Its number among those of its article, from 1. */
  number: number;
}

const place = ({ start, end }: Row) =>
  start === undefined || end === undefined ? [] : [{ start, end }];

const { refers: _, ...articleId } = articleIdColumn<Row>();

export const problems = defineTable<Row>({
  name: 'problems',
  describe:
    'One row an article that failed (error) and one a place that was left unresolved (warning), with what to do.',
  rows: (view) => view.problems.map((problem, i) => ({ ...problem, number: i + 1 })),
  columns: [
    column(
      'severity',
      'error: nothing of the article is in the other tables; warning: a detail is open.',
      ({ severity }) => severity,
    ),
    column('code', 'What happened, in a word that stays the same.', ({ code }) => code),
    column('message', 'What happened, in a sentence.', ({ message }) => message, 'passage'),
    column('what_to_do', 'How to mend it.', ({ code }) => whatToDo(code), 'passage'),
    column(
      'input',
      'The file that it was read from; with # and the number of its record or row, where it holds many.',
      (_row, { input }) => input,
    ),
    sentenceColumn<Row>(place),
    column('stage', 'The stage that it happened in.', ({ stage }) => stage),
    ...offsetColumns<Row>(place),
    column(
      'id',
      'Id of this row.',
      // Inputs that gave no article may have one id; their names differ.
      ({ number, wholeInput }, { key, input }) => key(wholeInput ? `p:${input}` : `p${number}`),
      'id',
    ),
    { ...articleId, describe: 'Id of the article; articles has its row unless it failed.' },
  ],
});
