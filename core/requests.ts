import type { AppearanceChoices } from './appearance.ts';
import type { ClutterKind, PartVerdict } from './article.ts';
import type { ReaderOutcome } from './reader-input.ts';
import type { SettingsChoice } from './settings.ts';
import type { SitePreferences, SiteState } from './sites/site.ts';
import type { Change } from './stored.ts';

/**
 * Everything that the reader in a page may ask of the background. Which site it is about is never in the data: the
 * background takes it from the sender.
 */
interface ReaderRequests {
  /** Stores the look for all sites and for this one. */
  saveAppearance: { data: AppearanceChoices; reply: null };
  /** Stores some settings; the others stay. */
  saveSettings: { data: SettingsChoice; reply: null };
  /** Stores some choices for this site; the others stay. */
  saveSitePreferences: { data: SitePreferences; reply: null };
  /** Keeps what this rule finds in the stories of this site. */
  keepHere: { data: { readonly rule: string; readonly keep: boolean }; reply: null };
  /** Keeps a person's word on a part of the stories of this site, or forgets it. */
  keepPart: { data: { readonly part: PartVerdict; readonly keep: boolean }; reply: null };
  /**
   * Makes an entry for one of the scopes in `ReaderSite`. `asking`: the browser has to be asked for access first, in a
   * page of ours that was opened; the state changes when the user agrees there.
   */
  setSiteState: { data: { readonly domain: string; readonly state: SiteState }; reply: 'done' | 'asking' };
  /** Runs `/extra-<name>.js` in this tab, beside the reader. */
  loadExtra: { data: { readonly name: string }; reply: null };
  /** Remembers the place in the story, for a reload within the session. Nothing is kept in private windows. */
  savePosition: { data: { readonly position: number }; reply: null };
  /** What was cut, for the popup: counts only. */
  reportReading: { data: { readonly removed: Partial<Record<ClutterKind, number>> }; reply: null };
  /** A person left the reader: it does not open by itself at this address again in this session. */
  closedByPerson: { data: null; reply: null };
  /** Shows one of the extension's own pages, or the browser's page for its shortcuts. */
  openPage: { data: { readonly page: OwnPage }; reply: null };
  /** A link to another page of the same origin was clicked: the reader opens there, too. */
  followLink: { data: { readonly url: string }; reply: null };
}

export const OWN_PAGES = ['options', 'shortcuts', 'welcome'] as const;

/** The pages to which the reader leads. */
export type OwnPage = (typeof OWN_PAGES)[number];

/** What scripts in pages may ask. */
export type ScriptRequests = ReaderRequests & WatcherRequests;

export type ScriptRequest = keyof ScriptRequests;

/** `failed`: no extension to talk to (updated, disabled, or the page stands in its name), or it could not be done. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: 'failed' };

/** A request on its way. */
export interface RequestEnvelope<K extends keyof AnyRequests> {
  readonly clearstory: K;
  readonly data: AnyRequests[K]['data'];
}

/** What the watcher of a page may ask. */
interface WatcherRequests {
  /** The page is an article and is being looked at: open the reader, unless something speaks against it. Whether it opened. */
  openByItself: { data: null; reply: boolean };
  /** Whether opening here is worth a try. `cameBack`: the page was come to by "Back" or "Forward". */
  mayOpen: { data: { readonly cameBack: boolean }; reply: boolean };
}

/** What our own pages may ask. Reading what is stored they do themselves; writing is the background's alone. */
export interface PageRequests extends Pick<ReaderRequests, 'saveAppearance' | 'saveSettings' | 'openPage'> {
  change: { data: Change; reply: null };
  /** Opens the reader in a tab, even where the site is whitelisted: a person just asked. */
  readTab: { data: { readonly tabId: number }; reply: ReaderOutcome | null };
  /** The browser is about to be asked for access; once it is given, the state is set, whether or not the page still lives. Null: no longer. */
  expectAccess: { data: { readonly domain: string | null; readonly decidedBy: string | null } | null; reply: null };
  /** What the last reading in a tab removed, or null where it was of another page than the one at this address. */
  getRemoved: {
    data: { readonly tabId: number; readonly url: string };
    reply: Partial<Record<ClutterKind, number>> | null;
  };
  countSession: { data: null; reply: { closed: number; positions: number; readings: number } };
  clearSession: { data: null; reply: null };
  clearAside: { data: null; reply: null };
  /** Another try with the registrations that the browser has refused. */
  registerAgain: { data: null; reply: null };
}

export type AnyRequests = ScriptRequests & PageRequests;
