import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { PARAGRAPHS, pageWith, SENTENCES, storyWith, strangers } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { storyPage } from './lib/story-page.ts';

const MEASURED =
  'parentNode nextElementSibling previousElementSibling firstElementChild children childNodes attributes tagName nodeName nodeType localName textContent innerHTML querySelectorAll getElementsByTagName getAttribute setAttribute removeAttribute ownerDocument'.split(
    ' ',
  );
const GLOBALS = [
  'chrome',
  'browser',
  'document',
  'window',
  'self',
  'globalThis',
  'define',
  'module',
  'exports',
  'Element',
];

const formOf = (name: string) =>
  `<form id="f-${name}"><p>A form says so.</p><input name="${name}"><input id="${name}"></form>`;
const named = (name: string) =>
  `<a id="${name}"></a><a id="${name}" name="runtime"></a><form id="${name}"><input name="runtime"><input name="dom"></form>`;

const PATCHED = `
  const bad = () => { window.ran = (window.ran || 0) + 1; throw new Error('patched'); };
  for (const proto of [Element, Document, Node, HTMLElement, HTMLDialogElement, ShadowRoot, DOMParser, Range].map(c => c.prototype))
    for (const name of Object.getOwnPropertyNames(proto)) {
      const given = Object.getOwnPropertyDescriptor(proto, name);
      if (name === 'constructor' || !given.configurable) continue;
      if (typeof given.value === 'function') proto[name] = bad;
    }
  for (const proto of [Array, String, RegExp, Map, Set, Promise].map(c => c.prototype))
    for (const name of ['replace', 'match', 'exec', 'test', 'map', 'filter', 'push', 'forEach', 'get', 'set', 'has', 'then', 'split'])
      if (proto[name]) proto[name] = bad;
  window.URL = window.DOMParser = window.MutationObserver = window.AbortController = window.CSSStyleSheet = bad;
  JSON.parse = JSON.stringify = bad;`;

const POLLUTED = `
  for (const name of ['ALLOWED_TAGS', 'ALLOWED_ATTR', 'ADD_TAGS', 'tagNameCheck', 'IN_PLACE', 'RETURN_DOM', 'script', 'onerror', 'href', 'src', 'after', 'is', 'nodeType', 'CUSTOM_ELEMENT_HANDLING', '__html', 'innerHTML'])
    Object.defineProperty(Object.prototype, name, { value: ['script', 'iframe'], configurable: true, writable: true });`;

const pages: readonly (readonly [string, string])[] = [
  ...MEASURED.map(name => [`a form with ${name}`, pageWith({ body: storyWith(formOf(name)) })] as const),
  [
    'a form around the story',
    pageWith({ body: `<form>${MEASURED.map(name => `<input name="${name}">`).join('')}${storyWith()}</form>` }),
  ],
  ...GLOBALS.map(name => [`an element called ${name}`, pageWith({ body: `${named(name)}${storyWith()}` })] as const),
  ['patched built-ins', pageWith({ after: `<script>${PATCHED}</script>` })],
  ['polluted prototypes', pageWith({ head: `<script>${POLLUTED}</script>` })],
  [
    'a hooked attachShadow',
    pageWith({
      head: `<script>const real = Element.prototype.attachShadow; Element.prototype.attachShadow = function () { window.ran = 1; return real.call(this, { mode: 'open' }); }</script>`,
    }),
  ],
  [
    'custom elements for every name',
    pageWith({
      head: `<script>for (const name of ['clear-story', 'clearstory-reader', 'reader-host', 'x-reader', 'wxt-ui']) customElements.define(name, class extends HTMLElement { static disabledFeatures = ['shadow']; connectedCallback() { window.ran = 1; } })</script>`,
      body: storyWith('<x-reader>One</x-reader>'),
    }),
  ],
  [
    'a define and a module loader',
    pageWith({
      head: '<script>window.define = function () { window.ran = 1 }; define.amd = {}; window.module = { exports: {} }; window.exports = module.exports</script>',
    }),
  ],
];

const TABLE = { keepsBrowser: true } as const;

inBothBrowsers('hostile page', TABLE, stage => {
  const { driver, site } = stage;
  const { open, openReader, readAll } = storyPage(stage, '/page');

  test.each(pages)('%s: the reader opens and nothing of the page runs in it', async (_name, page) => {
    await open(page);
    await driver().evaluate(() => {
      Reflect.set(window, 'ran', 0);
    });
    await readAll();
    expect((await driver().evaluate(() => Reflect.get(window, 'ran'))) ?? 0).toBe(0);
    await driver().clickToolbar();
    await driver().reader.waitClosed();
  });

  test('text that spells markup is letters, in title, byline, site name and captions', async () => {
    const spelt = '<img src=x onerror="window.ran=1">';
    const escaped = spelt.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const facts = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: `Lamp ${escaped}`,
      author: { name: `Ida ${spelt.replaceAll('<', '\\u003c')}` },
    });
    await open(
      pageWith({
        head: `<meta property="og:title" content="Lamp ${escaped}"><meta name="author" content="Ida ${escaped}"><meta property="og:site_name" content="Site ${escaped}"><meta name="description" content="Dek ${escaped}"><script type="application/ld+json">${facts}</script>`,
        body: `<main><article><h1>Lamp ${escaped}</h1>${PARAGRAPHS.join('')}<figure><img src="/missing.png" alt="Alt ${escaped}"><figcaption>Caption ${escaped}</figcaption></figure></article></main>`,
      }).replace('<title>The keeper of the lamp', `<title>Lamp ${escaped}`),
    );
    await openReader();
    const text = await driver().reader.text();
    expect(text).toContain('<img src=x onerror=');
    expect(await driver().reader.evaluate(root => root.querySelectorAll('[onerror], img[src="x"]').length)).toBe(0);
    expect((await driver().evaluate(() => Reflect.get(window, 'ran'))) ?? 0).toBe(0);
    await driver().clickToolbar();
    await driver().reader.waitClosed();
  });

  test('the page can neither open, nor close, nor look into the reader', async () => {
    await open(pageWith());
    const forge = () =>
      driver().evaluate(() => {
        const host = [...document.documentElement.children].at(-1);
        const targets = [window, document, document.body, host].filter(one => one !== undefined);
        for (const target of targets) {
          for (const key of ['Escape', 'Enter', ' '])
            target.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, composed: true }));
          for (const type of ['cancel', 'close', 'click', 'toggle', 'popstate', 'pageshow', 'beforetoggle'])
            target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        }
        for (const type of ['toggle', 'close', 'read', 'clearstory:close'])
          postMessage({ type, source: 'clearstory' }, '*');
        const id = 'wxt:content-script-started';
        document.dispatchEvent(new CustomEvent(id, { detail: { contentScriptName: 'reader', messageId: 'x' } }));
        return {
          root: host?.shadowRoot ?? null,
          inside: host?.innerHTML ?? '',
          text: document.body.innerText.length,
        };
      });
    await forge();
    expect(await driver().evaluate(strangers)).toBe(0);
    await openReader();
    const seen = await forge();
    expect(seen.root).toBeNull();
    expect(seen.inside).toBe('');
    expect(await driver().reader.text()).toContain(SENTENCES[13]);
    await driver().clickToolbar();
    await driver().reader.waitClosed();
  });

  test('a page learns nothing of who is there', async () => {
    const spy = `<script>window.heard = [];
      addEventListener('message', e => heard.push(JSON.stringify(e.data)));
      for (const method of ['dispatchEvent']) { const real = EventTarget.prototype[method]; EventTarget.prototype[method] = function (e) { heard.push(e.type); return real.call(this, e); }; }
      for (const type of ['DOMContentLoaded', 'clearstory', 'wxt:content-script-started']) document.addEventListener(type, e => type.includes('Content') || heard.push(type));
    </script>`;
    await open(pageWith({ head: spy }));
    await driver().evaluate(() => void Reflect.get(window, 'heard').splice(0));
    await openReader();
    const host = await driver().evaluate(() => {
      const root = document.documentElement;
      return {
        html: root.lastElementChild?.outerHTML ?? '',
        heard: Reflect.get(window, 'heard') as string[],
        globals: Object.keys(window).filter(key => /clearstory|reader|wxt/i.test(key)),
      };
    });
    expect(host.html).toBe('<div role="none"></div>');
    expect(host.heard).toEqual([]);
    expect(host.globals).toEqual([]);
    const files = ['reader.js', 'background.js', 'icon/16.png', 'manifest.json'].map(
      file => `${driver().extensionOrigin}/${file}`,
    );
    const reachable = await driver().evaluate(
      urls =>
        Promise.all(
          urls.map(url =>
            fetch(url).then(
              () => url,
              () => null,
            ),
          ),
        ),
      files,
    );
    expect(reachable).toEqual(files.map(() => null));
    await driver().clickToolbar();
    await driver().reader.waitClosed();
  });

  test('keys typed in the reader do not reach the bubbling listeners of the page', async () => {
    await open(
      pageWith({
        after: `<script>window.keys = 0; for (const type of ['keydown', 'keyup', 'keypress']) { document.addEventListener(type, () => window.keys++); addEventListener(type, () => window.keys++); }</script>`,
      }),
    );
    await openReader();
    for (const key of ['a', 'ArrowDown', 'Tab']) await driver().press(key);
    expect(await driver().evaluate(() => Reflect.get(window, 'keys'))).toBe(0);
    await driver().clickToolbar();
    await driver().reader.waitClosed();
  });

  test('pictures are fetched only where the page’s own policy allows it', async () => {
    const picture = (host: string, name: string) =>
      `<figure><img data-src="http://${host}:${site().port}/${name}.png" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="${name}" width="300" height="200"><figcaption>The ${name} picture, as seen from the tower.</figcaption></figure>`;
    site().add(
      '/guarded',
      pageWith({ body: storyWith(picture('own.localhost', 'own') + picture('canary.localhost', 'canary')) }),
      {
        'content-security-policy': 'img-src data: http://own.localhost:*',
      },
    );
    await driver().open(site().url('/guarded', 'guarded.localhost'));
    site().hits.splice(0);
    await openReader();
    const tried = await driver().reader.evaluate(async root => {
      const images = [...root.querySelectorAll<HTMLImageElement>('.story img')];
      for (const image of images) {
        image.scrollIntoView();
        // Until it has been loaded, or could not be.
        await image.decode().catch(() => undefined);
      }
      return images.map(image => image.alt);
    });
    expect(new Set(tried)).toEqual(new Set(['own', 'canary']));
    await waitFor('the page’s own picture', () => site().hits.some(hit => hit.includes('/own.png')));
    expect(site().hits.filter(hit => hit.includes('canary'))).toEqual([]);
    await driver().clickToolbar();
    await driver().reader.waitClosed();
  });
});
