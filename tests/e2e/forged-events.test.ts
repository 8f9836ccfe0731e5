import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { pageWith, SENTENCES, storyWith, strangers } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';

/** A page that makes up, again and again, everything that the browser might say. */
const FORGES = `<script>
  const types = ['pagehide', 'pageshow', 'readystatechange', 'popstate', 'toggle', 'beforetoggle', 'fullscreenchange', 'visibilitychange', 'cancel', 'close', 'freeze', 'blur', 'DOMContentLoaded', 'load', 'voiceschanged', 'play'];
  const keys = ['Escape', 'Enter'];
  window.rounds = 0;
  setInterval(() => {
    rounds++;
    for (const target of [window, document, document.documentElement, document.documentElement.lastElementChild, speechSynthesis]) {
      for (const type of types) target.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
      for (const key of keys) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
  }, 5);
</script>`;

inBothBrowsers('events that the page makes up', ({ driver, site }) => {
  /** Also what is not laid out, because it is not in sight. */
  const wholeStory = () => driver().reader.evaluate(root => root.querySelector('.story')?.textContent ?? '');

  test('neither keep the reader from opening nor close it', async () => {
    site().add('/forged', pageWith({ head: FORGES, body: storyWith('<div><span>x</span></div>'.repeat(300)) }));
    await driver().open(site().url('/forged', 'forged.localhost'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    expect(await wholeStory()).toContain(SENTENCES[13]);
    const rounds = () => driver().evaluate(() => Reflect.get(window, 'rounds') as number);
    const opened = await rounds();
    await waitFor('many more events', async () => (await rounds()) > opened + 100);
    expect(await driver().reader.isOpen()).toBe(true);
    await driver().press('Escape');
    await driver().reader.waitClosed();
    expect(await driver().evaluate(strangers)).toBe(0);
  });

  test('do not end the waiting for a page that is still coming in', async () => {
    site().hang('/coming', `<!doctype html><title>The lamp</title>${FORGES}<h1>The lamp</h1><p>${SENTENCES[0]}</p>`);
    await driver().evaluate(
      url => void setTimeout(() => location.assign(url)),
      site().url('/coming', 'forged.localhost'),
    );
    await waitFor('the page to come in', async () => (await driver().address()).endsWith('/coming'));
    await driver().clickToolbar();
    await driver().reader.notice(/Looking for the article/);
    await driver().reader.click('button', 'Cancel');
    await driver().reader.waitClosed();
    expect(await driver().evaluate(strangers)).toBe(0);
  });
});
