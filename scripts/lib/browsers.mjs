import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findOnPath(names, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(isExecutable);
}

/** The first Chromium-family browser on PATH, or undefined. CLEARSTORY_CHROMIUM overrides the search. */
export function findChromium(env = process.env) {
  return env.CLEARSTORY_CHROMIUM ?? findOnPath(CHROMIUM_NAMES, env);
}

/** The first Firefox on PATH, or undefined. CLEARSTORY_FIREFOX overrides the search. */
export function findFirefox(env = process.env) {
  return env.CLEARSTORY_FIREFOX ?? findOnPath(FIREFOX_NAMES, env);
}
