/** `npm run train -- NAME --corpora DIR`: builds the weights in src/models/weights from corpora on disk. */
import { parseArgs } from 'node:util';

/** `dir` is the folder of corpora. */
type Trainer = (options: { dir: string; log: (line: string) => void }) => void;

/** Each trainer, read only when it is asked for. */
const trainers: Readonly<Record<string, () => Promise<Trainer>>> = {
  gazetteer: async () => (await import('./gazetteer.ts')).trainGazetteer,
  'given-names': async () => (await import('./given-names.ts')).trainGivenNames,
  towns: async () => (await import('./towns.ts')).trainTowns,
  'known-names': async () => (await import('./known-names.ts')).trainKnownNames,
  'word-clusters': async () => (await import('./word-clusters.ts')).trainWordClusters,
  'word-traits': async () => (await import('./word-traits.ts')).trainWordTraits,
  entities: async () => (await import('./entities.ts')).trainEntities,
  'statement-network-examples': async () => (await import('./network-examples.ts')).writeExamples,
  'statement-network': async () => (await import('./statement-network.ts')).packNetwork,
  speakers: async () => (await import('./speakers.ts')).trainSpeakers,
  'quotations-rows': async () => (await import('./quotations-rows.ts')).trainRows,
  'quotations-confidence': async () => (await import('./quotations-confidence.ts')).trainConfidence,
  claims: async () => (await import('./claims.ts')).trainClaims,
  links: async () => (await import('./links.ts')).trainLinks,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { corpora: { type: 'string', default: 'corpora' } },
});
const [name = ''] = positionals;
const trainer = trainers[name];
if (trainer) {
  const train = await trainer();
  train({ dir: values.corpora, log: (line) => console.error(line) });
} else {
  console.error(
    `No trainer is named ${name || '(none)'}; there are ${Object.keys(trainers).join(', ')}.`,
  );
  process.exitCode = 2;
}
