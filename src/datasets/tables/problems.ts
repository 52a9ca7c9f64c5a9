import { placeColumns } from '../common-columns.ts';
import type { Problem } from '../problem.ts';
import { whatToDo } from '../problem-codes.ts';
import { column, defineTable } from '../table.ts';

const place = ({ start, end }: Problem) =>
  start === undefined || end === undefined ? [] : [{ start, end }];

const problemId = ({ code, stage, start, end }: Problem): string =>
  [stage, code, start, end].filter((part) => part !== undefined && part !== '').join('-');

export const problems = defineTable<Problem>({
  name: 'problems',
  describe:
    'One row an article that failed (error) and one a place that was left unresolved (warning), with what to do.',
  rows: (view) => view.problems,
  columns: [
    column(
      'article_id',
      'Id of the article; articles.csv has its row unless it failed.',
      (_, { article }) => article.id,
    ),
    column('id', 'Id of this row, unique unless the same is said twice.', (problem, { key }) =>
      key(problemId(problem)),
    ),
    column('input', 'The file that it was read from.', (_, { input }) => input),
    column(
      'severity',
      'error: nothing of the article is in the other tables; warning: a detail is open.',
      ({ severity }) => severity,
    ),
    column('code', 'What happened, in a word that stays the same.', ({ code }) => code),
    column('stage', 'The stage that it happened in.', ({ stage }) => stage),
    column('message', 'What happened, in a sentence.', ({ message }) => message),
    column('what_to_do', 'How to mend it.', ({ code }) => whatToDo(code)),
    ...placeColumns<Problem>(place),
  ],
});
