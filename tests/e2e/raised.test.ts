import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { pageWith, SENTENCES, storyWith } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { storyPage } from './lib/story-page.ts';

const LAMP =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><circle cx="200" cy="150" r="90" fill="gold"/></svg>';
const WITH_PICTURE = storyWith().replace(
  '</article>',
  `<figure><img src="/lamp.svg" alt="The lamp" width="400" height="300"></figure><p>${SENTENCES[0]}</p></article>`,
);

inBothBrowsers('a reader that was covered and raised again', stage => {
  const { driver, site } = stage;
  const { open, openReader, inReader } = storyPage(stage);

  /** Puts something of the page's over everything, and waits until the reader lies on top once more. */
  const coverOnce = async (name: 'dialog' | 'div') => {
    await driver().evaluate(wanted => {
      const cover = document.body.appendChild(document.createElement(wanted));
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;max-width:none;max-height:none';
      if (cover instanceof HTMLDialogElement) return cover.showModal();
      cover.popover = 'manual';
      cover.showPopover();
    }, name);
    await waitFor('the reader on top', () =>
      driver().evaluate(() => {
        const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        return seen?.parentElement === document.documentElement && seen.localName === 'div';
      }),
    );
  };
  const leave = async () => {
    await driver().press('Escape');
    await inReader().waitClosed();
  };

  test('still shows the picture at large, on top', async () => {
    site().add('/lamp.svg', LAMP, { 'content-type': 'image/svg+xml' });
    await open(pageWith({ body: WITH_PICTURE }));
    await openReader();
    await inReader().click('.story img');
    const onTop = () =>
      inReader().evaluate(root =>
        root
          .elementFromPoint(innerWidth / 2, innerHeight / 2)
          ?.closest('dialog')
          ?.classList.contains('lightbox'),
      );
    await waitFor('the picture at large', onTop);
    await coverOnce('dialog');
    expect(await onTop()).toBe(true);
    // Of the two, Escape ends the one on top.
    await driver().press('Escape');
    await waitFor('the picture to go', async () => !(await onTop()));
    expect(await inReader().isOpen()).toBe(true);
    await leave();
  });

  test('still shows the panel that was open', async () => {
    await open(pageWith());
    await openReader();
    await inReader().click('.bar button', 'Appearance');
    const isOpen = () => inReader().evaluate(root => root.querySelector(':popover-open input') !== null);
    await waitFor('the panel', isOpen);
    // A modal dialog would have closed it itself.
    await coverOnce('div');
    expect(await isOpen()).toBe(true);
    await driver().press('Escape');
    await waitFor('the panel to go', async () => !(await isOpen()));
    expect(await inReader().isOpen()).toBe(true);
    await leave();
  });

  test('has the focus where it was', async () => {
    const link = '<p>See <a href="/elsewhere">the other tower</a> that stands on the far bank of the river.</p>';
    await open(pageWith({ body: storyWith(link) }));
    await openReader();
    await inReader().evaluate(root => root.querySelectorAll<HTMLElement>('.story a')[5]?.focus());
    const focused = () =>
      inReader().evaluate(root => [...root.querySelectorAll('.story a')].indexOf(root.activeElement as Element));
    expect(await focused()).toBe(5);
    await coverOnce('dialog');
    expect(await focused()).toBe(5);
    await leave();
  });
});
