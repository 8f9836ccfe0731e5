import { beforeEach, describe, expect, test } from 'vitest';
import { inBothBrowsers } from './lib/e2e.ts';
import { demoStories, readStory } from './lib/stories.ts';

/** Labels and calls that stand on nearly every such page, as whole blocks. */
const NEVER_A_BLOCK =
  /^(\W*advertise?ment\W*|share this:?|leave a comment|post comment|continue to article|(you )?may also like|related posts|previous|next|by admin|admin)$/i;

inBothBrowsers('the story and nothing else', ({ driver, site }) => {
  describe.each(demoStories)('$title', ({ file, title, leadIn = [], story, clutter, related }) => {
    beforeEach(async () => {
      await driver().open(site().url(`/demo/${file}.html`, 'story.test'));
      await driver().clickToolbar();
      await driver().reader.waitOpen();
    });

    test('every sentence is there', async () => {
      const shown = await driver().reader.evaluate(readStory);
      expect(shown.title).toBe(title);
      expect([...leadIn, ...story].filter(sentence => !shown.text.includes(sentence))).toEqual([]);
    });

    test('no label, teaser, form or layer is', async () => {
      const shown = await driver().reader.evaluate(readStory);
      expect([...clutter, ...related].filter(words => shown.text.includes(words))).toEqual([]);
      // Words that a story says about itself are not clutter: they are part of its sentences.
      const own = new Set(story);
      expect(shown.blocks.filter(block => NEVER_A_BLOCK.test(block) && !own.has(block))).toEqual([]);
      expect(
        await driver().reader.count(
          '.story :is(form, input, textarea, select, button:not(.putback *, .enlarge), iframe)',
        ),
      ).toBe(0);
    });
  });
});
