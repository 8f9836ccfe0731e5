import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { pageWith, SENTENCES } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';

/** A page that writes down everything that it can learn. */
const LISTENS = `<script>
  window.learnt = [];
  const learn = (what, text) => learnt.push(what + ': ' + text);
  for (const name of Object.keys(console)) if (typeof console[name] === 'function') console[name] = (...given) => learn('console', given.join());
  addEventListener('error', event => learn('error', event.message + ' ' + event.filename), true);
  addEventListener('unhandledrejection', event => learn('rejection', event.reason));
  addEventListener('message', event => learn('message', JSON.stringify(event.data)));
  addEventListener('securitypolicyviolation', event => learn('violation', event.violatedDirective + ' ' + event.blockedURI));
  for (const type of ['loading', 'loadingdone', 'loadingerror']) document.fonts.addEventListener(type, () => learn('fonts', type));
  for (const type of ['load', 'scroll', 'input', 'change', 'click', 'animationstart', 'transitionend'])
    addEventListener(type, event => event.target !== document && event.target !== window && learn('event', type));
  new PerformanceObserver(list => { for (const entry of list.getEntries()) learn('resource', entry.name); }).observe({ type: 'resource' });
  for (const proto of [Element.prototype, Node.prototype, Document.prototype, ShadowRoot.prototype, EventTarget.prototype, CSSStyleSheet.prototype])
    for (const name of Object.getOwnPropertyNames(proto)) {
      const given = Object.getOwnPropertyDescriptor(proto, name);
      if (name === 'constructor' || !given.configurable || typeof given.value !== 'function') continue;
      proto[name] = function (...args) { if (window.armed) learn('call', name); return given.value.apply(this, args); };
    }
  new MutationObserver(records => {
    if (!window.armed) return;
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const nodes = [...addedNodes, ...removedNodes];
      const host = target === document.documentElement && nodes.every(node => node.localName === 'div' && node.attributes.length === 1 && !node.firstChild && !node.shadowRoot);
      learn(host ? 'a plain div' : 'mutation', host ? nodes.length : type + ' ' + attributeName + ' ' + target.nodeName);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

/** From now on; what the page does by itself is over: with its first picture, Firefox says that its fonts are there. */
async function arm() {
  await document.fonts.ready;
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  Object.assign(window, { armed: true });
  Reflect.get(window, 'learnt').splice(0);
}

const POLICY = "default-src 'none'; script-src 'unsafe-inline'";

inBothBrowsers('what a page learns', ({ driver, site }) => {
  test('of a reader that opens, is used and goes: that a plain div came and went, and nothing else', async () => {
    site().add('/listens', pageWith({ head: LISTENS }), { 'content-security-policy': POLICY });
    await driver().open(site().url('/listens', 'learns.localhost'));
    await driver().evaluate(arm);
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    expect(await driver().reader.text()).toContain(SENTENCES[13]);
    for (const key of ['-', 'a', 'Escape', 'n']) await driver().press(key);
    await driver().clickToolbar();
    await driver().reader.waitClosed();
    const learnt = () => driver().evaluate(() => [...(Reflect.get(window, 'learnt') as string[])]);
    await waitFor('the page to see the end', async () => (await learnt()).length > 1);
    expect([...new Set(await learnt())]).toEqual(['a plain div: 1']);
    const left = await driver().evaluate(() => ({
      sheets: document.adoptedStyleSheets.length,
      fonts: document.fonts.size,
      resources: performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('http')).length,
    }));
    expect(left).toEqual({ sheets: 0, fonts: 0, resources: 0 });
  });

  test('of a reader that does not open: nothing, but a plain div', async () => {
    site().add('/no-story', pageWith({ head: LISTENS, body: '<nav><a href="/a">One</a></nav>' }), {
      'content-security-policy': POLICY,
    });
    await driver().open(site().url('/no-story', 'learns.localhost'));
    await driver().evaluate(arm);
    await driver().clickToolbar();
    await driver().reader.notice();
    await driver().reader.click('button');
    await driver().reader.waitClosed();
    expect([...new Set(await driver().evaluate(() => Reflect.get(window, 'learnt') as string[]))]).toEqual([
      'a plain div: 1',
    ]);
  });
});
