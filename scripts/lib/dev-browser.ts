import type { WebExtConfig } from 'wxt';
import { findChromium, findFirefox } from './browsers.mjs';

/** The browser that `npm run dev` starts: the one of this machine, without a window where there is no display. */
export function devBrowser(env: NodeJS.ProcessEnv = process.env): WebExtConfig {
  const chromium = findChromium(env);
  const firefox = findFirefox(env);
  const headless = process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
  const root = process.getuid?.() === 0;
  return {
    disabled: Boolean(env.CI),
    binaries: { ...(chromium ? { chrome: chromium } : {}), ...(firefox ? { firefox } : {}) },
    chromiumArgs: [...(headless ? ['--headless=new'] : []), ...(root ? ['--no-sandbox'] : [])],
    firefoxArgs: headless ? ['--headless'] : [],
  };
}
