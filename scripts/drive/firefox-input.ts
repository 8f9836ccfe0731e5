import type { MouseButton } from './driver.ts';
import type { Marionette } from './marionette.ts';

/** WebDriver's code points for keys without a character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
  Space: ' ',
};

export async function pressKeys(marionette: Marionette, keys: string): Promise<void> {
  const values = keys.split('+').map(key => KEYS[key] ?? key);
  const down = values.map(value => ({ type: 'keyDown', value }));
  const up = values.toReversed().map(value => ({ type: 'keyUp', value }));
  await perform(marionette, { type: 'key', id: 'keyboard', actions: [...down, ...up] });
}

export async function clickAt(marionette: Marionette, x: number, y: number, button: MouseButton): Promise<void> {
  const number = ['left', 'middle', 'right'].indexOf(button);
  await perform(marionette, {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', origin: 'viewport', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: number },
      { type: 'pointerUp', button: number },
    ],
  });
}

async function perform(marionette: Marionette, source: object): Promise<void> {
  await marionette.send('WebDriver:PerformActions', { actions: [source] });
}
