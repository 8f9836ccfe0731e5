import { execFileSync } from 'node:child_process';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/lib/browsers.mjs';
import { pageWith, SENTENCES, storyWith } from '../hostile/story.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const asked: string[] = [];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/site.ts'], { cwd: ROOT });
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  page = await browser.newPage();
  await page.route(/^(?!file:)/, route => {
    asked.push(route.request().url());
    return route.fulfill({ body: '' });
  });
  await page.goto(`file://${ROOT}site-output/index.html`);
});

afterAll(() => browser?.close());

test('a demo is read, with what was removed and who said so', async () => {
  await page.getByLabel('Demo').selectOption('She Left Her Bakery to a Stranger—Then the Town Found Out Why');
  await expect.poll(() => page.locator('.story').textContent()).toContain('Mirela Dobre opened her bakery');
  expect(await page.locator('.removed li').count()).toBeGreaterThan(3);
});

test('one finds out why a sentence is where it is', async () => {
  await page.getByLabel('Only blocks with these words').fill('mirela dobre opened');
  await expect.poll(() => page.locator('.trail > li').count()).toBe(1);
  expect(await page.locator('.trail').textContent()).toContain('story by vote');
});

test('of a page that is pasted nothing runs, and nothing is asked of anybody', async () => {
  const body = storyWith('<img src="https://tracker.example/p.gif" onerror="top.ran = 1"><div>Advertisement</div>');
  await page.getByLabel('Only blocks with these words').fill('');
  await page.getByLabel('Source').fill(pageWith({ head: '<script>top.ran = 1</script>', body }));
  await expect.poll(() => page.locator('.story').textContent()).toContain(SENTENCES[0]);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(asked).toEqual([]);
});
