const BLOCKS =
  /<(\/?)(?:article|main|nav|hgroup|search|fieldset|legend|dialog|form|dir|listing|optgroup|option)(?=[\s/>])/gi;

/**
 * Makes plain blocks of those that the sanitizer would unwrap, and sets buttons apart: unwrapped, the last word of one
 * would run into the first of the next. Works on what is about to be sanitized, so that it need not be trusted.
 */
export function plainBlocks(html: string): string {
  return html
    .replace(BLOCKS, '<$1div')
    .replace(/<button(?=[\s/>])/gi, ' <span')
    .replace(/<\/button\s*>/gi, '</span> ');
}
