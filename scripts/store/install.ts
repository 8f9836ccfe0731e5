import { launchChromium } from '../drive/chromium.ts';
import { type Driver, waitFor } from '../drive/driver.ts';
import { launchFirefox } from '../drive/firefox.ts';
import { ROOT } from '../lib/ensure.mjs';
import { asUrl, type Painter } from './compose.ts';
import { settled } from './stage.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where to click, in order, on the page of Chrome on which a folder is loaded. */
export async function installInChrome(painter: Painter): Promise<Buffer> {
  const driver = await launchChromium({ extension: `${ROOT}.output/chrome-mv3` });
  try {
    await driver.open('chrome://extensions/');
    await driver.click('#devMode');
    await settled(driver);
    const steps = [await boxOf(driver, '#devMode'), await boxOf(driver, '#loadUnpacked')];
    return numbered(painter, await settled(driver), steps, 200);
  } finally {
    await driver.close();
  }
}

/** The same on Firefox's page for add-ons that stay until it is closed. */
export async function installInFirefox(painter: Painter): Promise<Buffer> {
  const driver = await launchFirefox({ extension: `${ROOT}.output/firefox-mv3` });
  try {
    await driver.open('about:debugging#/runtime/this-firefox');
    await waitFor('the button', () =>
      driver.evaluate(() => document.querySelector('.qa-temporary-extension-install-button') !== null),
    );
    const steps = [await boxOf(driver, '.qa-temporary-extension-install-button')];
    return numbered(painter, await settled(driver), steps, 312);
  } finally {
    await driver.close();
  }
}

/** Chrome's own pages keep their parts in open shadow roots. */
function boxOf(driver: Driver, selector: string): Promise<Box> {
  return driver.evaluate(wanted => {
    const find = (root: Document | ShadowRoot): Element | null => {
      const inside = Array.from(root.querySelectorAll('*')).flatMap(one => (one.shadowRoot ? [one.shadowRoot] : []));
      return root.querySelector(wanted) ?? inside.map(find).find(Boolean) ?? null;
    };
    const box = find(document)?.getBoundingClientRect();
    if (!box) throw new Error(wanted);
    return { x: box.x, y: box.y, width: box.width, height: box.height };
  }, selector);
}

/** The upper part of a picture, with a ring and a number around each step. */
function numbered(painter: Painter, png: Buffer, steps: readonly Box[], height: number): Promise<Buffer> {
  const rings = steps.map(
    ({ x, y, width, height: high }, at) =>
      `<div style="position:absolute;left:${x - 8}px;top:${y - 8}px;width:${width + 16}px;height:${high + 16}px;border:3px solid #c2410c;border-radius:12px"></div>
       <div style="position:absolute;left:${x - 22}px;top:${y + high - 4}px;width:30px;height:30px;border-radius:99px;background:#c2410c;color:#fff;font-size:19px;line-height:30px;text-align:center">${at + 1}</div>`,
  );
  return painter.paint(`<img src="${asUrl(png)}" style="display:block">${rings.join('')}`, 1280, height);
}
