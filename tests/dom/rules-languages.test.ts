import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';

/** A story in one language, and the words of the clutter around it: tests/fixtures/languages/LANGUAGE.json. */
interface Tongue {
  readonly title: string;
  /** Five paragraphs of the story. */
  readonly story: readonly [string, string, string, string, string];
  readonly ad: string;
  readonly readAlso: string;
  readonly related: string;
  readonly teasers: readonly [string, string, string];
  readonly comments: string;
}

const files = import.meta.glob<Tongue>('../fixtures/languages/*.json', { import: 'default', eager: true });
const TONGUES = Object.entries(files).map(([path, tongue]) => ({
  lang: path.replace(/.*\/|\.json$/g, ''),
  ...tongue,
}));

/** A page without one class name, with one piece of clutter of each kind between the paragraphs. */
function pageOf({ lang, title, story, ad, readAlso, related, teasers, comments }: (typeof TONGUES)[number]): Document {
  const links = teasers.map((teaser, n) => `<li><a href="/${lang}/${n}">${teaser}</a></li>`).join('');
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><title>${title}</title><body><div><div><h1>${title}</h1>
    <p>${story[0]}</p><div>${ad}</div><p>${story[1]}</p><p>${readAlso}: <a href="/${lang}/also">${teasers[2]}</a></p>
    <p>${story[2]}</p><div><h3>${related}</h3><ul>${links}</ul></div><p>${story[3]}</p><span>— ${ad} —</span>
    <p>${story[4]}</p><div><h3>${comments}</h3><form><textarea></textarea><input type="email"></form></div>
    </div></div></body></html>`,
    'text/html',
  );
}

test.each(TONGUES)('$lang: the clutter goes without a class name to help, and every paragraph stays', async tongue => {
  const result = await readArticle(pageOf(tongue));
  if (!result.ok) throw new Error(result.reason);
  const shown = new DOMParser().parseFromString(result.article.body, 'text/html').body.textContent;
  for (const paragraph of tongue.story) expect(shown).toContain(paragraph);
  for (const clutter of [tongue.ad, tongue.readAlso, tongue.related, tongue.comments, ...tongue.teasers])
    expect(shown).not.toContain(clutter);
  const rules = new Set(result.removals.map(removal => removal.rule));
  for (const rule of ['ad-label', 'read-also', 'related-section', 'comments']) expect(rules).toContain(rule);
});

test('they are more than twelve languages', () => {
  expect(TONGUES.length).toBeGreaterThan(12);
});

const LINE = (n: number) =>
  `<p>On day ${n} the keeper climbed the stairs again, and wrote one careful line in the book.</p>`;
const LINES = Array.from({ length: 10 }, (_, n) => LINE(n)).join('');
const CHANNEL = '<a href="https://t.me/lamp">Telegram</a>';

test.each([
  ['follow-line', `Подписывайтесь на нас: ${CHANNEL}`],
  ['follow-line', `Читайте нас: ${CHANNEL}`],
  ['follow-line', `Приєднуйтесь: ${CHANNEL}`],
  ['follow-line', `Dołącz do nas: ${CHANNEL}`],
  ['newsletter-box', 'Подписывайтесь на нашу рассылку'],
  ['newsletter-box', 'メールマガジンの登録はこちら'],
  ['newsletter-box', '뉴스레터 구독 신청'],
  ['legal-note', '무단 전재 및 재배포 금지'],
  ['legal-note', 'Все права защищены'],
])('%s: %s', async (rule, line) => {
  const page = new DOMParser().parseFromString(
    `<!doctype html><title>The lamp</title><main><article><h1>The lamp</h1>${LINES}<div><p>${line}</p></div></article></main>`,
    'text/html',
  );
  const result = await readArticle(page);
  if (!result.ok) throw new Error(result.reason);
  expect(result.removals.map(removal => removal.rule)).toEqual([rule]);
});
