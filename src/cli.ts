#!/usr/bin/env node
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { runPipeline } from './pipeline/run.ts';
import { standardStages } from './stages/index.ts';

// A first filter, so that the stages can be scored; src/commands takes its place.
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { htmlBase64, ...input } = JSON.parse(line);
  if (htmlBase64) input.bytes = Buffer.from(htmlBase64, 'base64');
  let out: unknown;
  try {
    out = runPipeline(input, standardStages);
  } catch (error) {
    out = {
      id: input.id,
      error: {
        code: (error as { code?: string }).code ?? 'failed',
        message: (error as Error).message,
      },
    };
    if (process.env.ONRECORD_TRACE) console.error(error);
  }
  if (!process.stdout.write(`${JSON.stringify(out)}\n`)) await once(process.stdout, 'drain');
}
