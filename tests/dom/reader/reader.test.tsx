import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { samples } from '../../gallery/samples.ts';
import { soon } from '../lib/soon.ts';
import { openReader } from './open-reader.ts';

let reader: Awaited<ReturnType<typeof openReader>> | undefined;

async function open(...given: Parameters<typeof openReader>) {
  reader = await openReader(...given);
  return reader;
}

afterEach(() => reader?.close());

test('it says title, byline, date, host and reading time, and announces itself', async () => {
  const { get } = await open();
  expect(get('.masthead h1').textContent).toBe('The Clock That Had Been Asked to Wait');
  const masthead = get('.masthead').textContent;
  for (const fact of ['Ida Fenwick', 'March 4, 2026', '6 min read', 'The Valley Reader', 'valley-reader.example'])
    expect(masthead).toContain(fact);
  expect(get('.reader > .unseen').textContent).toBe('Reader open, reading time 6 minutes');
});

test.each([
  ['2023-10-26T14:09:45.214696Z EST', 'en'],
  ['26. Oktober 2023, 14:09 Uhr', 'de'],
  ['٢٦ أكتوبر ٢٠٢٣', 'ar'],
])(
  'the date %s of a page in %s is said in the language of the reader, and of the line',
  async (publishedTime, lang) => {
    const article = { ...samples.bare.article, publishedTime, lang };
    const { get, all } = await open({ story: { ...samples.bare, article } });
    await soon(() => expect(get('.masthead time').textContent).toBe('October 26, 2023'));
    expect(get('.masthead time').getAttribute('datetime')).toBe('2023-10-26');
    expect(all('.masthead__facts bdi').map(it => it.lang)).toEqual(['en', 'en']);
  },
);

test('a date that names no day is not shown as it stands', async () => {
  const article = { ...samples.bare.article, publishedTime: '3 hours ago' };
  const { dialog } = await open({ story: { ...samples.bare, article } });
  expect(dialog.querySelector('.masthead time')).toBeNull();
  expect(dialog.textContent).not.toContain('3 hours ago');
});

test('markup in what a page says of itself is shown as text', async () => {
  const article = { ...samples.bare.article, title: '<b>Bold</b>', byline: '<img src=x>', siteName: '<i>Site</i>' };
  const { get } = await open({ story: { ...samples.bare, article } });
  expect(get('.masthead').textContent).toContain('<b>Bold</b>');
  expect(get('.masthead').querySelector('b, img, i')).toBeNull();
});

test('where the story had to be guessed, it says so and leads to the page; elsewhere it says nothing', async () => {
  const { asked, get, press, close } = await open({ story: samples.guessed });
  expect(get('.guessed').textContent).toContain('Part of the article may be missing.');
  await press('View original page');
  expect(asked.close).toHaveBeenCalledOnce();
  close();
  const { all } = await open();
  expect(all('.guessed')).toHaveLength(0);
});

test('focus starts at the story, so that the keys scroll it', async () => {
  const { get, dialog } = await open();
  expect((dialog.getRootNode() as ShadowRoot).activeElement).toBe(get('article'));
  await userEvent.keyboard('{PageDown}');
  await soon(() => expect(get('.reader').scrollTop).toBeGreaterThan(100));
});

test('the link in the header leads to the related posts, and from there to the page', async () => {
  const { asked, get, all, press, dialog } = await open();
  await press('Related posts (3)');
  expect((dialog.getRootNode() as ShadowRoot).activeElement).toBe(get('#clearstory-related'));
  expect(location.hash).toBe('');
  expect(all('.related a').map(link => link.textContent)).toEqual(
    samples.everything.related.flatMap(({ links }) => links.map(({ title }) => title)),
  );
  expect(all('.related__heading').map(heading => heading.textContent)).toEqual(
    samples.everything.related.map(({ heading }) => heading),
  );
  await press('Close reader and show on page');
  expect(asked.showRelated).toHaveBeenCalledOnce();
});

test('a page without related posts has no link to them', async () => {
  const { get, dialog } = await open({ story: samples.bare });
  expect(get('.bar').textContent).not.toContain('Related posts');
  expect(dialog.querySelector('.related')).toBeNull();
});

test('contents go to a heading and mark the one being read', async () => {
  const { get, all, press, dialog } = await open();
  await press('Contents');
  expect(all('.contents__link').map(link => link.textContent)).toEqual([
    'Top',
    'What the tower kept',
    'A list for the ironmonger',
    'The bells, by the hour',
    'How she set it going',
  ]);
  await press('The bells, by the hour');
  expect(get('#clearstory-contents').matches(':popover-open')).toBe(false);
  const heading = get('.story h3');
  expect((dialog.getRootNode() as ShadowRoot).activeElement).toBe(heading);
  expect(Math.abs(heading.getBoundingClientRect().top)).toBeLessThan(120);
  await press('Contents');
  expect(get('.contents__link[aria-current]').textContent).toBe('The bells, by the hour');
});

test('fewer than three headings make no contents', async () => {
  const { dialog } = await open({ story: samples.arabic });
  expect(dialog.querySelector('#clearstory-contents')).toBeNull();
});

test('reading on moves the progress, tells the time left and which paragraph is read', async () => {
  const { get, asked } = await open();
  const surface = get('.reader');
  surface.scrollTop = surface.scrollHeight / 3;
  await soon(() => expect(get('.bar__left').textContent).toMatch(/^[1-5] min left$/));
  expect((get('.bar__progress') as HTMLProgressElement).value).toBeGreaterThan(0.1);
  await soon(() => expect(asked.reading).toHaveBeenCalled());
  const read = get('.story').querySelectorAll(':not([class])')[asked.reading.mock.lastCall?.[0] ?? -1];
  expect(read?.getBoundingClientRect().bottom).toBeGreaterThan(0);
  expect(read?.getBoundingClientRect().top).toBeLessThan(innerHeight);
});

test('the bar goes away on the way down and comes back on the way up', async () => {
  const { get } = await open();
  const surface = get('.reader');
  surface.scrollTop = 900;
  await soon(() => expect(get('.bar').dataset.away).toBe('true'));
  // A hand that trembles brings nothing back.
  surface.scrollTop -= 2;
  for (let frame = 0; frame < 3; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
  expect(get('.bar').dataset.away).toBe('true');
  surface.scrollTop = 700;
  await soon(() => expect(get('.bar').dataset.away).toBe('false'));
});

test('it begins at the paragraph that was being read on the page', async () => {
  const { get, asked } = await open({ startAt: 20 });
  const start = get('.story').querySelectorAll(':not([class])')[20];
  // At once, and not a frame later: whoever has begun to scroll would be thrown back.
  expect(Math.abs((start?.getBoundingClientRect().top ?? 999) - 72)).toBeLessThan(4);
  await soon(() => expect(asked.reading).toHaveBeenCalled());
  expect(get('.bar').dataset.away).toBe('false');
});

test('where reading goes on after a reload, it says so and offers the beginning', async () => {
  const { get, press, dialog } = await open({ startAt: 20, resumed: true });
  await soon(() => expect(get('.reader').scrollTop).toBeGreaterThan(0));
  await press('Start from the top');
  await soon(() => expect(get('.reader').scrollTop).toBe(0));
  expect(dialog.querySelector('.hint')).toBeNull();
});

test('lead-in teasers are one line that opens, and then says that it closes', async () => {
  const { get } = await open({ story: samples.leadIn });
  const first = get('.leadin p');
  expect(first.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
  expect(get('.leadin > summary').innerText).toBe('Teaser intro hidden · Show');
  get('.leadin > summary').focus();
  await userEvent.keyboard('{Enter}');
  expect(first.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
  expect(first.textContent).toContain('Nobody in the valley');
  expect(get('.leadin > summary').innerText).toBe('Hide teaser intro');
});

test('a link within the story stays in the reader', async () => {
  const { article } = samples.everything;
  const body = article.body.replace('<h2>', '<p><a href="#note%201">see the note</a></p><h2>') as typeof article.body;
  const holder = document.createElement('div');
  holder.innerHTML = body;
  const note = [...holder.querySelectorAll('*')].findIndex(element => element.localName === 'h3');
  const story = { ...samples.everything, article: { ...article, body, anchors: new Map([['note 1', note]]) } };
  const { get, press, dialog } = await open({ story });
  await press('see the note');
  expect(location.hash).toBe('');
  expect((dialog.getRootNode() as ShadowRoot).activeElement).toBe(get('.story h3'));
});

test('a picture that cannot be shown leaves its words', async () => {
  const { get } = await open();
  get('.story img[src^="https"]').scrollIntoView();
  // A busy machine takes its time to find that there is no such host.
  await soon(() => expect(get('.nopicture').textContent).toBe('The tower at dusk, seen from the ford'));
  expect(get('.story img[src^="https"]').getBoundingClientRect().height).toBe(0);
});

test('verse keeps its lines, prose with line breaks does not become verse', async () => {
  const { all } = await open();
  const verses = all('.story [data-verse]');
  expect(verses).toHaveLength(1);
  expect(verses[0]?.textContent).toContain('The wheel may rest');
});

test('a wide table scrolls in a box of its own, which the keyboard reaches', async () => {
  const { get } = await open({ choices: { all: { measure: 20, size: 40 }, site: null } });
  await soon(() => expect(get('.scrollbox').tabIndex).toBe(0));
  expect(get('.scrollbox').getAttribute('aria-label')).toBe('Strokes heard on the first day');
  expect(get('.reader').scrollWidth).toBeLessThanOrEqual(get('.reader').clientWidth);
});

test('without pictures, their words stand there, and none of them is asked for', async () => {
  const asked: string[] = [];
  // What was asked for before may fail only now.
  const since = performance.now();
  const watcher = new PerformanceObserver(list => {
    for (const { name, startTime } of list.getEntries()) if (startTime >= since) asked.push(name);
  });
  watcher.observe({ type: 'resource' });
  const { all, get } = await open({ pictures: false });
  expect(all('.story .nopicture').map(words => words.textContent)).toEqual([
    'A green hill under a low sun',
    'The tower at dusk, seen from the ford',
  ]);
  expect(all('.story img[src], .story img:not([hidden])')).toEqual([]);
  get('.nopicture:last-of-type').scrollIntoView();
  expect(asked.filter(address => address.includes('missing.invalid'))).toEqual([]);
  watcher.disconnect();
});

test('before its tools have come, everything in the bar has the look of the bar', async () => {
  const { all } = await open({}, new Promise(() => {}));
  const strange = all('.bar button').filter(button => {
    const { borderTopWidth, borderTopColor, cursor, backgroundColor } = getComputedStyle(button);
    const clear = 'rgba(0, 0, 0, 0)';
    return cursor !== 'pointer' || backgroundColor !== clear || (borderTopWidth !== '0px' && borderTopColor !== clear);
  });
  expect(strange.map(button => button.className)).toEqual([]);
});
