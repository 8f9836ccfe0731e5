/** Whether an address is on a domain or below it. */
export function isOn(url: URL, ...domains: readonly string[]): boolean {
  return domains.some(domain => url.hostname === domain || url.hostname.endsWith(`.${domain}`));
}

/** The first group of a pattern in the path, or null. */
export function inPath(url: URL, pattern: RegExp): string | null {
  return pattern.exec(url.pathname)?.[1] ?? null;
}

/** A value that may stand in an address as it is, or null. */
export function clean(value: string | null): string | null {
  return value && /^[\w.:@-]+$/.test(value) ? value : null;
}

/** Makes something of a value where there is one. */
export function wrap(value: string | null, make: (value: string) => string): string | null {
  return value === null ? null : make(value);
}

/** A frame that names what it shows by address in a parameter: that address, where it is on the site itself. */
export function addressWithin(frame: URL, parameter: string, ...domains: readonly string[]): string | null {
  const given = frame.searchParams.get(parameter) ?? '';
  if (!URL.canParse(given)) return null;
  const address = new URL(given);
  return address.protocol === 'https:' && isOn(address, ...domains) ? address.href : null;
}
