/** The desk: a local page on which a person looks at a run and puts it right. */
export { Dataset, NoDatasetError } from './dataset.ts';
export { type Listening, listen } from './listen.ts';
export { desk } from './server.ts';
