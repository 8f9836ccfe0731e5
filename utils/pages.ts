import { browser } from '#imports';

/** The address of one of our own pages. */
export function pageUrl(
  name: 'access' | 'options' | 'popup' | 'try' | 'welcome',
  query: Readonly<Record<string, string>> = {},
): string {
  const url = new URL(`${name}.html`, browser.runtime.getURL('/'));
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
  return url.href;
}
