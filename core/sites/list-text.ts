import { type DomainFault, parseDomain } from './domain.ts';
import { SITE_STATES, type SiteRule, type SiteState } from './site.ts';

/** A line that is no entry: kept, with its number from 1 and the reason. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
  readonly fault: LineFault;
}

/** `foreign`: a rule of another program that has no meaning here, such as a regular expression. */
type LineFault = DomainFault | 'state' | 'foreign';

export interface ParsedList {
  /** Without two entries for one domain: the last line wins. */
  readonly rules: readonly SiteRule[];
  readonly bad: readonly BadLine[];
}

/** What each state is called in a list: its name in the options, as one word. */
const WORDS: Readonly<Record<SiteState, string>> = { always: 'always', ask: 'on-click', whitelisted: 'never' };

/** Every word that is read: also the names as the options write them, and those of lists saved long ago. */
const STATES: ReadonlyMap<string, SiteState> = new Map([
  ...SITE_STATES.flatMap(state => [[WORDS[state], state] as const, [state, state] as const]),
  ['on click', 'ask'],
  ['never (whitelisted)', 'whitelisted'],
]);

/** What content blockers put into their exported lists for their own pages. */
const FOREIGN = /^(?:\/.*\/|[\w-]+-scheme|behind-the-scene|\[.*\]|.*(?:##|#@#|#\?#).*)$/;

/**
 * Reads a list, one domain a line: "example.com" (gets `state`), "example.com never", and the lines of content
 * blockers' trusted sites ("@@||example.com^$document", "||example.com^", "*.example.com/*"). Empty lines and comments
 * ("#", "!") say nothing. A bad line never stops the good ones.
 */
export function parseList(text: string, state: SiteState): ParsedList {
  const rules = new Map<string, SiteRule>();
  const bad: BadLine[] = [];
  for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
    const entry = line.trim();
    if (!entry || /^(?:#(?!#|@|\?)|!)/.test(entry)) continue;
    const parsed = parseLine(entry, state);
    if ('fault' in parsed) bad.push({ line: index + 1, text: entry, fault: parsed.fault });
    else rules.set(parsed.domain, parsed);
  }
  return { rules: [...rules.values()], bad };
}

function parseLine(entry: string, state: SiteState): SiteRule | { fault: LineFault } {
  if (FOREIGN.test(entry)) return { fault: 'foreign' };
  const [site = '', ...words] = entry.split(/\s+/);
  const named = words.length === 0 ? state : STATES.get(words.join(' ').toLowerCase());
  if (!named) return { fault: 'state' };
  const parsed = parseDomain(
    site
      .replace(/^@@/, '')
      .replace(/^\|\|?/, '')
      .replace(/\^?(?:\$(?:document|all|doc))?$/, ''),
  );
  return parsed.ok ? { domain: parsed.domain, state: named } : { fault: parsed.fault };
}

/** The list as text that `parseList` reads, sorted by name. */
export function formatList(rules: readonly SiteRule[]): string {
  const sorted = rules.toSorted((a, b) => (a.domain < b.domain ? -1 : 1));
  return sorted.map(({ domain, state }) => `${domain} ${WORDS[state]}\n`).join('');
}
