import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { inBothBrowsers, type Stage } from './lib/e2e.ts';
import { chooseMore, saved } from './lib/take-along.ts';

const LINES = Array.from(
  { length: 12 },
  (_, n) => `<p>On day ${n} the keeper climbed the stairs, trimmed the lamp, and wrote one line in the book.</p>`,
);
const page = (more = '') => `<!doctype html><html lang="en"><title>The lamp: a story</title>
<meta property="article:published_time" content="2026-03-04T09:00:00+02:00">
<body><textarea></textarea><main><article><h1>The lamp: a story</h1>${LINES.join('')}
<h2>The picture</h2><figure><img src="/lamp.svg" alt="The lamp" width="400" height="300"></figure>${more}</article></main>`;

const LAMP =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><circle cx="200" cy="150" r="90" fill="gold"/></svg>';

async function openStory({ driver, site }: Stage, more = '', headers = {}): Promise<void> {
  site().add('/lamp.svg', LAMP, { 'content-type': 'image/svg+xml' });
  site().add('/story', page(more), headers);
  await driver().open(site().url('/story', 'story.localhost'));
  await driver().clickToolbar();
  await driver().reader.waitOpen();
}

inBothBrowsers('taking a story along', stage => {
  const { driver } = stage;

  test('saves Markdown, a web page and an e-book, and asks nobody for anything', async () => {
    await openStory(stage);
    await driver().forgetRequests();
    await chooseMore(stage, 'Save as Markdown');
    expect((await saved(stage, 'The lamp a story.md')).toString()).toMatch(
      /^# The lamp: a story\n[\s\S]*March 4, 2026\n[\s\S]*On day 11 the keeper/,
    );
    await chooseMore(stage, 'Save as web page');
    expect((await saved(stage, 'The lamp a story.html')).toString()).toContain('On day 11 the keeper');
    await chooseMore(stage, 'Save as e-book');
    const book = unzipSync(await saved(stage, 'The lamp a story.epub'));
    expect(Object.keys(book)[0]).toBe('mimetype');
    expect(strFromU8(book['EPUB/story.xhtml'] ?? new Uint8Array())).toContain('On day 11 the keeper');
    expect(book['EPUB/pictures/1.png'], 'the picture, from what is in memory').toBeDefined();
    const asked = (await driver().requests()).filter(address => /^https?:/.test(address));
    expect(asked).toEqual([]);
    await driver().press('Escape');
    await driver().press('Escape');
    await driver().reader.waitClosed();
  });

  test('copies Markdown, also where the page has no secure context', async () => {
    await openStory(stage);
    await chooseMore(stage, 'Copy as Markdown');
    await waitFor('the copy to be made', async () => (await driver().reader.text()).includes('Copied'));
    await driver().press('Escape');
    await driver().press('Escape');
    await driver().reader.waitClosed();
    await driver().click('textarea');
    await driver().press('Control+V');
    const pasted = await waitFor('the paste', () =>
      driver().evaluate(() => document.querySelector('textarea')?.value ?? ''),
    );
    expect(pasted).toMatch(/^# The lamp: a story\n[\s\S]*On day 11 the keeper/);
  });

  test('front matter is a choice that is kept', async () => {
    await openStory(stage);
    await chooseMore(stage, 'Copy as Markdown');
    await driver().reader.click('.more .switch');
    await waitFor('the choice to be kept', () =>
      driver().background(async browser => {
        const { settings } = await browser.storage.sync.get('settings');
        return JSON.stringify(settings ?? null).includes('"frontMatter":true');
      }),
    );
    await driver().reader.click('.more button', 'Copy as Markdown');
    await waitFor('the copy to be made', async () => (await driver().reader.text()).includes('Copied'));
    await driver().clickToolbar();
    await driver().reader.waitClosed();
    await driver().click('textarea');
    await driver().press('Control+V');
    const pasted = await waitFor('the paste', () =>
      driver().evaluate(() => document.querySelector('textarea')?.value ?? ''),
    );
    expect(pasted).toMatch(
      /^---\ntitle: "The lamp: a story"\ndate: 2026-03-04\nsource: "http[\s\S]*tags: \[\]\n---\n\nOn day 0/,
    );
  });

  test('Obsidian is called by its own address, and the page stays where it is', async () => {
    await openStory(stage);
    await chooseMore(stage, 'Open in Obsidian');
    await waitFor('the word on it', async () => (await driver().reader.text()).includes('Sent to Obsidian'));
    expect(await driver().address()).toContain('/story');
    expect(await driver().reader.isOpen()).toBe(true);
  });

  describe('players', () => {
    const VIDEO = '<div><iframe src="/nothing" data-src="https://www.youtube.com/embed/aB3-_cdEfGh"></iframe></div>';
    const toPlayer = async () =>
      (await driver().requests()).filter(address => address.includes('youtube-nocookie.com'));

    test('are asked for on a click and not before', async () => {
      await openStory(stage, VIDEO);
      await waitFor('the card', async () => (await driver().reader.text()).includes('Loads from youtube-nocookie.com'));
      expect(await toPlayer()).toEqual([]);
      await driver().reader.click('.card button', 'Play');
      await waitFor('the player to be asked for', async () => (await toPlayer()).length > 0);
      await driver().clickToolbar();
      await driver().reader.waitClosed();
    });

    // A frame that a script of ours puts in is not held to the page's own policy, in either browser.
    test('come where the page lets no frames of its own in', async () => {
      await openStory(stage, VIDEO, { 'content-security-policy': "frame-src 'none'" });
      await driver().forgetRequests();
      await driver().reader.click('.card button', 'Play');
      await waitFor('the player to be asked for', async () => (await toPlayer()).length > 0);
      await driver().clickToolbar();
      await driver().reader.waitClosed();
    });
  });

  test('reading aloud begins, or says that there is no voice, and ends with the reader', async () => {
    await openStory(stage);
    await driver().reader.evaluate(root => {
      const world = globalThis as unknown as { marked: Set<string> };
      world.marked = new Set();
      const note = () => {
        const mark = root.querySelector<HTMLElement>('.aloudmark');
        if (mark) world.marked.add(mark.style.top);
      };
      new MutationObserver(note).observe(root, { childList: true, subtree: true });
    });
    await chooseMore(stage, 'Read aloud');
    await waitFor('the controls', async () => (await driver().reader.count('.aloud')) === 1);
    const marked = () => driver().reader.evaluate(() => (globalThis as unknown as { marked: Set<string> }).marked.size);
    // Chromium has no voice for tests.
    if (driver().name === 'firefox') await waitFor('twelve paragraphs to be read', async () => (await marked()) >= 12);
    expect(await driver().reader.text()).toMatch(/No voice is installed for this language|Speed/);
    // Escape ends the innermost thing, and the reader last.
    await driver().press('Escape');
    await waitFor('the controls to go', async () => (await driver().reader.count('.aloud')) === 0);
    expect(await driver().reader.isOpen()).toBe(true);
    await chooseMore(stage, 'Read aloud');
    await waitFor('the controls', async () => (await driver().reader.count('.aloud')) === 1);
    await driver().clickToolbar();
    await driver().reader.waitClosed();
    expect(await driver().evaluate(() => speechSynthesis.speaking || speechSynthesis.pending)).toBe(false);
  });

  test('notes open in place and pictures large, and Escape leads back into the story', async () => {
    const note =
      '<p>It burned whale oil for years.<sup><a href="#n1">1</a></sup></p><ol><li id="n1">Later rape oil.</li></ol>';
    await openStory(stage, note);
    await driver().reader.click('sup a');
    await waitFor('the note', async () => (await driver().reader.count('.note')) === 1);
    await driver().press('Escape');
    await waitFor('the note to close', async () => (await driver().reader.count('.note')) === 0);
    await driver().forgetRequests();
    await driver().reader.click('figure img');
    await waitFor('the picture', async () => (await driver().reader.count('.lightbox[open]')) === 1);
    expect((await driver().requests()).filter(address => /^https?:/.test(address))).toEqual([]);
    await driver().press('Escape');
    await waitFor('the picture to close', async () => (await driver().reader.count('.lightbox')) === 0);
    expect(await driver().reader.isOpen()).toBe(true);
    await driver().clickToolbar();
    await driver().reader.waitClosed();
  });

  test('“select all” selects the story, which is copied as clean text', async () => {
    await openStory(stage, '<p>See the light\u00ADhouse.</p>');
    await driver().press('Control+A');
    await driver().press('Control+C');
    await driver().clickToolbar();
    await driver().reader.waitClosed();
    await driver().click('textarea');
    await driver().press('Control+V');
    const pasted = await waitFor('the paste', () =>
      driver().evaluate(() => document.querySelector('textarea')?.value ?? ''),
    );
    expect(pasted).toMatch(/^[^#]*The lamp: a story\n[\s\S]*\n\nOn day 0 the keeper/);
    expect(pasted).toContain('See the lighthouse.');
    expect(pasted).not.toContain('Appearance');
  });
});
