import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { makeTranslate } from '../../../core/messages.ts';
import { siteIn } from '../../gallery/site.ts';
import { soon } from '../lib/soon.ts';
import { openReader } from './open-reader.ts';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const catalogues = import.meta.glob<Catalogue>('../../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});
const speakers = Object.values(catalogues).map(messages => {
  const lang = messages.languageTag?.message ?? 'en';
  const strings = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
  return { lang, t: makeTranslate(strings, lang) };
});

let reader: Awaited<ReturnType<typeof openReader>> | undefined;

afterEach(async () => {
  reader?.close();
  await page.viewport(1280, 800);
});

/** Pairs of parts of the bar that lie on each other, and parts that stand out of the window. */
function crowded(): string[] {
  const parts = (reader?.all('.bar__left, .bar__site, .bar__link, .bar .button') ?? []).filter(
    part => part.checkVisibility() && part.textContent !== '',
  );
  const boxOf = (part: Element) => part.getBoundingClientRect();
  return parts.flatMap((part, index) => {
    const box = boxOf(part);
    const over = parts.slice(index + 1).filter(other => {
      const near = boxOf(other);
      const overlap = Math.min(box.right, near.right) - Math.max(box.left, near.left);
      return !part.contains(other) && overlap > 1 && near.top < box.bottom - 1 && box.top < near.bottom - 1;
    });
    const isOut = box.left < -1 || box.right > innerWidth + 1;
    const name = `“${part.textContent}” ${Math.round(box.left)}–${Math.round(box.right)}`;
    return [...over.map(other => `${name} over “${other.textContent}”`), ...(isOut ? [`${name} is out`] : [])];
  });
}

test.each(speakers)('the bar has room for all of it in $lang, however small the window is', async ({ lang, t }) => {
  await page.viewport(320, 640);
  reader = await openReader({ t, lang, site: siteIn('always') });
  const surface = reader.get('.reader');
  surface.scrollTop = surface.scrollHeight / 3;
  await soon(() => expect(reader?.get('.bar__left').textContent).not.toBe(''));
  for (const width of [320, 360, 390, 600, 719, 720, 820, 900]) {
    await page.viewport(width, 640);
    expect(crowded(), `${width} px`).toEqual([]);
    for (const part of ['.bar__host', '.bar__left', '.bar__link'])
      expect(reader.get(part).checkVisibility(), part).toBe(true);
  }
});
