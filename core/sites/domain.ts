import { isPublicSuffix } from './registrable.ts';

/** A domain of the list, taken apart. */
export interface DomainParts {
  /** Lower case, ASCII, without a trailing dot; IPv6 in brackets. */
  readonly host: string;
  /** As a number in text, or '' for every port. */
  readonly port: string;
  /** '' for everything, else "/stories" or "/a/b": what it names and all below it. */
  readonly path: string;
}

/** Why a text is no domain. Each has a message. */
export type DomainFault = 'empty' | 'scheme' | 'sign-in' | 'wildcard' | 'suffix' | 'not-a-domain';

export type ParsedDomain =
  | { readonly ok: true; readonly domain: string }
  | { readonly ok: false; readonly fault: DomainFault };

const LONGEST = 2000;
const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;
const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/**
 * Reads what a person typed or pasted: "Example.com", "www.example.com", "*.example.com", "https://example.com/stories",
 * "localhost:8080", "[::1]", "münchen.example". The domain that comes back is in one form, so that equal entries are
 * equal strings. Never throws.
 */
export function parseDomain(text: string): ParsedDomain {
  const typed = text.trim();
  if (!typed) return fault('empty');
  if (typed.length > LONGEST || /[\s\\]/.test(typed)) return fault('not-a-domain');
  const bare = typed.replace(/^(?:https?|\*):\/\//i, '').replace(/^\/\//, '');
  const [authority = ''] = bare.split(/[/?#]/, 1);
  // "a.com@evil.net" is an address of evil.net that wants to look like one of a.com.
  if (authority.includes('@')) return fault('sign-in');
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(bare)) return fault('scheme');
  const plain = bare.replace(/^\*\./, '').replace(/^([^?#]*)\/\*$/, '$1');
  if (plain.replace(/[?#].*$/, '').includes('*')) return fault('wildcard');
  return fromUrl(plain, authority);
}

function fromUrl(plain: string, authority: string): ParsedDomain {
  const url = URL.parse(`http://${plain}`);
  // 443 written out is meant, although http would keep it and https would not; 80 the other way round.
  const port = /:(\d+)$/.exec(authority)?.[1];
  if (!url || (port && Number(port) > 65535)) return fault('not-a-domain');
  const host = cleanHost(url.hostname);
  if (!isHost(host) || (IPV4.test(host) && !authority.includes(host))) return fault('not-a-domain');
  const short = withoutWww(host);
  if (isPublicSuffix(short)) return fault('suffix');
  const domain = joinDomain({ host: short, port: port ? String(Number(port)) : '', path: cleanPath(url.pathname) });
  return { ok: true, domain };
}

/** A host in the form of the list: no trailing dots. */
export function cleanHost(hostname: string): string {
  return hostname.toLowerCase().replace(/\.+$/, '');
}

/** `www.` is the same site to everybody who types it. */
export function withoutWww(host: string): string {
  const short = host.replace(/^www\./, '');
  return short.includes('.') && !IPV4.test(short) && !isPublicSuffix(short) ? short : host;
}

function isHost(host: string): boolean {
  if (host.startsWith('[')) return true;
  return host.length <= 253 && host.split('.').every(label => LABEL.test(label));
}

function cleanPath(pathname: string): string {
  return pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
}

/** Takes a domain in the form of `parseDomain` apart. */
export function splitDomain(domain: string): DomainParts {
  const slash = domain.indexOf('/');
  const authority = slash === -1 ? domain : domain.slice(0, slash);
  const path = slash === -1 ? '' : domain.slice(slash);
  const colon = /:(\d+)$/.exec(authority);
  return { host: colon ? authority.slice(0, colon.index) : authority, port: colon?.[1] ?? '', path };
}

/** The opposite of `splitDomain`. */
export function joinDomain(parts: DomainParts): string {
  return `${parts.host}${parts.port && `:${parts.port}`}${parts.path}`;
}

/** Where a page is, in the terms of the list; null where it is no web page. */
export function addressParts(url: string): DomainParts | null {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const port = parsed.port || (parsed.protocol === 'https:' ? '443' : '80');
  return { host: cleanHost(parsed.hostname), port, path: parsed.pathname.replace(/\/{2,}/g, '/') };
}

/** Whether everything that `inner` names is named by `outer`, too. For an address: whether the domain covers it. */
export function covers(outer: DomainParts, inner: DomainParts): boolean {
  if (outer.host !== inner.host && !isBelow(inner.host, outer.host)) return false;
  if (outer.port && outer.port !== inner.port) return false;
  return isWithin(inner.path, outer.path);
}

/** Whether a path is in the section that another names; '' is the whole host. */
export function isWithin(path: string, above: string): boolean {
  return !above || path === above || path.startsWith(`${above}/`);
}

/** Whether a host is a subdomain of another. An IP address has none. */
export function isBelow(host: string, above: string): boolean {
  return host.endsWith(`.${above}`) && !IPV4.test(host);
}

/** Whether a host is a number and not a name. */
export function isIp(host: string): boolean {
  return host.startsWith('[') || IPV4.test(host);
}

function fault(reason: DomainFault): ParsedDomain {
  return { ok: false, fault: reason };
}
