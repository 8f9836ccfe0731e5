import { BAR, between, ease, type Frame, type Point } from './frames.ts';
import { type Stage, settled } from './stage.ts';

const STEP = 50;

/** Follows what somebody does in the window, frame by frame. */
export class Camera {
  readonly frames: Frame[] = [];
  button: Frame['button'] = 'rest';
  private inside: Uint8Array = new Uint8Array();
  private readonly stage: Stage;
  private pointer: Point;

  constructor(stage: Stage, pointer: Point) {
    this.stage = stage;
    this.pointer = pointer;
  }

  /** Shows what is there for some time, and the key that is being pressed. */
  hold(milliseconds: number, key?: string): void {
    const { inside, button, pointer } = this;
    this.frames.push({ inside, button, pointer, milliseconds, ...(key ? { key } : {}) });
  }

  /** Sees what is in the window now. */
  async look(): Promise<void> {
    this.inside = await settled(this.stage.driver);
  }

  move(to: Point): void {
    for (const point of between(this.pointer, to, 8)) {
      this.pointer = point;
      this.hold(STEP);
    }
  }

  /** Scrolls to the first of these elements that has these words, goes there with the pointer, and clicks. */
  async press(selector: string, words: string): Promise<void> {
    const { reader } = this.stage.driver;
    await this.glide(selector, words);
    this.hold(300);
    const { x, y } = await reader.evaluate(centreOf, selector, words);
    this.move({ x, y: y + BAR });
    this.hold(250);
    await reader.click(selector, words);
    await this.look();
  }

  /** As a hand does it; a click alone would jump there. */
  private async glide(selector: string, words: string): Promise<void> {
    const { driver } = this.stage;
    for (const place of placesOn(await driver.reader.evaluate(wayTo, selector, words))) {
      await driver.reader.evaluate(scrollTo, place);
      this.inside = await driver.screenshot();
      this.hold(70);
    }
    await this.look();
  }
}

interface Way {
  readonly from: number;
  readonly to: number;
}

/** The places on a way, slow at both ends. */
function placesOn({ from, to }: Way): number[] {
  const steps = Math.min(18, Math.ceil(Math.abs(to - from) / 60));
  return Array.from({ length: steps }, (_, step) => Math.round(from + (to - from) * ease((step + 1) / steps)));
}

// Sent into the page as source: each stands alone.

function centreOf(root: ShadowRoot, selector: string, words: string): Point {
  const all = Array.from(root.querySelectorAll(selector));
  const box = all.find(one => one.textContent.includes(words))?.getBoundingClientRect();
  if (!box) throw new Error(`No ${selector} says ${words}`);
  return { x: box.left + Math.min(box.width / 2, 120), y: box.top + box.height / 2 };
}

function wayTo(root: ShadowRoot, selector: string, words: string): Way {
  const from = root.querySelector('.reader')?.scrollTop ?? 0;
  const found = Array.from(root.querySelectorAll(selector)).find(one => one.textContent.includes(words));
  const box = found?.getBoundingClientRect();
  return { from, to: Math.max(0, from + (box ? box.top + box.height / 2 - innerHeight / 2 : 0)) };
}

function scrollTo(root: ShadowRoot, place: number): void {
  root.querySelector('.reader')?.scrollTo({ top: place, behavior: 'instant' });
}
