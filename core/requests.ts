import type { AppearanceChoices } from './appearance.ts';
import type { ClutterKind } from './article.ts';
import type { SettingsChoice } from './settings.ts';
import type { SitePreferences, SiteState } from './sites/site.ts';

/**
 * Everything that the reader in a page may ask of the background. Which site it is about is never in the data: the
 * background takes it from the sender.
 */
export interface ReaderRequests {
  /** Stores the look for all sites and for this one. */
  saveAppearance: { data: AppearanceChoices; reply: null };
  /** Stores some settings; the others stay. */
  saveSettings: { data: SettingsChoice; reply: null };
  /** Stores some choices for this site; the others stay. */
  saveSitePreferences: { data: SitePreferences; reply: null };
  /** Keeps what this rule finds in the stories of this site, or cuts it again. */
  keepHere: { data: { readonly rule: string; readonly keep: boolean }; reply: null };
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
  openOptions: { data: null; reply: null };
}

export type ReaderRequest = keyof ReaderRequests;

/** `failed`: no extension to talk to (updated, disabled, or the page stands in its name), or it could not be done. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: 'failed' };

/** A request on its way. */
export interface RequestEnvelope<K extends ReaderRequest = ReaderRequest> {
  readonly clearstory: K;
  readonly data: ReaderRequests[K]['data'];
}
