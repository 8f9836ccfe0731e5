/**
 * Listens to what the browser itself tells of the live page. The page can make up any event on its window, document and
 * elements; those are not trusted and never heard.
 */
export function onTrusted<E extends Event = Event>(
  target: EventTarget,
  type: string,
  listen: (event: E) => unknown,
  options?: AddEventListenerOptions,
): void {
  target.addEventListener(type, event => event.isTrusted && listen(event as E), options);
}

/**
 * What the browser says of a live element. In Chromium `form.parentElement` may be the form's own
 * `<input name="parentElement">`; the prototype's property is the real one. Methods come bound.
 */
export function genuine<K extends keyof HTMLElement>(element: Element, name: K): HTMLElement[K] {
  const value: unknown = Reflect.get(HTMLElement.prototype, name, element);
  return (typeof value === 'function' ? value.bind(element) : value) as HTMLElement[K];
}
