import { expect, test } from 'vitest';
import { inflect } from '../../src/language/en/verb-forms.ts';

test.each([
  ['say', ['say', 'says', 'said', 'saying']],
  ['write', ['write', 'writes', 'wrote', 'written', 'writing']],
  ['deny', ['deny', 'denies', 'denied', 'denying']],
  ['admit', ['admit', 'admits', 'admitted', 'admitting']],
  ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
  ['confess', ['confess', 'confesses', 'confessed', 'confessing']],
  ['see', ['see', 'sees', 'saw', 'seen', 'seeing']],
])('%s', (base, forms) => expect(inflect(base)).toEqual(forms));
