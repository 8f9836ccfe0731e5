// What a fresh clone lacks, and how it gets it. Runs on any Node from 18 on and needs no package.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './browsers.mjs';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const OWN_NODE = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** A failure that the person at the keyboard can mend; its message says how. */
export class Fixable extends Error {}

export function say(text) {
  console.log(`\n▸ ${text}`);
}

/** Installs the packages of the lock file where one is missing or of another version. */
export function ensurePackages() {
  const { dependencies, devDependencies } = readJson(join(ROOT, 'package.json'));
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  const lacking = wanted.filter(
    ([name, version]) => readJson(join(ROOT, 'node_modules', name, 'package.json'))?.version !== version,
  );
  if (lacking.length === 0 && existsSync(OWN_NODE)) return;
  say(`Installing the packages that the lock file names (npm ci): ${lacking.length || 'some'} are missing`);
  run(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['ci', '--loglevel=error'],
    'npm ci did not finish. Is the network there?',
  );
}

/**
 * Starts the script again under the repository's own Node where the one at hand is older; gives back whether it did.
 * Signals reach both, and the exit code is passed on.
 */
export function startedAgain() {
  const own = readJson(join(ROOT, 'node_modules', 'node', 'package.json'))?.version;
  const major = version => Number(version?.split('.')[0] ?? 0);
  if (major(process.versions.node) >= major(own)) {
    process.env.PATH = `${BIN}${delimiter}${process.env.PATH}`;
    return false;
  }
  const ignore = () => undefined;
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, ignore);
  const env = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}` };
  const { status } = spawnSync(OWN_NODE, process.argv.slice(1), { stdio: 'inherit', cwd: ROOT, env });
  process.exitCode = status ?? 1;
  return true;
}

const BROWSERS = {
  chromium: {
    find: findChromium,
    name: 'Chromium',
    apt: { debian: 'chromium', ubuntu: 'chromium-browser' },
    advice: 'Chromium, Google Chrome or Microsoft Edge (or set CLEARSTORY_CHROMIUM to the program)',
  },
  firefox: {
    find: findFirefox,
    name: 'Firefox',
    apt: { debian: 'firefox-esr', ubuntu: 'firefox' },
    advice: 'Firefox 142 or newer (or set CLEARSTORY_FIREFOX to the program)',
  },
};

/** The program of a browser; on Debian and Ubuntu it is installed for root, elsewhere the message says what to do. */
export function ensureBrowser(kind) {
  const { find, name, apt, advice } = BROWSERS[kind];
  const found = find();
  if (found) return found;
  const system = aptSystem();
  if (system && process.getuid?.() === 0) {
    say(`No ${name} here. Installing Debian's or Ubuntu's own: apt-get install ${apt[system]}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], 'apt-get update did not work. Is the network there?', env);
    run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', apt[system]],
      `${name} could not be installed.`,
      env,
    );
    const installed = find();
    if (installed) return installed;
  }
  const how = system ? `As root: apt-get install ${apt[system]}` : 'Install it as your system does, then try again.';
  throw new Fixable(`No browser found. Clearstory needs ${advice}.\n  ${how}`);
}

/** Runs a step whose messages say what to do; anything else is a bug and shows its stack. */
export async function withAdvice(step) {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof Fixable)) throw error;
    console.error(`\n✗ ${error.message}`);
    process.exitCode = 1;
  }
}

function aptSystem() {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return undefined;
  const release = readFileSync('/etc/os-release', 'utf8');
  if (/^ID=ubuntu$/m.test(release)) return 'ubuntu';
  return /^(ID|ID_LIKE)="?.*debian/m.test(release) ? 'debian' : undefined;
}

function run(command, args, message, env = process.env) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    cwd: ROOT,
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Fixable(message);
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
