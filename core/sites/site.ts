import type { AppearanceChoice } from '../appearance.ts';
import type { PartVerdict } from '../article.ts';

export const SITE_STATES = ['always', 'ask', 'whitelisted'] as const;

/** What the user wants on a domain: the reader opens by itself, only when asked, or Clearstory leaves it alone. */
export type SiteState = (typeof SITE_STATES)[number];

/** An entry of the list. */
export interface SiteRule {
  /** What it is about, as `parseDomain` writes it: "example.com", "localhost:8080", "example.com/stories". */
  readonly domain: string;
  readonly state: SiteState;
}

/** How wide a new entry reaches. */
export type SiteScope = 'section' | 'host' | 'domain';

/** An entry that could be made for an address. */
export interface ScopeChoice {
  readonly scope: SiteScope;
  /** As stored, in ASCII. */
  readonly domain: string;
  /** As shown: international names in their own letters where that is safe. */
  readonly shown: string;
  /** The narrower entry that has decided until now and gives way to this one, as shown. */
  readonly replaces?: string;
}

/** What the user has chosen for reading one site. */
export interface SitePreferences {
  /** Ids of the rules whose finds stay in the story ("keep these on this site"). */
  readonly keep?: readonly string[];
  /** Parts that are taken out of this site's stories, or brought in, in the order in which that was said. */
  readonly parts?: readonly PartVerdict[];
  /** Light cuts only. */
  readonly light?: boolean;
  /** The look for this site; null or absent where it goes with all others. */
  readonly appearance?: AppearanceChoice | null;
  /** Whether the story shows its pictures; absent where it goes with all others. */
  readonly pictures?: boolean;
  /** Whether the following pages of a split story are joined without asking. */
  readonly joinPages?: boolean;
}

/** Everything the reader needs to know about the site it is on. */
export interface ReaderSite {
  /** The host as shown, with its port. */
  readonly host: string;
  /** The state that holds here. */
  readonly state: SiteState;
  /** The domain of the entry that decides, or null where the default does. */
  readonly decidedBy: string | null;
  /** The entries that could be made here, narrowest first. */
  readonly scopes: readonly ScopeChoice[];
  readonly preferences: SitePreferences;
}
