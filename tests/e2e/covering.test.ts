import { expect, test } from 'vitest';
import { pageWith, SENTENCES, stateOfPage, strangers } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';

/** A page that puts something over whatever lies on top of it, again and again, and counts how often. */
const covering = (make: string) =>
  pageWith({
    after: `<script>
      window.covers = 0; window.covering = true;
      setInterval(() => {
        if (!window.covering || document.documentElement.children.length < 3) return;
        const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        if (top && top.closest('body')) return;
        document.querySelectorAll('.cover').forEach(one => one.remove());
        const cover = document.createElement('${make === 'popover' ? 'div' : 'dialog'}');
        cover.className = 'cover';
        cover.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;inset:0;border:0;background:gold';
        document.body.append(cover);
        ${make === 'popover' ? "cover.popover = 'manual'; cover.showPopover();" : 'cover.showModal();'}
        covers++;
      }, 20);
    </script>`,
  });

inBothBrowsers('a page that will not be covered', ({ driver, site }) => {
  test.each(['dialog', 'popover'])(
    'with a %s that always comes back: the reader gives way after a few times, says so, and opens when it is let',
    async make => {
      site().add('/covering', covering(make));
      await driver().open(site().url('/covering', 'covering.localhost'));
      await driver().clickToolbar();
      await driver().reader.notice();
      const covers = await driver().evaluate(() => Reflect.get(window, 'covers') as number);
      expect(covers).toBeGreaterThan(0);
      expect(covers).toBeLessThan(20);
      await driver().evaluate(() => {
        Object.assign(window, { covering: false });
        for (const cover of document.querySelectorAll('.cover')) cover.remove();
      });
      await driver().press('Escape');
      await driver().reader.waitClosed();
      expect(await driver().evaluate(strangers)).toBe(0);
      const before = await driver().evaluate(stateOfPage);
      await driver().clickToolbar();
      await driver().reader.waitOpen();
      expect(await driver().reader.text()).toContain(SENTENCES[13]);
      await driver().press('Escape');
      await driver().reader.waitClosed();
      expect(await driver().evaluate(stateOfPage)).toEqual(before);
    },
  );
});
