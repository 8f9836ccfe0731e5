import { asUrl, type Painter } from './compose.ts';
import { addressOf } from './stage.ts';
import { ICON, windowOf } from './window.ts';

/** What all of our pictures lie on: the colour of the icon, with light from above. */
const NIGHT = 'background:radial-gradient(120% 90% at 50% 0,#345a70,#1f3a4d 55%,#152a39)';
const CREAM = '#f6f1e6';
/** On the colour that it is of, the icon has an edge. */
const BRIGHT = ICON.replace('fill="#1f3a4d"', 'fill="#1f3a4d" stroke="#5d8297" stroke-width="1.5"');

/** A page and the same page in the reader, in windows of the same size. */
export interface Pair {
  readonly page: Uint8Array;
  readonly reader: Uint8Array;
}

/** What it does, in one picture: a page, and the same page one click later. */
export function pairPicture(painter: Painter, { page, reader }: Pair, width: number, height: number): Promise<Buffer> {
  const one = Math.round(width * 0.44);
  const address = addressOf('bakery');
  const arrow = `<svg viewBox="0 0 24 24" width="${width / 18}" fill="none" stroke="#ffd58a" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="M4 12h15M13 6l6 6-6 6"/></svg>`;
  const windows = [
    windowOf({ address, inside: page, width: one, button: 'rest' }),
    windowOf({ address, inside: reader, width: one, button: 'open' }),
  ];
  const row = 'display:flex;align-items:center;justify-content:space-evenly;height:100%';
  return painter.paint(`<div style="${NIGHT};${row}">${windows.join(arrow)}</div>`, width, height);
}

/** The small picture beside others: the name, and nothing that has to be read. */
export function tilePicture(painter: Painter, { reader }: Pair): Promise<Buffer> {
  return painter.paint(
    `<div style="${NIGHT};position:relative;height:100%;overflow:hidden">
      <div style="position:absolute;left:30px;top:74px;width:200px;color:${CREAM};font-size:37px;letter-spacing:-.01em">
        <div style="width:84px;margin:0 0 16px -4px">${BRIGHT}</div>Clearstory
      </div>
      <img src="${asUrl(reader)}" style="position:absolute;left:252px;top:44px;width:300px;border-radius:8px;box-shadow:0 10px 34px #0008">
    </div>`,
    440,
    280,
  );
}

/** The wide picture at the top of a store. */
export function marqueePicture(painter: Painter, { page, reader }: Pair): Promise<Buffer> {
  const address = addressOf('bakery');
  const at = (left: number, top: number) => `position:absolute;left:${left}px;top:${top}px`;
  return painter.paint(
    `<div style="${NIGHT};position:relative;height:100%;overflow:hidden">
      <div style="${at(86, 150)};width:460px;color:${CREAM};font-size:76px;letter-spacing:-.015em">
        <div style="width:132px;margin:0 0 20px -6px">${BRIGHT}</div>Clearstory
        <p style="font-size:27px;color:#cfdde4;margin-top:14px;letter-spacing:0">The whole article, and nothing else.</p>
      </div>
      <div style="${at(560, 52)}">${windowOf({ address, inside: page, width: 400, button: 'rest' })}</div>
      <div style="${at(912, 96)}">${windowOf({ address, inside: reader, width: 440, button: 'open' })}</div>
    </div>`,
    1400,
    560,
  );
}
