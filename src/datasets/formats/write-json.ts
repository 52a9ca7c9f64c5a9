/** Writes a JSON document whose long lists come an element at a time. */
import { OutputFile } from './output-file.ts';

/** @param arrays elements, as JSON, of the lists that follow the fields of `head`. */
export async function writeJson(
  path: string,
  head: object,
  arrays: Readonly<Record<string, AsyncIterable<string>>>,
): Promise<void> {
  const file = await OutputFile.open(path);
  try {
    await file.write(JSON.stringify(head, null, 2).replace(/\n\}$/, ''));
    for (const [name, elements] of Object.entries(arrays)) {
      let before = `,\n  ${JSON.stringify(name)}: [`;
      let any = false;
      for await (const element of elements) {
        await file.write(`${before}\n${element}`);
        before = ',';
        any = true;
      }
      await file.write(any ? '\n]' : `${before}]`);
    }
    await file.write('\n}\n');
  } catch (error) {
    await file.abort();
    throw error;
  }
  await file.end();
}
