/**
 * The one function of papaparse that the core calls. The package's own types bring Node's along, and with them
 * `console` and `process` would compile in the core. The small build does not ask for Node's streams either.
 */
declare module 'papaparse/papaparse.min.js' {
  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
  }
  interface Papa {
    parse(
      text: string,
      config: { readonly delimiter: string; readonly newline: '\n' },
    ): { readonly data: readonly (readonly string[])[]; readonly errors: readonly ParseError[] };
  }
  const papa: Papa;
  // biome-ignore lint/style/noDefaultExport: the package has no other
  export default papa;
}
