import { expect, test } from 'vitest';
import { inBothBrowsers } from './lib/e2e.ts';

const LINES = {
  en: 'the keeper climbed the stairs, trimmed the lamp, and wrote one careful line in the book.',
  de: 'stieg die Wärterin die Treppe hinauf, putzte die Lampe und schrieb eine Zeile in das Buch.',
  zh: '守塔人走上楼梯，擦亮了灯，在本子上仔细地写下一行字，然后望着大海，一直到天亮，才下楼去睡觉。',
};

/** What a site asks for in the midst of a story: in the page's own language, and in English on any page. */
const CALLS = {
  en: ['Sign up for our newsletter and get the best stories each week.'],
  de: ['Abonnieren Sie jetzt unseren kostenlosen Newsletter.', 'Sign up for our newsletter today.'],
  zh: ['订阅我们的电子报。', 'Sign up for our newsletter today.'],
};

const page = (lang: keyof typeof LINES) => {
  const lines = Array.from({ length: 12 }, (_, n) => `<p>${n}: ${LINES[lang]} ${LINES[lang]}</p>`);
  lines.splice(6, 0, ...CALLS[lang].map(call => `<p>${call}</p>`));
  return `<!doctype html><html lang="${lang}"><title>The lamp</title><article><h1>The lamp</h1>${lines.join('')}</article></html>`;
};

inBothBrowsers('what sites say in whole sentences', ({ driver, site }) => {
  test.each(['en', 'de', 'zh'] as const)('is known to the reader of a page in %s, and in English', async lang => {
    site().add(`/${lang}`, page(lang));
    await driver().open(site().url(`/${lang}`, 'story.test'));
    await driver().clickToolbar();
    await driver().reader.waitOpen();
    const story = await driver().reader.evaluate(root => root.querySelector('.story')?.textContent ?? '');
    for (let n = 0; n < 12; n++) expect(story).toContain(`${n}: ${LINES[lang]}`);
    expect(CALLS[lang].filter(call => story.includes(call))).toEqual([]);
  });
});
