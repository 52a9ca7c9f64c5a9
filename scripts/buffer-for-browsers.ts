/** Node's Buffer, which the guess of an encoding uses, for the bundle for browsers. */
export { Buffer } from 'buffer/index.js';
