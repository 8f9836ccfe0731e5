import { mayBeHost, openRootOf, type ShadowRootOf } from '../page/shadow-hosts.ts';
import type { OpenShadow } from '../page/shadows.ts';

export interface PlaceOptions {
  readonly shadowRootOf?: ShadowRootOf | undefined;
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
  readonly #shadowRootOf: ShadowRootOf;
  /** Those with a shadow root that are to be entered again when there is a way to open it. */
  readonly hosts: Element[] = [];
  /** Undefined until a host has been met, null where none can be opened. */
  #openShadow: OpenShadow | null | undefined;

  constructor(live: ArrayLike<Element>, options: PlaceOptions) {
    this.#live = live;
    this.#options = options;
    this.#shadowRootOf = options.shadowRootOf ?? openRootOf;
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

  /** Whether an element has a shadow root that can be seen. */
  isHost(tag: string, live: Element): boolean {
    return mayBeHost(tag) && this.#shadowRootOf(live) !== null;
  }

  /** Opens shadow roots from now on, where there is a way. */
  openWith(openShadow: OpenShadow | undefined): void {
    this.#openShadow = openShadow ?? null;
  }

  /**
   * Puts what the element's shadow root shows into it; its own children keep their places. Answers whether that is done,
   * or has to wait.
   */
  unfold(element: Element, live: Element): boolean {
    if (this.#openShadow === undefined) {
      this.hosts.push(element);
      return false;
    }
    const place = this.number(element);
    const own = [...element.getElementsByTagName('*')];
    const children = this.#openShadow?.(live, element);
    if (!children) return true;
    for (const inner of own) this.number(inner);
    for (const child of children) {
      this.#places.set(child, place);
      this.#unfolded.add(child);
    }
    return true;
  }
}
