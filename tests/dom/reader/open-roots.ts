import { vi } from 'vitest';

/** The reader's root is closed to everybody, to axe and to the mouse of the tests as well: until mocks are restored, it is open. */
export function openRoots(): void {
  const attachShadow = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, how) {
    return attachShadow.call(this, { ...how, mode: 'open' });
  });
}
