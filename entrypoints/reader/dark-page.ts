import type { LiveElements } from '../../components/reader/page-place.ts';

/** Whether the page shows its story in light letters: its pictures are then made for a dark ground. */
export function isDarkPage(live: LiveElements): boolean {
  const words = live.find(element => element?.localName === 'p');
  const [red = 0, green = 0, blue = 0] = words ? (getComputedStyle(words).color.match(/\d+/g) ?? []) : [];
  return Math.min(Number(red), Number(green), Number(blue)) > 127;
}
