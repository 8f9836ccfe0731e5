import { waitFor } from '../../../scripts/drive/driver.ts';
import type { Stage } from './e2e.ts';

/** What the tests of the extension's own pages have in common. */
export function ownPages({ driver }: Stage) {
  const openPage = async (name: string) => {
    await driver().open(`${driver().extensionOrigin}/${name}`);
    await waitFor(`something on ${name}`, () => driver().evaluate(() => document.querySelector('h1, button') !== null));
  };
  const text = (selector: string) =>
    driver().evaluate(
      // Rows out of sight have no lines, but they have their text.
      wanted =>
        Array.from(document.querySelectorAll<HTMLElement>(wanted), one => one.innerText || one.textContent).join('\n'),
      selector,
    );
  const type = (selector: string, value: string) =>
    driver().evaluate(
      (wanted, typed) => {
        const field = document.querySelector<HTMLInputElement>(wanted);
        if (!field) throw new Error(wanted);
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.focus();
      },
      selector,
      value,
    );
  const says = (selector: string, words: string) =>
    waitFor(`"${words}" in ${selector}`, async () => (await text(selector))?.includes(words)).catch(async error => {
      throw new Error(`${error.message}, which says: ${(await text(selector))?.slice(0, 500)}`);
    });
  /** Clicks on the first of these elements that has these words or this name. */
  const clickOn = async (selector: string, words: string) => {
    await waitFor(`${selector} “${words}”`, () =>
      driver().evaluate(
        (wanted, said) => {
          const all = [...document.querySelectorAll<HTMLElement>(wanted)];
          const found = all.find(one => one.innerText === said || one.getAttribute('aria-label') === said);
          found?.setAttribute('data-click', '');
          return found !== undefined;
        },
        selector,
        words,
      ),
    );
    await driver().click('[data-click]');
    // The click may have closed the page.
    await driver()
      .evaluate(() => document.querySelector('[data-click]')?.removeAttribute('data-click'))
      .catch(() => undefined);
  };
  /** The list as it is stored, sorted: "+example.com". */
  const sites = () =>
    driver().background(async browser => {
      const items = Object.entries(await browser.storage.sync.get(null));
      return items
        .flatMap(([key, value]) => (key.startsWith('sites.') ? String(value).split(' ').slice(1) : []))
        .toSorted();
    });
  return { openPage, text, type, says, clickOn, sites };
}
