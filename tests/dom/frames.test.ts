import { afterEach, expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';

const LINES = Array.from(
  { length: 10 },
  (_, n) => `<p>On day ${n} the keeper climbed the stairs, trimmed the lamp, and wrote one line in the book.</p>`,
).join('');
const STORY = `<article><h1>The lamp</h1>${LINES}<p>See the <a href="tower.html">tower</a>.</p></article>`;
const CALLS = Array.from(
  { length: 30 },
  (_, n) => `<p>Offer ${n}: buy one of our lamps today, pay for it next year, and get the second one for nothing.</p>`,
).join('');
const OWN = `<main><h1>The lamp</h1><p>A story of the sea in ten parts, told by the one who kept the lamp for all those
years, and read here for the first time by his daughter.</p></main>`;

afterEach(() => document.body.replaceChildren());

/** A page with one frame, loaded, and what is read of it. */
async function bodyOf(around: string, frame: Record<string, string>): Promise<string> {
  document.body.innerHTML = around.replace('FRAME', '<iframe></iframe>');
  const element = document.querySelector('iframe');
  if (!element) throw new Error('no frame');
  const loaded = new Promise(resolve => element.addEventListener('load', resolve, { once: true }));
  for (const [name, value] of Object.entries(frame)) element.setAttribute(name, value);
  await loaded;
  const before = document.documentElement.outerHTML;
  const inside = element.contentDocument?.documentElement.outerHTML;
  const result = await readArticle(document);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(element.contentDocument?.documentElement.outerHTML).toBe(inside);
  return result.ok ? result.article.body : result.reason;
}

test('a story in a frame of the same origin is read, its links lead where they led', async () => {
  const address = URL.createObjectURL(new Blob([`<base href="https://a.example/x/">${STORY}`], { type: 'text/html' }));
  const body = await bodyOf(`${OWN}FRAME`, { src: address });
  for (let n = 0; n < 10; n++) expect(body).toContain(`On day ${n} the keeper`);
  expect(body).toContain('https://a.example/x/tower.html');
});

test('a story in a srcdoc is read', async () => {
  const body = await bodyOf(`${OWN}<div class="viewer">FRAME</div>`, { srcdoc: STORY });
  for (let n = 0; n < 10; n++) expect(body).toContain(`On day ${n} the keeper`);
});

test('a frame of another origin stays closed', async () => {
  const body = await bodyOf(`${OWN}FRAME`, { sandbox: '', srcdoc: STORY });
  expect(body).not.toContain('the keeper climbed');
});

test('a frame beside a story is no part of it, however long', async () => {
  const body = await bodyOf(`<main>${STORY}FRAME</main>`, {
    srcdoc: `<p>${'More of our lamps, and what they cost. '.repeat(20)}</p>`,
  });
  expect(body).toContain('On day 9 the keeper');
  expect(body).not.toContain('what they cost');
});

test.each([
  [{ id: 'google_ads_iframe_1' }, 'FRAME'],
  [{ name: 'ad-frame' }, 'FRAME'],
  [{}, '<div class="ad-slot"><div>FRAME</div></div>'],
  [{ style: 'display:none' }, 'FRAME'],
])('a frame of an ad, or one that nobody sees, is never opened: %o %s', async (names, around) => {
  const body = await bodyOf(`${OWN}${around}`, { ...names, srcdoc: CALLS });
  expect(body).not.toContain('Offer');
});
