/** Public packages that are read at training time only, so that nobody who uses the product installs them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What a training-time package exports. @throws with the command that installs it when it is absent. */
export function trainingPackage(name: string): unknown {
  const require = createRequire(path.resolve('package.json'));
  try {
    return require(name);
  } catch (cause) {
    throw new Error(`Training reads the package ${name}: npm install --no-save ${name}`, { cause });
  }
}

/** A file of data of a package, which its exports need not name. @throws as `trainingPackage` does. */
export function trainingFile(name: string, file: string): string {
  try {
    return readFileSync(path.resolve('node_modules', name, file), 'utf8');
  } catch (cause) {
    throw new Error(`Training reads the package ${name}: npm install --no-save ${name}`, { cause });
  }
}
