import type { Theme } from '../../core/appearance.ts';

/** The theme from which one came to the present one, so that a second press leads back to sepia, or to black. */
const formers = new WeakMap<Element, Theme>();

/** A dark theme for a light one, and the other way round: where possible the one that was there before. */
export function otherTheme(surface: Element, theme: Theme): Theme {
  const former = formers.get(surface);
  formers.set(surface, theme);
  if (former && isDark(former) !== isDark(theme)) return former;
  return isDark(theme) ? 'light' : 'dark';
}

function isDark(theme: Theme): boolean {
  if (theme === 'auto') return matchMedia('(prefers-color-scheme: dark)').matches;
  return theme === 'dark' || theme === 'black';
}
