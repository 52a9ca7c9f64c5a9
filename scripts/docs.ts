/** `npm run docs`: writes the reference pages, and into the README what a run gives. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readmeFrom } from './readme.ts';
import { datasetsPage, recordSchema } from './reference.ts';

const at = (name: string): URL => new URL(`../docs/${name}`, import.meta.url);

writeFileSync(at('datasets.md'), datasetsPage());
writeFileSync(at('article.schema.json'), `${JSON.stringify(recordSchema(), null, 2)}\n`);

const readme = new URL('../README.md', import.meta.url);
writeFileSync(readme, readmeFrom(readFileSync(readme, 'utf8')));
