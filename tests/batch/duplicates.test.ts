import { describe, expect, it } from 'vitest';
import { Duplicates } from '../../src/batch/duplicates.ts';
import { articleId } from '../../src/batch/read-input.ts';

/** The ids of the articles that stand, when every file has the same content. */
function kept(names: readonly string[]): string[] {
  const duplicates = new Duplicates(names.map((name) => ({ name, path: name })));
  return names.flatMap((input) => {
    const id = articleId(input, 'abcdef0123456789');
    const item = { input, id, sha256: 'abcdef0123456789', rows: {}, warnings: {}, timings: {} };
    return duplicates.note(item) === undefined ? [id] : [];
  });
}

describe('ids', () => {
  it.each([
    [['page.html', 'page.htm', 'page.html.gz', 'a/PAGE.xhtml'], 1],
    [['x y.html', 'x-y.html', 'x_y.html'], 1],
    [['???.html', '!.html'], 1],
    [[`${'long'.repeat(20)}1.html`, `${'long'.repeat(20)}2.html`], 1],
    [['one.html', 'two.html', 'one-two.html'], 3],
  ])('are unique whatever the names: %j', (names, count) => {
    const ids = kept(names);
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
  });
});
