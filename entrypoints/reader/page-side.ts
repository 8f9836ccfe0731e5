import { findLive, type LiveElements, placeInView, showLive } from '../../components/reader/page-place.ts';
import type { Story } from '../../components/reader/reader-props.ts';
import type { clearTheWay } from '../../core/page/clear-the-way.ts';
import { genuine, onTrusted } from '../../core/page/live.ts';

/** The page's side of an open reader: where on the live page one is reading, and where it was left. */
export class PagePlace {
  /** The element of the story to begin at, or null for the top. */
  readonly startAt: number | null;
  /** The element of the story that stood at the top of the window when the page was read; null near its beginning. */
  readonly inView: number | null;
  #live: LiveElements = [];
  #related: Element | null = null;
  #reading: number | null = null;

  constructor(
    readonly page: Document,
    story: Story,
    elements: ArrayLike<Element>,
    saved: number | null,
  ) {
    this.renew(story, elements);
    this.inView = placeInView(page, this.#live);
    // A place on a page that was joined is not there before it is joined again.
    this.startAt = this.inView ?? (saved !== null && saved < this.#live.length ? saved : null);
  }

  /** The elements of the page that the story's elements came from. */
  get live(): LiveElements {
    return this.#live;
  }

  /** Another reading of the page has other numbers: those of its own elements. */
  renew(story: Story, elements: ArrayLike<Element>): void {
    this.#live = findLive(elements, story.article.places);
    this.#related = elements[story.related[0]?.place ?? -1] ?? null;
    this.#reading = null;
  }

  note(reading: number): void {
    // Where one began is where the page still stands, to the pixel.
    this.#reading = reading === (this.inView ?? 0) ? null : reading;
  }

  /** After the reader has gone: the page shows what was being read in it. */
  showReading(): void {
    const element = this.#reading === null ? null : this.#live[this.#reading];
    if (element) showLive(element);
  }

  /** Shows and focuses the page's own related section, with everything out of the way that stands before it. */
  showRelated(clear: typeof clearTheWay | undefined): void {
    const section = this.#related;
    if (!(section instanceof HTMLElement) || !genuine(section, 'isConnected')) return;
    clear?.(this.page, section);
    genuine(section, 'scrollIntoView')({ block: 'start', behavior: 'instant' });
    focusInPassing(section);
  }
}

/** Focuses what takes no focus by itself, and leaves no trace of it when focus goes on. */
function focusInPassing(element: HTMLElement): void {
  const bare = !genuine(element, 'hasAttribute')('tabindex');
  if (bare) genuine(element, 'setAttribute')('tabindex', '-1');
  genuine(element, 'focus')({ preventScroll: true });
  if (!bare) return;
  const ending = new AbortController();
  const leave = () => {
    ending.abort();
    genuine(element, 'removeAttribute')('tabindex');
  };
  onTrusted(element, 'blur', leave, { signal: ending.signal });
}
