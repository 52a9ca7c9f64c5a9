/** Public packages that are read at training time only, so that nobody who uses the product installs them. */
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
