declare module 'punycode/punycode.es6.js' {
  /** Throws a RangeError on what is not Punycode. */
  export function decode(label: string): string;
}
