/**
 * Builds weights/known-names.bin: names of firms, products, works, artists and the like that are known
 * well, as hashes with classes. Brands of the name-suggestion-index (BSD-3-Clause) and of simple-icons
 * (CC0), songs, albums, books, artists and aircraft of @faker-js/faker (MIT), and the lists of our own
 * in src/language/en/known-names.ts.
 */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import * as knownNames from '../src/language/en/known-names.ts';
import { encodeTable } from '../src/models/index.ts';
import * as is from '../src/stages/entities/recognise/classes.ts';
import { addPhrase } from '../src/stages/entities/recognise/phrases.ts';
import { trainingFile, trainingPackage } from './packages.ts';

/** A name in Latin letters that begins as names do. */
const NAME = /^[\p{Lu}\p{N}\p{Ll}][\p{Script=Latin}\p{N} '’.&!+:,-]+$/u;
const CAPITALISED = /\p{Lu}/u;
/** "Norvik (Orva)": what stands in parentheses tells two of a name apart. */
const NOTE = / \([^)]*\)$/;
const LONGEST = 6;

const brandsSchema = z.object({
  nsi: z.record(
    z.string(),
    z.object({ items: z.array(z.object({ displayName: z.string() })).optional() }),
  ),
});
const iconsSchema = z.record(z.string(), z.object({ title: z.string().optional() }));
const strings = z.array(z.string());
const fakerSchema = z.object({
  allLocales: z.object({
    en: z.object({
      music: z.object({ album: strings, artist: strings, song_name: strings }),
      book: z.object({ title: strings, publisher: strings, series: strings }),
      airline: z.object({
        airline: z.array(z.object({ name: z.string() })),
        airplane: z.array(z.object({ name: z.string() })),
      }),
    }),
  }),
});

const brands = (): string[] =>
  Object.entries(
    brandsSchema.parse(JSON.parse(trainingFile('name-suggestion-index', 'dist/json/nsi.min.json')))
      .nsi,
  ).flatMap(([kind, { items = [] }]) =>
    kind.startsWith('brands/') ? items.map(({ displayName }) => displayName) : [],
  );

const icons = (): string[] =>
  Object.values(iconsSchema.parse(trainingPackage('simple-icons'))).flatMap(
    ({ title }) => title ?? [],
  );

/** Writes the table; the log says how large it is. */
export function trainKnownNames({ log }: { log: (line: string) => void }): void {
  const rows = new Map<number, number>();
  const add = (names: readonly string[], classes: number) => {
    for (const name of names) {
      const own = name.replace(NOTE, '').replace(/^The /, '');
      const isName = NAME.test(own) && CAPITALISED.test(own) && own.split(' ').length <= LONGEST;
      if (isName) addPhrase(rows, own, classes);
    }
  };
  const { music, book, airline } = fakerSchema.parse(trainingPackage('@faker-js/faker')).allLocales
    .en;
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
  add(brands(), is.KNOWN_BRAND);
  add(icons(), is.KNOWN_BRAND);
  add([...names(airline.airline), ...book.publisher], is.KNOWN_BRAND);
  add(music.artist, is.KNOWN_ARTIST);
  add([...music.album, ...music.song_name, ...book.title, ...book.series], is.KNOWN_WORK);
  add(names(airline.airplane), is.KNOWN_PRODUCT);
  add(knownNames.outlets, is.KNOWN_OUTLET);
  add(knownNames.teams, is.KNOWN_TEAM);
  add(knownNames.parties, is.KNOWN_PARTY);
  add(knownNames.products, is.KNOWN_PRODUCT);
  add(knownNames.works, is.KNOWN_WORK);
  add(knownNames.events, is.KNOWN_EVENT);
  const table = new Map([...rows].map(([key, bits]): [number, number[]] => [key, [bits]]));
  const bytes = encodeTable(table, 1);
  writeFileSync(new URL('../src/models/weights/known-names.bin', import.meta.url), bytes);
  log(`known names: ${rows.size} keys, ${bytes.length} bytes`);
}
