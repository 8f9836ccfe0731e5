/** Room between what is framed and its frame, in px. */
const ROOM = 9;

/** A box of our own around a part of the story, which stays as it is. */
export class Frame {
  readonly #box: HTMLElement;
  readonly #watcher: ResizeObserver;
  #elements: readonly Element[] = [];

  constructor(readonly surface: HTMLElement) {
    this.#box = surface.ownerDocument.createElement('div');
    this.#box.className = 'partframe';
    this.#box.setAttribute('aria-hidden', 'true');
    surface.append(this.#box);
    this.#watcher = new ResizeObserver(() => this.#draw());
    this.#watcher.observe(surface);
    const column = surface.querySelector('.column');
    if (column) this.#watcher.observe(column);
  }

  show(elements: readonly Element[]): void {
    this.#elements = elements;
    this.#draw();
  }

  remove(): void {
    this.#watcher.disconnect();
    this.#box.remove();
  }

  #draw(): void {
    const rects = this.#elements.map(element => element.getBoundingClientRect()).filter(({ height }) => height > 0);
    this.#box.hidden = rects.length === 0;
    const { left, top } = this.surface.getBoundingClientRect();
    const side = (name: 'left' | 'top' | 'right' | 'bottom', of: typeof Math.min) =>
      of(...rects.map(rect => rect[name]));
    const [from, above] = [side('left', Math.min) - left - ROOM, side('top', Math.min) - top - ROOM];
    this.#box.style.left = `${from + this.surface.scrollLeft}px`;
    this.#box.style.top = `${above + this.surface.scrollTop}px`;
    this.#box.style.width = `${side('right', Math.max) - left - from + ROOM}px`;
    this.#box.style.height = `${side('bottom', Math.max) - top - above + ROOM}px`;
  }
}
