import type { OpenShadow } from '../page/shadows.ts';

export interface PlaceOptions {
  /** Elements that are not the page's own, with the place that they have. */
  readonly placed?: ReadonlyMap<Element, number>;
}

/** Numbers the elements of a snapshot as they stand in the live page, while it is walked in document order. */
export class Places {
  readonly #live: ArrayLike<Element>;
  readonly #options: PlaceOptions;
  readonly #places = new Map<Element, number>();
  readonly #unfolded = new Set<Element>();
  #next = 0;

  constructor(live: ArrayLike<Element>, options: PlaceOptions) {
    this.#live = live;
    this.#options = options;
  }

  /** The number of the last element that was met. */
  get last(): number {
    return this.#next - 1;
  }

  /** The place of an element, or -1 where it was never met. */
  of(element: Element): number {
    return this.#places.get(element) ?? -1;
  }

  /** Elements count in document order; those that come out of a shadow root have their host's number. */
  number(element: Element): number {
    const known = this.#places.get(element) ?? this.#options.placed?.get(element);
    if (known !== undefined) return known;
    const place = this.#next++;
    this.#places.set(element, place);
    return place;
  }

  /** Gives an element of our own the place of one of the page's. */
  standFor(made: Element, element: Element): void {
    this.#places.set(made, this.number(element));
  }

  numberInside(element: Element): void {
    if (!element.firstElementChild) return;
    for (const inner of element.getElementsByTagName('*')) this.number(inner);
  }

  /** Puts words in the place of all that is in an element. */
  fill(element: Element, words: string): void {
    this.numberInside(element);
    element.replaceChildren(words);
  }

  /** The element of the live page, where it has one: what came out of a shadow root or a frame has none. */
  live(element: Element, place = this.number(element)): Element | undefined {
    const isForeign = this.#unfolded.has(element) || this.#options.placed?.has(element) === true;
    return isForeign ? undefined : this.#live[place];
  }

  /** Puts what the element's shadow root shows into it; its own children keep their places. */
  unfold(element: Element, live: Element, openShadow: OpenShadow): void {
    const place = this.number(element);
    const own = [...element.getElementsByTagName('*')];
    const children = openShadow(live, element);
    if (!children) return;
    for (const inner of own) this.number(inner);
    for (const child of children) {
      this.#places.set(child, place);
      this.#unfolded.add(child);
    }
  }
}
