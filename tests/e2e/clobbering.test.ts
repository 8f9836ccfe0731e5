import { beforeEach, expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { pageWith, SENTENCES, strangers } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { storyPage } from './lib/story-page.ts';

const TALL = '<div style="height:1500px"></div>';
const RELATED = Array.from(
  { length: 5 },
  (_, n) => `<li><a href="/more/${n}">Another tale of the tower and its ${n} keepers</a></li>`,
).join('');

/** Every form of the page gets a control for each name that an element knows: none of them says what it is any more. */
const CLOBBER = `<script>
  const names = new Set([HTMLFormElement, HTMLElement, Element, Node, EventTarget].flatMap(one => Object.getOwnPropertyNames(one.prototype)));
  for (const form of document.querySelectorAll('form')) {
    const box = document.createElement('div');
    box.hidden = true;
    for (const name of names) {
      const field = document.createElement('input');
      field.name = name;
      box.append(field);
    }
    HTMLElement.prototype.append.call(form, box);
  }
</script>`;

/** A drawing as large as a figure: what is around it is asked about. */
const CHART = '<form><svg width="400" height="200"><title>Ships</title><rect width="400" height="200"/></svg></form>';

const story = SENTENCES.map(sentence => `<p>${sentence}</p>${TALL}`).join('');
const page = pageWith({
  body: `<main><form class="outer"><article><h1>The keeper of the lamp</h1><form></form><section>${story}${CHART}</section></article></form></main>
    <form><section class="related-posts"><h2>Related stories</h2><ul>${RELATED}</ul></section></form>
    <form popover="manual" id="layer" style="position:fixed;inset:0;width:100vw;height:100vh">Subscribe</form>
    <form id="focused" tabindex="0"></form>`,
  after: CLOBBER,
});

inBothBrowsers('forms that hide everything they are', stage => {
  const { driver, site } = stage;
  const { readAll } = storyPage(stage);
  beforeEach(async () => {
    site().add('/forms', page);
    await driver().open(site().url('/forms', 'forms.localhost'));
  });

  test('the reader opens, holds the whole story, and leaves the page at its place', async () => {
    await driver().evaluate(() => {
      HTMLElement.prototype.focus.call(document.querySelector('#focused'));
      scrollTo(0, 6000);
    });
    await readAll();
    await driver().press('Escape');
    await driver().reader.waitClosed();
    expect(await driver().evaluate(() => Math.round(scrollY))).toBe(6000);
    expect(await driver().evaluate(strangers)).toBe(0);
  });

  test('a form that lies over the page does not stop the way to the related posts', async () => {
    await driver().evaluate(() => HTMLElement.prototype.showPopover.call(document.querySelector('#layer')));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    await driver().reader.click('button', 'Close reader and show on page');
    await driver().reader.waitClosed();
    await waitFor('the related posts', () =>
      driver().evaluate(() => {
        const box = document.querySelector('.related-posts')?.getBoundingClientRect();
        return box !== undefined && box.top >= -1 && box.top < innerHeight;
      }),
    );
    expect(await driver().evaluate(strangers)).toBe(0);
  });
});
