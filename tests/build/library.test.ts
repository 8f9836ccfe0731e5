import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, serve } from '../../scripts/drive/serve.ts';
import { findChromium } from '../../scripts/lib/browsers.mjs';
import { pageWith, SENTENCES, storyWith } from '../hostile/story.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const EXAMPLES = Array.from(
  readFileSync(`${ROOT}docs/library.md`, 'utf8').matchAll(/```ts\n(.*?)```/gs),
  found => found[1] ?? '',
);

/** Somebody else's project, which knows of us what it has installed and nothing more. */
const project = mkdtempSync(join(tmpdir(), 'clearstory-library-'));
let browser: Browser;
let site: Site;

/** As a person calls it: Vitest's own environment is none of theirs. */
function run(folder: string, command: string, ...args: string[]): string {
  const { PATH, HOME } = process.env;
  const shell = process.platform === 'win32';
  return execFileSync(command, args, { cwd: folder, env: { PATH, HOME }, encoding: 'utf8', shell });
}

beforeAll(async () => {
  writeFileSync(join(project, 'package.json'), '{ "name": "somebody-else", "private": true, "type": "module" }');
  run(ROOT, 'npm', 'pack', '--silent', '--pack-destination', project);
  const tarball = readdirSync(project).find(name => name.endsWith('.tgz')) ?? '';
  run(project, 'npm', 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  site = await serve(project);
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(project, { recursive: true, force: true });
});

type Read = typeof import('../../core/library.ts').readArticle;
const AT_HAND = "import { readArticle } from 'clearstory'; Object.assign(window, { readArticle });";

/** Opens a page that may say `import … from 'clearstory'`, with a module of its own at the end. */
async function open(module: string): Promise<Page> {
  const file = relative(project, createRequire(join(project, 'index.js')).resolve('clearstory'));
  const imports = JSON.stringify({ imports: { clearstory: `/${file.replaceAll('\\', '/')}` } });
  const head = `<script type="importmap">${imports}</script>`;
  const after = `<script type="module">${module}</script>`;
  site.add('/story', pageWith({ head, body: storyWith('<div>Advertisement</div>'), after }));
  const page = await browser.newPage();
  await page.goto(site.url('/story'));
  return page;
}

test('the tarball brings no other package with it, and the licences of what is inside', () => {
  const installed = readdirSync(join(project, 'node_modules')).filter(name => !name.startsWith('.'));
  expect(installed).toEqual(['clearstory']);
  const notices = join(project, 'node_modules/clearstory/public/third-party-notices.txt');
  expect(readFileSync(notices, 'utf8')).toContain('dompurify');
});

test('every example in docs/library.md fits its types', () => {
  expect(EXAMPLES.length).toBeGreaterThan(1);
  for (const [n, code] of EXAMPLES.entries()) writeFileSync(join(project, `example-${n}.ts`), code);
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', ''];
  const files = EXAMPLES.map((_, n) => `example-${n}.ts`);
  run(project, process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'), ...options, ...files);
});

test('the first example shows the story of a page in a browser', async () => {
  const page = await open(EXAMPLES[0] ?? '');
  await page.waitForSelector('body > article');
  const text = await page.innerText('body');
  for (const sentence of ['The keeper of the lamp', ...SENTENCES]) expect(text).toContain(sentence);
  expect(text).not.toContain('Advertisement');
  await page.close();
});

test('the page stays as it was, and every cut has its receipt', async () => {
  const page = await open(AT_HAND);
  const { kinds, untouched } = await page.evaluate(async () => {
    const readArticle: Read = Reflect.get(window, 'readArticle');
    const before = document.documentElement.outerHTML;
    const result = await readArticle(document);
    const removals = result.ok ? result.removals : [];
    return { kinds: removals.map(({ kind }) => kind), untouched: document.documentElement.outerHTML === before };
  });
  expect(untouched).toBe(true);
  expect(kinds.filter(kind => kind === 'ad')).toHaveLength(SENTENCES.length - 1);
  await page.close();
});

test('nothing of a hostile page runs where its story is shown', async () => {
  const page = await open(AT_HAND);
  const hostile = pageWith({ body: storyWith('<img src="x:missing" onerror="ran = true"><svg onload="ran = true">') });
  const shown = await page.evaluate(async markup => {
    const readArticle: Read = Reflect.get(window, 'readArticle');
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    const result = await readArticle(parsed, { url: new URL('https://tower.example/lamp') });
    document.body.innerHTML = result.ok ? result.article.body : '';
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    return { text: document.body.textContent, ran: 'ran' in window };
  }, hostile);
  for (const sentence of SENTENCES) expect(shown.text).toContain(sentence);
  expect(shown.ran).toBe(false);
  await page.close();
});
