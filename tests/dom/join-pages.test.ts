import { expect, test, vi } from 'vitest';
import { joinPages } from '../../core/pages/join-pages.ts';
import { readArticle } from '../../core/read-article.ts';
import { sanitize } from '../../core/story/sanitize.ts';

const ADDRESS = 'https://a.example/lamp/';

const paragraphs = (page: number) =>
  Array.from(
    { length: 8 },
    (_, n) =>
      `<p>On page ${page}, line ${n}, the keeper climbed the stairs, trimmed the lamp, and wrote it in the book.</p>`,
  ).join('');

function markup(page: number, links: string) {
  return `<!doctype html><title>The lamp</title><main><article><h1>The lamp</h1>
<p>This standfirst stands on every page of the story, so that nobody forgets what it was all about.</p>
${paragraphs(page)}<img src="p${page}.jpg" alt="Picture ${page}"></article></main>${links}`;
}

const link = (page: number) => `<div class="page-links"><a href="/lamp/${page}/">Next page</a></div>`;

async function join(pages: Record<string, string | number>, stop = new AbortController()) {
  const first = await readArticle(parse(`<base href="${ADDRESS}">${markup(1, link(2))}`), { url: new URL(ADDRESS) });
  if (!first.ok) throw new Error(first.reason);
  const asked: string[] = [];
  const steps: number[] = [];
  const joined = await joinPages(first, {
    fetch: async address => {
      asked.push(address);
      const page = pages[new URL(address).pathname] ?? 404;
      const response =
        typeof page === 'number'
          ? new Response('', { status: page })
          : new Response(page, { headers: { 'content-type': 'text/html' } });
      Object.defineProperty(response, 'url', { value: address });
      return response;
    },
    read: (page, url) => readArticle(page, { url }),
    clean: sanitize,
    label: page => `Page ${page}`,
    open: page => `Open page ${page}`,
    signal: stop.signal,
    onStep: ({ page }) => {
      steps.push(page);
      if (page === 3 && stop.signal.reason === undefined && pages.stop) stop.abort();
    },
  });
  return { first, joined, asked, steps };
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

test('all pages come, in their order, each under a link to it, and what repeats comes once', async () => {
  const { joined, steps } = await join({ '/lamp/2/': markup(2, link(3)), '/lamp/3/': markup(3, '') });
  const { body, places, words } = joined.story.article;
  const text = parse(body).body.textContent;
  expect(joined.state).toBe('whole');
  expect(steps).toEqual([2, 3]);
  for (const page of [1, 2, 3]) expect(text).toContain(`On page ${page}, line 7`);
  expect(text.indexOf('On page 2')).toBeLessThan(text.indexOf('On page 3'));
  expect(text.match(/This standfirst/g)).toHaveLength(1);
  expect(body).toContain('<a href="https://a.example/lamp/3/"');
  expect(body).toContain('src="https://a.example/lamp/2/p2.jpg"');
  expect(places).toHaveLength(parse(body).body.querySelectorAll('*').length);
  expect(words).toBeGreaterThan(300);
});

test('what was cut from every page is listed, each with the place where it stood', async () => {
  const label = '<p>Continue reading below</p>';
  const withLabel = (page: number, links: string) =>
    markup(page, links).replace(`<p>On page ${page}, line 4`, `${label}$&`);
  const { first, joined } = await join({ '/lamp/2/': withLabel(2, link(3)), '/lamp/3/': withLabel(3, '') });
  const { article, removals } = joined.story;
  const elements = parse(article.body).body.querySelectorAll('*');
  const labels = removals.filter(({ preview }) => preview === 'Continue reading below');
  expect(labels.map(({ where }) => elements[where]?.textContent.slice(0, 17))).toEqual([
    'On page 2, line 4',
    'On page 3, line 4',
  ]);
  expect(labels.map(({ html }) => parse(html).body.textContent)).toEqual(labels.map(({ preview }) => preview));
  expect(removals.slice(0, first.removals.length)).toEqual(first.removals);
  expect(new Set(removals.map(({ id }) => id)).size).toBe(removals.length);
});

test('a page that fails is said so, and the rest stays', async () => {
  const { joined } = await join({ '/lamp/2/': markup(2, link(3)), '/lamp/3/': 500 });
  expect(joined).toMatchObject({ state: 'failed', next: 'https://a.example/lamp/3/' });
  expect(joined.story.article.body).toContain('On page 2, line 7');
});

test('a page that fails in the middle leaves a link in its place, and the pages after it come', async () => {
  const links = `<div class="page-links">${[2, 3, 4].map(page => `<a href="/lamp/${page}/">${page}</a>`).join('')}</div>`;
  const { joined, asked } = await join({ '/lamp/2/': markup(2, links), '/lamp/4/': markup(4, links) });
  expect(asked.map(address => new URL(address).pathname)).toEqual(['/lamp/2/', '/lamp/3/', '/lamp/4/']);
  expect(joined).toMatchObject({ state: 'gaps', page: 3, next: 'https://a.example/lamp/3/' });
  const text = parse(joined.story.article.body).body.textContent;
  const order = ['On page 2, line 7', 'Open page 3', 'On page 4, line 0'].map(words => text.indexOf(words));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
});

test('a site that refuses two pages in a row is not asked for more', async () => {
  const links = `<div class="page-links">${[2, 3, 4, 5].map(page => `<a href="/lamp/${page}/">${page}</a>`).join('')}</div>`;
  const { joined, asked } = await join({ '/lamp/2/': markup(2, links), '/lamp/5/': markup(5, links) });
  expect(asked).toHaveLength(3);
  expect(joined).toMatchObject({ state: 'failed', page: 3 });
});

test('a loop ends, and a page of another story is not taken', async () => {
  const looped = await join({ '/lamp/2/': markup(2, '<a rel="next" href="/lamp/2/">Next page</a>') });
  expect(looped.asked).toHaveLength(1);
  expect(looped.joined.state).toBe('whole');
  const archive = await join({ '/lamp/2/': markup(2, '<a rel="next" href="/page/2/">Older posts</a>') });
  expect(archive.asked).toHaveLength(1);
  expect(archive.joined.state).toBe('whole');
});

test('it can be called off, and keeps what had come', async () => {
  const stop = new AbortController();
  const { joined, asked } = await join({ '/lamp/2/': markup(2, link(3)), '/lamp/3/': markup(3, ''), stop: 1 }, stop);
  expect(joined.state).toBe('cancelled');
  expect(asked.length).toBeLessThanOrEqual(2);
  expect(joined.story.article.body).toContain('On page 2, line 7');
  expect(joined.story.article.body).not.toContain('On page 3, line 7');
});

test('no more than thirty pages come', async () => {
  const pages = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`/lamp/${n + 2}/`, markup(n + 2, link(n + 3))]),
  );
  const { asked } = await join(pages);
  expect(asked).toHaveLength(29);
});

test('a page that sends elsewhere is not followed there', async () => {
  const first = await readArticle(parse(`<base href="${ADDRESS}">${markup(1, link(2))}`), { url: new URL(ADDRESS) });
  if (!first.ok) throw new Error(first.reason);
  const read = vi.fn();
  const response = new Response(markup(2, ''), { headers: { 'content-type': 'text/html' } });
  Object.defineProperty(response, 'url', { value: 'https://b.example/lamp/2/' });
  const joined = await joinPages(first, {
    fetch: async () => response,
    read,
    clean: sanitize,
    label: String,
    open: String,
    signal: new AbortController().signal,
    onStep: () => {},
  });
  expect(joined.state).toBe('failed');
  expect(read).not.toHaveBeenCalled();
});
