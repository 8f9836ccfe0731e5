import type { Shell } from '../../components/reader/overlay.tsx';
import { findLive, type LiveElements, showLive } from '../../components/reader/page-place.ts';
import type { ReaderActions, Story } from '../../components/reader/reader-props.ts';
import type { ReadOptions } from '../../core/article.ts';
import { clearTheWay } from '../../core/page/clear-the-way.ts';
import { readArticle } from '../../core/read-article.ts';
import type { ReaderInput } from '../../core/reader-input.ts';
import { askBackground } from '../../utils/reader-messages.ts';

/** What the user's settings, and the choices for this site, mean for reading. */
export function readOptions(input: ReaderInput): ReadOptions {
  const { settings, site } = input;
  return {
    cuts: site.preferences.light ? 'light' : 'full',
    keep: site.preferences.keep ?? [],
    cutReadAlso: settings.cutReadAlso,
    foldLeadIn: settings.foldLeadIn,
  };
}

/** The page's side of an open reader: where on the live page one is reading, and where it was left. */
export class PagePlace {
  live: LiveElements;
  #related: Element | null;
  #reading: number | null = null;

  constructor(
    readonly page: Document,
    story: Story,
  ) {
    this.live = findLive(page, story.article.places);
    this.#related = story.related ? (page.querySelectorAll('*')[story.related.place] ?? null) : null;
  }

  /** Another reading of the page has other numbers. */
  renew(story: Story): void {
    this.live = findLive(this.page, story.article.places);
    this.#reading = null;
  }

  note(reading: number): void {
    this.#reading = reading;
  }

  /** After the reader has gone: the page shows what was being read in it. */
  showReading(): void {
    const element = this.#reading === null ? null : this.live[this.#reading];
    if (element) showLive(element);
  }

  /** Shows and focuses the page's own related section, with everything out of the way that stands before it. */
  showRelated(): void {
    const section = this.#related;
    if (!(section instanceof HTMLElement) || !section.isConnected) return;
    clearTheWay(this.page, section);
    section.scrollIntoView({ block: 'start', behavior: 'instant' });
    focusInPassing(section);
  }
}

/** Focuses what takes no focus by itself, and leaves no trace of it when focus goes on. */
function focusInPassing(element: HTMLElement): void {
  const bare = !element.hasAttribute('tabindex');
  if (bare) element.setAttribute('tabindex', '-1');
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
  if (bare) element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
}

/** Connects what the reader asks for with the page and the background. */
export function makeActions(shell: Shell, input: ReaderInput, place: PagePlace): ReaderActions {
  const ask = askBackground;
  return {
    close: shell.close,
    showRelated: () => {
      shell.close();
      place.showRelated();
    },
    read: async cuts => {
      const result = await readArticle(document, { ...readOptions(input), cuts });
      if (result.ok) place.renew(result);
      return result;
    },
    keepRule: rule => void ask('keepHere', { rule, keep: true }),
    keepCuts: cuts => void ask('saveSitePreferences', { light: cuts === 'light' }),
    saveAppearance: choices => void ask('saveAppearance', choices),
    loadFont: async () => void (await ask('loadExtra', { name: 'legible-font' })),
    saveKeysOn: on => void ask('saveSettings', { singleKeys: on }),
    print: () => print(),
    reading: at => {
      place.note(at);
      void ask('savePosition', { position: at });
    },
  };
}
