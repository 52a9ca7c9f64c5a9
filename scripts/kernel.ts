/** Writes src/models/statement-network/kernel.ts anew from the kernel's text: `jiti scripts/kernel.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const FOLDER = new URL('../src/models/statement-network/', import.meta.url);

/** The kernel as base64, made from its text. */
export async function kernelBytes(): Promise<string> {
  const { parseWat } = await wabt();
  const text = readFileSync(new URL('kernel.wat', FOLDER), 'utf8');
  const { buffer } = parseWat('kernel.wat', text, { simd: true }).toBinary({});
  return Buffer.from(buffer).toString('base64');
}

/** The file that holds it. */
export const kernelFile = (
  base64: string,
): string => `/** kernel.wat, compiled by scripts/kernel.ts. */
export const kernel =
  '${base64}';
`;

if (process.argv[1]?.endsWith('kernel.ts'))
  writeFileSync(new URL('kernel.ts', FOLDER), kernelFile(await kernelBytes()));
