import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { pageWith, SENTENCES, storyWith } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { LONG } from './lib/long-story.ts';
import { storyPage } from './lib/story-page.ts';

inBothBrowsers('translators', stage => {
  const { open, openReader, leave, inReader } = storyPage(stage);

  test('a page that a translator has been through is read with every sentence', async () => {
    const font = (text: string) =>
      `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`;
    const body = storyWith().replace(/>([^<]+)</g, (_, text: string) => `>${font(text)}<`);
    await open(pageWith({ html: ' class="translated-ltr"', body }));
    await openReader();
    const shown = await inReader().evaluate(root => Array.from(root.querySelectorAll('.story p'), p => p.textContent));
    expect(shown).toEqual([...SENTENCES]);
    await leave();
  });

  test('a translator at work in the reader breaks nothing of it', async () => {
    await open(pageWith({ body: LONG }));
    await openReader();
    await inReader().evaluate(root => {
      const page = root.ownerDocument;
      const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const [n, text] of texts.entries()) {
        if (text.data.trim() === '' || text.parentElement?.closest('style')) continue;
        // One browser's translator puts elements around the text, the other's changes it, and both take it away.
        const font = page.createElement('font');
        font.textContent = text.data.replaceAll('keeper', 'Wärter').replaceAll('In Autumn', 'Im Herbst');
        if (n % 2) text.data = font.textContent;
        else text.replaceWith(font);
      }
    });
    await inReader().evaluate(root => {
      const there = [...root.querySelectorAll('.story p')].find(p => p.textContent.startsWith('Im Herbst, on day 7 '));
      there?.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    await waitFor('the time left', async () =>
      inReader().evaluate(root => /left/.test(root.querySelector('.bar__left')?.textContent ?? '')),
    );
    await inReader().click('.removed__summary');
    await inReader().click('.removed__tools button', 'Put back');
    await waitFor('what was put back', async () => (await inReader().count('.story .putback')) === 1);
    await inReader().click('.missing button');

    await waitFor('the story with light cuts', async () =>
      inReader().evaluate(root => root.querySelector('.story')?.textContent.includes('In Autumn, on day 7 the keeper')),
    );
    await leave();
  });
});
