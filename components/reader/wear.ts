import type { Appearance } from '../../core/appearance.ts';

/**
 * Puts a look on an element. Through CSSOM and never as a style attribute in markup: a page's policy may forbid those.
 */
export function wear(surface: HTMLElement, look: Appearance): void {
  surface.dataset.theme = look.theme;
  surface.dataset.font = look.font;
  surface.dataset.align = look.align;
  surface.style.setProperty('--size', `${look.size}px`);
  surface.style.setProperty('--measure', `${look.measure}em`);
  surface.style.setProperty('--leading', String(look.lineHeight));
  surface.style.setProperty('--letters', `${look.letterSpacing}em`);
  surface.style.setProperty('--words', `${look.wordSpacing}em`);
}
