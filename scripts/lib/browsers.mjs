import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

/** Where browsers live on systems that do not put them on PATH. */
const CHROMIUM_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find(names, places, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap(name => folders.map(folder => join(folder, name)));
  return [...onPath, ...places].find(isExecutable);
}

/** The first Chromium, Chrome or Edge of this machine, or undefined. CLEARSTORY_CHROMIUM overrides the search. */
export function findChromium(env = process.env) {
  return env.CLEARSTORY_CHROMIUM ?? find(CHROMIUM_NAMES, CHROMIUM_PLACES, env);
}

/** The first Firefox of this machine, or undefined. CLEARSTORY_FIREFOX overrides the search. */
export function findFirefox(env = process.env) {
  return env.CLEARSTORY_FIREFOX ?? find(FIREFOX_NAMES, FIREFOX_PLACES, env);
}
