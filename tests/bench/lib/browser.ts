import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { build, type PluginOption, type Rolldown } from 'vite';
import { findChromium } from '../../../scripts/lib/browsers.mjs';

/** Bundles a module that runs in the page into one classic script. `plugins`: what our own builds do to packages. */
export async function bundle(entry: string, plugins: PluginOption[] = []): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, entry), formats: ['iife'], name: 'bench' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = result[0]?.output[0];
  if (!chunk) throw new Error(`Nothing was built from ${entry}.`);
  return chunk.code;
}

/** The page that is served next, and the script that it gets. */
export interface Stage {
  readonly page: Page;
  /** Shows this markup at this address, from memory. */
  show(url: string, html: string): Promise<void>;
}

/** A browser that reaches nothing but the markup that it is given. */
export async function openStages(script: string, count: number): Promise<{ stages: Stage[]; close(): Promise<void> }> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const stages = await Promise.all(
    Array.from({ length: count }, async () => openStage(await browser.newContext(), script)),
  );
  return { stages, close: () => browser.close() };
}

async function openStage(context: BrowserContext, script: string): Promise<Stage> {
  let markup = '';
  let address = '';
  const page = await context.newPage();
  page.on('dialog', dialog => void dialog.dismiss());
  await page.addInitScript(script);
  await page.route('**', async route => {
    const request = route.request();
    const wanted = request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() === address;
    if (!wanted) return route.abort();
    await route.fulfill({
      body: markup,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" },
    });
  });
  return {
    page,
    async show(url, html) {
      markup = html;
      address = new URL(url).href.replace(/#.*$/, '');
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 120_000 });
    },
  };
}
