import { parseJson } from '../text/json.ts';

/** Markup of a page's own data; more than this is no description of an article. */
const LONGEST = 200_000;
/** Class and id selectors only, as the standard asks for. */
const SELECTOR = /^[.#][\w-]+$/;

/**
 * A selector for the parts of the page that its own data mark as paid, or ''. Source: schema.org `isAccessibleForFree`
 * with `hasPart` and `cssSelector`, as search engines ask sites to mark subscription content.
 */
export function paidParts(page: Document): string {
  const selectors: string[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    if (script.textContent.length <= LONGEST) collect(parseJson(script.textContent), selectors, 0);
  }
  return [...new Set(selectors)].join(', ');
}

function collect(value: unknown, selectors: string[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 8) return;
  if (isPaid(value)) {
    const parts = 'cssSelector' in value ? [value.cssSelector].flat() : [];
    for (const part of parts) if (typeof part === 'string' && SELECTOR.test(part.trim())) selectors.push(part.trim());
  }
  for (const inner of Object.values(value)) collect(inner, selectors, depth + 1);
}

function isPaid(value: object): boolean {
  return 'isAccessibleForFree' in value && /^false$/i.test(String(value.isAccessibleForFree));
}
