import type { Sentence } from '../../../core/aloud/passages.ts';

/** Part of the window, from its top, in which a sentence is left where it is. */
const COMFORT = { from: 0.12, to: 0.7 };

/**
 * Marks a sentence with boxes of our own and brings it into view. The browser's own highlights are no way: their
 * registry belongs to the page, which would get the reader's nodes from it.
 */
export class Marker {
  #layer: HTMLElement;
  #watcher: ResizeObserver;
  #ending = new AbortController();
  #sentence: Sentence | null = null;

  constructor(readonly surface: HTMLElement) {
    this.#layer = surface.ownerDocument.createElement('div');
    this.#layer.className = 'aloudmarks';
    this.#layer.setAttribute('aria-hidden', 'true');
    surface.append(this.#layer);
    this.#watcher = new ResizeObserver(() => this.#draw());
    this.#watcher.observe(surface);
    const column = surface.querySelector('.column');
    if (column) this.#watcher.observe(column);
    // The text makes room for panels.
    surface.addEventListener('toggle', () => this.#draw(), { capture: true, signal: this.#ending.signal });
  }

  mark(sentence: Sentence | undefined): void {
    this.#sentence = sentence ?? null;
    const first = this.#draw()[0];
    if (first) this.#bring(first);
  }

  remove(): void {
    this.#watcher.disconnect();
    this.#ending.abort();
    this.#layer.remove();
  }

  #draw(): DOMRect[] {
    this.#layer.replaceChildren();
    if (!this.#sentence) return [];
    const { start, end } = this.#sentence;
    if (!start.node.isConnected || !end.node.isConnected) return [];
    const range = start.node.ownerDocument.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    const { left, top } = this.surface.getBoundingClientRect();
    for (const rect of rects) {
      const box = this.#layer.ownerDocument.createElement('div');
      box.className = 'aloudmark';
      box.style.left = `${rect.left - left + this.surface.scrollLeft}px`;
      box.style.top = `${rect.top - top + this.surface.scrollTop}px`;
      box.style.width = `${rect.width}px`;
      box.style.height = `${rect.height}px`;
      this.#layer.append(box);
    }
    return rects;
  }

  #bring(rect: DOMRect): void {
    const { top, height } = this.surface.getBoundingClientRect();
    const at = (rect.top - top) / height;
    if (at >= COMFORT.from && at <= COMFORT.to) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const by = rect.top - top - height * 0.3;
    this.surface.scrollBy({ top: by, behavior: still ? 'instant' : 'smooth' });
  }
}
