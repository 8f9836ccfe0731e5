import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent, page as window } from 'vitest/browser';
import { findLive, type LiveElements } from '../../../components/reader/page-place.ts';
import type { Story } from '../../../components/reader/reader-props.ts';
import type { PartVerdict } from '../../../core/article.ts';
import { readArticle } from '../../../core/read-article.ts';
import { soon } from '../lib/soon.ts';
import { ADDRESS, lines, pageOf } from '../lib/story.ts';
import { openReader } from './open-reader.ts';
import { openRoots } from './open-roots.ts';

let reader: Awaited<ReturnType<typeof openReader>> | undefined;

const LETTER = 'We send a letter every Sunday, before the boats go out.';
const box = (n: number) =>
  `<div class="letter-box"><h2>Letters ${n}</h2><p>${LETTER}</p><ul><li>About the sea</li><li>About the <a href="https://a.example/sound">sound</a></li></ul></div>`;
const PAGE = `<h1>The lamp</h1><article>${lines('the keeper', 4)}${box(1)}${lines('the boy', 4)}<div><h2>From the archive</h2><p>In the year of the great storm nobody lit the lamp at all.</p></div>${lines('the mate', 4)}${box(2)}${lines('the cook', 4)}</article>`;

/** Reads a page, and what its story's elements came from. */
async function readPage(markup: string): Promise<{ story: Story; live: LiveElements }> {
  let elements: ArrayLike<Element> = [];
  const story = await readArticle(pageOf(markup), {
    url: ADDRESS,
    onStory: (_, all) => {
      elements = all;
    },
  });
  if (!story.ok) throw new Error(story.reason);
  return { story, live: findLive(elements, story.article.places) };
}

async function open(markup = PAGE, given: Parameters<typeof openReader>[0] = {}) {
  const { story, live } = await readPage(markup);
  reader = await openReader({ story, ...given });
  reader.asked.live.mockReturnValue(live);
  return reader;
}

async function begin(markup = PAGE) {
  const opened = await open(markup);
  opened.get('.reader').focus();
  await userEvent.keyboard('x');
  await soon(() => opened.get('.remover'));
  const text = () => opened.get('.story').textContent ?? '';
  const said = () => opened.get('.remover__said').textContent ?? '';
  const paragraph = (words: string) => {
    const found = opened.all('.story *').findLast(element => element.textContent?.includes(words));
    if (!found) throw new Error(`Nothing says “${words}”.`);
    return found;
  };
  /** Chooses the block that says this, by the keyboard alone. */
  const choose = async (words: string) => {
    for (let step = 0; step < 40 && !said().includes(words); step++) await userEvent.keyboard('{ArrowDown}');
    expect(said()).toContain(words);
  };
  return { ...opened, text, said, paragraph, choose };
}

beforeEach(() => window.viewport(1280, 800));
afterEach(() => {
  reader?.close();
  vi.restoreAllMocks();
});

const sunday: PartVerdict = { is: 'out', by: 'signature', what: 'div.letter-box<article' };

test('it begins from the menu and by its key, at what is being read, and ends with Escape, which leaves the reader open', async () => {
  const { get, all, asked, press, named } = await open();
  await press('More');
  await soon(() => named('Remove parts'));
  await press('Remove parts');
  await soon(() => get('.remover'));
  expect(get('.remover__said').textContent).toContain('the keeper climbed the stairs');
  expect(get('.partframe').getBoundingClientRect().height).toBeGreaterThan(20);
  const root = get('.reader').getRootNode() as ShadowRoot;
  expect(root.activeElement?.textContent).toBe('Remove');
  await userEvent.keyboard('{Escape}');
  await soon(() => expect(all('.remover, .partframe')).toEqual([]));
  expect(asked.close).not.toHaveBeenCalled();
  expect(root.activeElement).toBe(get('.column'));
  await userEvent.keyboard('x');
  await soon(() => get('.remover'));
});

test('the keyboard chooses a block, makes it wider and narrower, and removes it; undone, it stands as before', async () => {
  const { get, text, said, choose, press, named } = await begin();
  const before = get('.story').innerHTML;
  await choose(LETTER);
  await userEvent.keyboard('{ArrowRight}');
  expect(said()).toMatch(/^Letters 1 We send/);
  await userEvent.keyboard('{ArrowLeft}');
  expect(said()).toMatch(/^We send/);
  // No wider than the story.
  for (let step = 0; step < 6; step++) await userEvent.keyboard('{ArrowRight}');
  expect(said()).toMatch(/^Letters 1/);
  await userEvent.keyboard('{Enter}');
  await soon(() => expect(text()).not.toContain('Letters 1'));
  expect(text()).toContain('Letters 2');
  expect(text()).toMatch(/the keeper.*the boy/s);
  // It goes on with what stood behind.
  expect(said()).toContain('the boy climbed');
  expect(get('.removed h2').textContent).toBe('Removed from this page (1)');
  expect(get('.removed__summary').textContent).toBe('Removed by you1');
  named('Undo').focus();
  await press('Undo');
  await soon(() => expect(get('.story').innerHTML).toBe(before));
  expect(get('.reader').querySelector('.removed')).toBeNull();
});

test('the mouse frames what it is over and removes it; nothing in the story is followed meanwhile', async () => {
  openRoots();
  const { get, text, said, paragraph } = await begin();
  await userEvent.hover(paragraph('About the sea'));
  await soon(() => expect(said()).toBe('About the sea'));
  const frame = get('.partframe').getBoundingClientRect();
  const item = paragraph('About the sea').getBoundingClientRect();
  expect(Math.abs(frame.top + frame.height / 2 - (item.top + item.height / 2))).toBeLessThan(4);
  await userEvent.click(get('.story a'));
  // The box stands twice in the story, and the test is still here.
  await soon(() => expect(text().split('About the sound')).toHaveLength(2));
  expect(text().split('About the sea')).toHaveLength(3);
});

test('what was taken is listed, shown, put back and taken out again; put back, it stands where it stood', async () => {
  const { get, text, choose, press, all } = await begin();
  const before = text();
  await choose(LETTER);
  await userEvent.keyboard('{ArrowRight}{Enter}{Escape}');
  await soon(() => get('.removed__kind'));
  (get('.removed__kind') as HTMLDetailsElement).open = true;
  await soon(() => get('.removed__item'));
  const name = get('.removed__preview').textContent;
  expect(name).toMatch(/^Letters 1 We send/);
  await press(`Show: ${name}`);
  expect(get('.preview').textContent).toContain(LETTER);
  expect(get('.removed__reason').textContent).toBe('Why? You removed it.');
  await press(`Put back: ${name}`);
  await soon(() => expect(text()).toBe(before));
  expect(all('.putback')).toEqual([]);
  await press(`Show in article: ${name}`);
  const root = get('.reader').getRootNode() as ShadowRoot;
  expect(root.activeElement?.textContent).toBe('Letters 1');
  await press(`Remove again: ${name}`);
  await soon(() => expect(text()).not.toContain('Letters 1'));
});

test('always on this site: all like it go at once and are kept by what their box is called; undone, they are back', async () => {
  const { text, asked, choose, press, get } = await begin();
  const before = text();
  await choose(LETTER);
  await userEvent.keyboard('{ArrowRight}{Enter}');
  const always = await soon(() => get('.remover .always .button').getAttribute('aria-label') ?? '');
  expect(always).toMatch(/^Always remove this on valley-reader\.example: Letters 1/);
  await press(always);
  expect(asked.keepPart).toHaveBeenCalledExactlyOnceWith(sunday);
  await soon(() => expect(text()).not.toContain(LETTER));
  expect(get('.removed__count').textContent).toBe('2');
  expect(get('.remover .always__said').textContent).toBe('Saved for this site.');
  await press('Put back');
  expect(asked.forgetPart).toHaveBeenCalledExactlyOnceWith(sunday);
  await soon(() => expect(text()).toBe(before));
});

test('a part without a name is told by its heading', async () => {
  const { asked, choose, press, get } = await begin();
  await choose('the great storm');
  await userEvent.keyboard('{ArrowRight}{Enter}');
  await press(await soon(() => get('.remover .always .button').getAttribute('aria-label') ?? ''));
  expect(asked.keepPart).toHaveBeenCalledWith({ is: 'out', by: 'heading', what: 'from the archive' });
});

test.each([
  ['nothing tells from the rest', PAGE, 'the boy climbed'],
  ['is called what too much is called', PAGE.replaceAll('<p>On', '<p class="text">On'), 'the boy climbed'],
])('what %s can be removed here alone, and that is said', async (_, markup, words) => {
  const { choose, get, all } = await begin(markup);
  await choose(words);
  await userEvent.keyboard('{Delete}');
  await soon(() => get('.remover__note'));
  expect(get('.remover__note').textContent).toContain('can only be removed on this page');
  expect(all('.remover .always')).toEqual([]);
});

test('another reading of the page begins anew', async () => {
  const { asked, choose, text, all, press, get } = await begin();
  await choose(LETTER);
  await userEvent.keyboard('{Enter}{Escape}');
  await soon(() => expect(text().split(LETTER)).toHaveLength(2));
  asked.read.mockResolvedValueOnce((await readPage(PAGE)).story);
  await press('Use minimal clean-up');
  await soon(() => expect(text().split(LETTER)).toHaveLength(3));
  expect(all('.removed')).toEqual([]);
  expect(get('.missing h2').textContent).toBe('Minimal clean-up is on');
});

test('without its pictures and with them again, what is out stays out', async () => {
  const { choose, text, press, named } = await begin();
  await choose(LETTER);
  await userEvent.keyboard('{ArrowRight}{Enter}{Escape}');
  await press('Appearance');
  await soon(() => named('Show pictures on valley-reader.example'));
  await press('Show pictures on valley-reader.example', ' ');
  await soon(() => expect(text()).toContain('the keeper'));
  expect(text()).not.toContain('Letters 1');
});

test('of what the site keeps out, the list says so, and forgets it', async () => {
  const { story } = await readPage(PAGE);
  const kept = { ...story, removals: [removalOf(sunday)] };
  reader = await openReader({ story: kept, keptParts: [sunday] });
  (reader.get('.removed__kind') as HTMLDetailsElement).open = true;
  const { get, asked, press } = reader;
  await soon(() => expect(get('.removed__item .always__said').textContent).toBe('Saved for this site.'));
  await press('Undo: Letters');
  expect(asked.forgetPart).toHaveBeenCalledExactlyOnceWith(sunday);
});

test('text that was left out is put back on every page of the site', async () => {
  const { story } = await readPage(PAGE);
  const part: PartVerdict = { is: 'in', by: 'signature', what: 'div.sea-notes<footer' };
  const removals = [{ ...removalOf(part), kind: 'leftOut', rule: 'left-out', why: 'after-story' } as const];
  reader = await openReader({ story: { ...story, removals } });
  const { get, all, asked, press } = reader;
  (get('.removed__kind') as HTMLDetailsElement).open = true;
  await soon(() => get('.removed__item'));
  await press('Always include this on valley-reader.example: Letters');
  expect(asked.keepPart).toHaveBeenCalledExactlyOnceWith(part);
  await soon(() => expect(all('.story .putback')).toHaveLength(1));
});

test('what would have been too much of the article is said to have stayed', async () => {
  const { story } = await readPage(PAGE);
  reader = await openReader({ story: { ...story, unapplied: [sunday] } });
  expect(reader.get('.foot').textContent).toContain('makes up too much of this article');
});

test('axe finds nothing while parts are being removed', async () => {
  openRoots();
  const { choose, get } = await begin();
  await choose(LETTER);
  await userEvent.keyboard('{ArrowRight}{Enter}');
  await soon(() => get('.remover .always'));
  const { violations } = await axe.run(document, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90))}`)).toEqual([]);
});

function removalOf(part: PartVerdict): Story['removals'][number] {
  return {
    id: '0',
    rule: 'person',
    kind: 'person',
    why: 'person',
    part,
    preview: 'Letters',
    html: '<p>Letters</p>' as Story['article']['body'],
    where: 2,
  };
}
