/** Which corpora a path holds. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openClaims } from './claims.ts';
import { type Corpus, openJsonLines } from './corpus.ts';
import { openPages } from './pages.ts';

export interface FoundCorpus {
  /** The name of its file or folder, without its ending; its path where two have the same name. */
  readonly name: string;
  /** @throws CorpusError when it cannot be scored. */
  open(): Corpus;
}

/**
 * A file of JSON lines, or all corpora in a folder and below it, by name: `*.jsonl`; a folder with
 * `gold.json` and `html/`, which holds pages; a folder with `gold/` and `html/`, which holds claims.
 */
export function findCorpora(path: string): FoundCorpus[] {
  if (statSync(path).isFile()) return [found(basename(path, '.jsonl'), () => openJsonLines(path))];
  const all = below(path, '');
  const last = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  return all.map((one) => {
    const alone = all.filter((other) => last(other.name) === last(one.name)).length === 1;
    return alone ? found(last(one.name), one.open) : one;
  });
}

const found = (name: string, open: () => Corpus): FoundCorpus => ({
  name,
  open: () => ({ ...open(), name }),
});

function below(folder: string, prefix: string): FoundCorpus[] {
  if (existsSync(join(folder, 'html'))) {
    const name = prefix || basename(folder);
    if (existsSync(join(folder, 'gold.json'))) return [found(name, () => openPages(folder))];
    if (existsSync(join(folder, 'gold'))) return [found(name, () => openClaims(folder))];
  }
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): FoundCorpus[] => {
      const path = join(folder, entry.name);
      const name = prefix ? `${prefix}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return below(path, name);
      if (!entry.name.endsWith('.jsonl')) return [];
      return [found(name.slice(0, -'.jsonl'.length), () => openJsonLines(path))];
    });
}
