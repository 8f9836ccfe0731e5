import { afterEach, expect, test } from 'vitest';
import type { Story } from '../../../components/reader/reader-props.ts';
import type { SafeHtml } from '../../../core/article.ts';
import type { Joined } from '../../../core/pages/join-pages.ts';
import { samples } from '../../gallery/samples.ts';
import { soon } from '../lib/soon.ts';
import { openReader, t } from './open-reader.ts';

let reader: Awaited<ReturnType<typeof openReader>> | undefined;

afterEach(() => reader?.close());

const first: Story = {
  ...samples.everything,
  pagination: { page: 1, pages: 2, next: 'https://valley-reader.example/clock/2', later: [] },
};
const light: Story = { ...samples.light, pagination: first.pagination };

/** A story with its second page behind it. */
function withSecond(story: Story): Joined {
  const { article } = story;
  const body = `${article.body}<p>The second page begins here.</p>` as SafeHtml;
  const joined = { ...story, article: { ...article, body, places: [...article.places, -1], words: article.words + 5 } };
  return { story: joined, state: 'whole', page: null, next: null };
}

async function open() {
  reader = await openReader({ story: first });
  const { asked, get } = reader;
  asked.joinPages.mockImplementation(story => Promise.resolve(withSecond(story)));
  await soon(() => get('.pages'));
  const shows = (words: string) => soon(() => expect(get('.story').textContent).toContain(words));
  return { ...reader, shows };
}

test('read again with other cuts, a story has its other pages again, with those cuts', async () => {
  const { asked, press, shows } = await open();
  await press(t('pagesJoin'));
  await shows('The second page begins here.');
  asked.read.mockResolvedValueOnce(light);
  await press(t('readLight'));
  await soon(() => expect(asked.joinPages).toHaveBeenCalledTimes(2));
  expect(asked.joinPages.mock.lastCall?.[0]).toBe(light);
  await shows('The second page begins here.');
});

test('where no pages were asked for, none come when it is read again, and they can still be asked for', async () => {
  const { asked, get, press, shows } = await open();
  asked.read.mockResolvedValueOnce(light);
  await press(t('readLight'));
  await soon(() => expect(get('.missing h2').textContent).toBe(t('lightTitle')));
  expect(asked.joinPages).not.toHaveBeenCalled();
  await press(t('pagesJoin'));
  await shows('The second page begins here.');
});

test('pages that come after the story was read again do not take its place', async () => {
  const { asked, get, press, shows } = await open();
  const slow = Promise.withResolvers<Joined>();
  asked.joinPages.mockImplementationOnce(() => slow.promise);
  await press(t('pagesJoin'));
  asked.read.mockResolvedValueOnce({ ...light, article: { ...light.article, title: 'Read again' } });
  await press(t('readLight'));
  await shows('The second page begins here.');
  expect(asked.joinPages.mock.calls[0]?.[1].aborted).toBe(true);
  slow.resolve(withSecond(first));
  await slow.promise;
  expect(get('.masthead h1').textContent).toBe('Read again');
});

test('a second try that brings less than the first takes nothing away', async () => {
  const { asked, get, press, shows } = await open();
  asked.joinPages.mockResolvedValueOnce({ ...withSecond(first), state: 'gaps', page: 2 });
  await press(t('pagesJoin'));
  await shows('The second page begins here.');
  asked.joinPages.mockResolvedValueOnce({ story: { ...first }, state: 'failed', page: 2, next: null });
  await press(t('tryAgain'));
  await soon(() => expect(get('.pages').dataset.state).toBe('gaps'));
  await shows('The second page begins here.');
});

test('all pages, always: said and passed on, and taken back with Undo', async () => {
  const { asked, get, press, shows } = await open();
  await press(t('pagesJoin'));
  await shows('The second page begins here.');
  await press('Always load all pages on this site');
  expect(asked.keepJoining).toHaveBeenCalledOnce();
  expect(get('.pages .always__said').textContent).toBe('Saved for this site.');
  await press('Undo: Always load all pages on this site');
  expect(asked.forgetJoining).toHaveBeenCalledOnce();
  expect(get('.pages .always__said').textContent).toBe('');
});
