/** `npm run docs`: writes the reference pages. */
import { writeFileSync } from 'node:fs';
import { datasetsPage, recordSchema } from './reference.ts';

const at = (name: string): URL => new URL(`../docs/${name}`, import.meta.url);

writeFileSync(at('datasets.md'), datasetsPage());
writeFileSync(at('article.schema.json'), `${JSON.stringify(recordSchema(), null, 2)}\n`);
