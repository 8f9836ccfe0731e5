import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../lib/browsers.mjs';
import { type LaunchOptions, PATIENCE, waitFor } from './driver.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

export interface FirefoxProcess {
  readonly marionette: Marionette;
  /** Where files are saved to. */
  readonly downloads: string;
  isClosed(): boolean;
  close(): Promise<void>;
}

/** Quiet: nothing is fetched, asked or shown that the test did not ask for. */
const PREFERENCES: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.warnOnQuit': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.security.https_first': false,
  'extensions.autoDisableScopes': 0,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  // Firefox's own silent voices for tests: a headless browser has no others.
  'media.webspeech.synth.test': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // A question may be answered at once.
  'security.notification_enable_delay': 0,
  'sidebar.revamp': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
};

/** Starts Firefox with a profile of its own and connects to it. */
export async function startFirefox(options: LaunchOptions): Promise<FirefoxProcess> {
  const executable = options.executable ?? findFirefox();
  if (!executable) throw new Error('No Firefox on PATH. Debian: apt install firefox-esr');
  const profile = await mkdtemp(join(tmpdir(), 'clearstory-firefox-'));
  const downloads = join(profile, 'downloads');
  await mkdir(downloads);
  await writeFile(join(profile, 'user.js'), userJs(options, downloads));
  const headless = (options.headless ?? true) ? ['--headless'] : [];
  const child = spawn(
    executable,
    [...headless, '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    { stdio: 'ignore', detached: true },
  );
  const kill = () => killGroup(child);
  const abandon = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  // Who ends the process may not wait until all profiles are removed: first of all the browsers go.
  process.prependOnceListener('exit', kill);
  process.once('exit', abandon);
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const close = async (marionette?: Marionette) => {
    await marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    const patience = setTimeout(() => killGroup(child), 5_000);
    if (!marionette) killGroup(child);
    await ended;
    clearTimeout(patience);
    marionette?.end();
    process.off('exit', kill);
    process.off('exit', abandon);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const marionette = await connectMarionette(await portOf(profile, child));
    const timeouts = { script: PATIENCE, pageLoad: PATIENCE };
    await marionette.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: 'ignore', timeouts } },
    });
    return { marionette, downloads, isClosed: () => child.exitCode !== null, close: () => close(marionette) };
  } catch (error) {
    await close();
    throw error;
  }
}

function userJs(options: LaunchOptions, downloads: string): string {
  const preferences = {
    ...PREFERENCES,
    'browser.download.dir': downloads,
    // Otherwise `permissions.request` from a true click is granted without a word.
    'extensions.webextOptionalPermissionPrompts': options.questions ?? false,
    'intl.accept_languages': options.lang ?? 'en',
    'intl.locale.requested': options.lang ?? 'en-US',
    ...(options.network === 'open' ? {} : { 'network.dns.native-is-localhost': true }),
    ...(typeof options.network === 'number' ? proxyAt(options.network) : {}),
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** What asks for an address of the web asks the server at this port instead, which takes it for a proxy's request. */
function proxyAt(port: number): Record<string, string | number> {
  return { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port };
}

/** Firefox chooses a free port and writes it into its profile. */
async function portOf(profile: string, child: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  return waitFor('Firefox to start', async () => {
    if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode} instead of starting.`);
    return Number(await readFile(file, 'utf8').catch(() => '0'));
  });
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
