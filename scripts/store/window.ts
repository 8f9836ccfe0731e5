import { readFileSync } from 'node:fs';
import { ROOT } from '../lib/ensure.mjs';
import { asUrl } from './compose.ts';

/** The icon as it is drawn, for any size. */
export const ICON = readFileSync(`${ROOT}docs/icon.svg`, 'utf8');

/** How high the bar with the address is, for a window of this width. */
export const barHeight = (width: number) => Math.round(width / 22);

export interface WindowLook {
  readonly address: string;
  /** The inside of the window; without one it is left open. */
  readonly inside?: Uint8Array;
  readonly width: number;
  /** Whether the button is being pressed, or has opened the reader. */
  readonly button: 'rest' | 'pressed' | 'open';
}

/** A window of no browser in particular: an address, our button, and what is inside. */
export function windowOf({ address, inside, width, button }: WindowLook): string {
  const height = barHeight(width);
  const ring = { rest: 'transparent', pressed: '#c9d6de', open: '#e4ebef' }[button];
  return `<div style="width:${width}px;background:#f2f4f5;border-radius:${height / 4}px;overflow:hidden;box-shadow:0 ${height / 3}px ${height}px #0006">
  <div style="height:${height}px;display:flex;align-items:center;gap:${height / 4}px;padding:0 ${height / 4}px;font-size:${Math.round(height * 0.36)}px">
    <span style="flex:1;background:#fff;border-radius:99px;padding:0 ${height / 3}px;line-height:${Math.round(height * 0.66)}px;color:#333;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;font-family:sans-serif">${address}</span>
    <span style="width:${Math.round(height * 0.8)}px;height:${Math.round(height * 0.8)}px;padding:${Math.round(height * 0.12)}px;border-radius:${height / 6}px;background:${ring}">${ICON}</span>
  </div>
  ${inside ? `<img src="${asUrl(inside)}" style="display:block;width:100%">` : ''}
</div>`;
}
