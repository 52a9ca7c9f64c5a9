declare module 'edtf' {
  /** Parses an EDTF value; throws when it is not valid. */
  export default function edtf(value: string): unknown;
}
