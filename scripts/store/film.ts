import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { Camera } from './camera.ts';
import type { Frame, Point } from './frames.ts';
import type { Stage } from './stage.ts';

const BUTTON: Point = { x: 1246, y: 26 };
const MIDDLE: Point = { x: 700, y: 470 };

/** A page, its article, what was removed, one thing put back, and the page again: as somebody does it. */
export async function playFilm(stage: Stage): Promise<readonly Frame[]> {
  const { driver } = stage;
  const camera = new Camera(stage, MIDDLE);
  await stage.visit('garden');
  await camera.look();
  camera.hold(1500);
  camera.move(BUTTON);
  camera.button = 'pressed';
  camera.hold(200);
  await driver.clickToolbar();
  await driver.reader.waitOpen(60_000);
  camera.button = 'open';
  await camera.look();
  camera.hold(1700);
  camera.move(MIDDLE);
  await camera.press('.removed__kind summary', english.kind_ad.message);
  camera.hold(1000);
  await camera.press('.removed__kind[open] button', english.putBack.message);
  camera.hold(1400);
  await driver.press('Escape');
  await driver.reader.waitClosed();
  camera.hold(500, 'Esc');
  camera.button = 'rest';
  await camera.look();
  camera.hold(1300);
  return camera.frames;
}
