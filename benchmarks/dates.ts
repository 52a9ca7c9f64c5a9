/**
 * Speed of the dates stage alone, in characters a second, over copies of a made-up news text.
 * `npm run bench -- dates [MEGABYTES]`
 */
import { sentenceTokens } from '../src/nlp/index.ts';
import { dates } from '../src/stages/dates/index.ts';
import { sentences } from '../src/stages/sentences/index.ts';

const PARAGRAPHS = [
  'The ministry said on Tuesday that exports fell 4 percent in the third quarter of 2022, after two years of steady growth. A spokesman declined to say when the talks, which began last month in Geneva, would resume.',
  'The harbour was built between 1890 and 1904 by engineers from three countries, and the lighthouse that stands at its mouth has not been repaired since. Fishermen say the stones move whenever a storm comes from the west.',
  'She told reporters that the committee had no plans to publish the letter. Its chairman, who took office on 14 March 2019, has refused every request for an interview; his office did not answer questions that were sent by email.',
  'Prices for bread and milk rose faster than wages, according to the statistics office, and shops in the north closed early. Residents queued for hours outside the only bakery that was still open late on Friday evening.',
  'Nobody who lives along the river expected the water to come so quickly. The bridge, the school and the old mill were gone by the time the first boats arrived, and the road to the capital stayed closed for weeks.',
];

export function main([megabytes = '2']: string[]): void {
  const characters = Number(megabytes) * 1_000_000;
  let text = '';
  for (let i = 0; text.length < characters; i++) text += `${PARAGRAPHS[i % PARAGRAPHS.length]}\n\n`;
  const blocks = text
    .split('\n\n')
    .filter(Boolean)
    .reduce<{ start: number; end: number; role: 'paragraph' }[]>((all, paragraph) => {
      const start = (all.at(-1)?.end ?? -2) + 2;
      all.push({ start, end: start + paragraph.length, role: 'paragraph' });
      return all;
    }, []);
  const base = { id: 'speed', input: { id: 'speed' }, text, blocks, language: 'en', url: '' };
  const ignore = { warn: () => undefined };
  const layers = { ...base, ...sentences().run(base, ignore), published: '2022-10-05' };

  const stage = dates();
  /** Milliseconds of processor time, so that other work on the machine does not count. */
  const cpu = () => process.cpuUsage().user / 1000;
  const timed = (what: string, run: () => number) => {
    const started = cpu();
    const rows = run();
    const seconds = (cpu() - started) / 1000;
    const speed = text.length / seconds / 1e6;
    console.log(`${what}: ${speed.toFixed(1)} million characters a second, ${rows} rows`);
  };

  // Tokens are shared by all stages and computed once an article, so they are timed apart.
  timed('tokens', () => sentenceTokens(layers).length);
  for (let i = 0; i < 5; i++) timed('dates', () => stage.run(layers, ignore).dates.length);
}
