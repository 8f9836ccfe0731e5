import sharp from 'sharp';
import type { Painter } from './compose.ts';
import { barHeight, type WindowLook, windowOf } from './window.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One moment of the film. */
export interface Frame {
  /** What is inside of the window. */
  readonly inside: Uint8Array;
  readonly button: WindowLook['button'];
  /** Where the pointer is, from the window's upper left corner. */
  readonly pointer: Point;
  /** A key that is being pressed. */
  readonly key?: string;
  readonly milliseconds: number;
}

/** The inside of the filmed window, and the width of the film. */
const WIDTH = 1280;
const HEIGHT = 800;
const FILM_WIDTH = 900;
export const BAR = barHeight(WIDTH);

const POINTER = `<svg viewBox="0 0 24 24" width="34" height="34"><path d="M4 2l15 11.5-6.6.9L16 21.6l-2.9 1.3-3.4-7.1L5 20.2z" fill="#111" stroke="#fff" stroke-width="1.4" stroke-linejoin="round"/></svg>`;
const keycap = (key: string) =>
  `<div style="height:100%;display:grid;place-items:center;font-size:34px;color:#1f3a4d;background:#fff;border:2px solid #b9c6cd;border-bottom-width:7px;border-radius:14px">${key}</div>`;

/** Draws the frames and makes one picture of them that moves, over and over. */
export async function filmOf(painter: Painter, frames: readonly Frame[], address: string): Promise<Buffer> {
  const windows = new Map<string, Buffer>();
  for (const button of ['rest', 'pressed', 'open'] as const) {
    const html = `<div style="height:100%;background:#f2f4f5">${windowOf({ address, width: WIDTH, button })}</div>`;
    windows.set(button, await painter.paint(html, WIDTH, HEIGHT + BAR));
  }
  const pointer = await painter.paint(POINTER, 34, 34);
  const keys = new Map<string, Buffer>();
  for (const name of new Set(frames.flatMap(frame => frame.key ?? [])))
    keys.set(name, await painter.paint(keycap(name), 130, 92));
  const drawn: Buffer[] = [];
  for (const frame of frames) {
    const layers = [
      { input: Buffer.from(frame.inside), left: 0, top: BAR },
      { input: pointer, left: Math.round(frame.pointer.x), top: Math.round(frame.pointer.y) },
      ...(frame.key ? [{ input: keys.get(frame.key), left: (WIDTH - 130) / 2, top: HEIGHT - 90 }] : []),
    ];
    const whole = await sharp(windows.get(frame.button)).composite(layers).flatten().png().toBuffer();
    drawn.push(await sharp(whole).resize(FILM_WIDTH).png().toBuffer());
  }
  return sharp(drawn, { join: { animated: true } })
    .webp({ quality: 72, effort: 5, loop: 0, delay: frames.map(frame => frame.milliseconds) })
    .toBuffer();
}

/** The places between two, slow at both ends. */
export function between(from: Point, to: Point, steps: number): Point[] {
  return Array.from({ length: steps }, (_, step) => {
    const part = ease((step + 1) / steps);
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}

export const ease = (part: number) => (1 - Math.cos(part * Math.PI)) / 2;
