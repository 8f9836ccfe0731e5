import { afterEach, expect, test } from 'vitest';
import { samples } from '../../gallery/samples.ts';
import { soon } from '../lib/soon.ts';
import { openReader, t } from './open-reader.ts';

let reader: Awaited<ReturnType<typeof openReader>> | undefined;

const { article } = samples.everything;

/** Without the picture that cannot be had: making way for its words changes the story, too. */
const story = {
  ...samples.everything,
  article: {
    ...article,
    body: article.body.replace(/<figure><img src="https:.*?<\/figure>/, '') as typeof article.body,
  },
};

async function open(given: Parameters<typeof openReader>[0] = {}) {
  reader = await openReader({ story, ...given });
  for (const kind of reader.all('.removed__kind')) (kind as HTMLDetailsElement).open = true;
  // Their contents are drawn when they have been opened.
  const { all } = reader;
  await soon(() => expect(all('.removed__kind:not(:has(.removed__rule))')).toEqual([]));
  return reader;
}

afterEach(() => reader?.close());

test('what was removed is counted, grouped by kind, and said in plain words', async () => {
  const { get, all } = await open();
  expect(get('.removed h2').textContent).toBe('Removed from this page (7)');
  expect(all('.removed__summary').map(kind => kind.textContent)).toEqual([
    'Ads and ad labels2',
    'Links to other articles1',
    'Share buttons1',
    'Forms1',
    'Left out of the article2',
  ]);
  expect(get('.removed__why').textContent).toBe(t('rule_ad_label'));
  expect(
    all('.removed__preview')
      .map(preview => preview.textContent)
      .toSorted(),
  ).toEqual(samples.everything.removals.map(removal => removal.preview).toSorted());
});

test('the list begins with ads, pop-ups and links to other articles, in whatever order the page had them', async () => {
  const kinds = ['boilerplate', 'form', 'teaser', 'navigation', 'interstitial', 'share', 'ad', 'promo'] as const;
  const [first] = samples.everything.removals;
  if (!first) throw new Error('The sample has no removals.');
  const removals = kinds.map(kind => ({ ...first, id: kind, kind }));
  const { all } = await open({ story: { ...story, removals } });
  const said = all('.removed__summary > :first-child').map(kind => kind.textContent);
  expect(said.slice(0, 3)).toEqual([t('kind_ad'), t('kind_interstitial'), t('kind_teaser')]);
  expect(said).toHaveLength(kinds.length);
});

test('what was left out stands last, in the order that it was given in, and goes back by itself alone', async () => {
  const { all, get, press } = await open();
  const group = all('.removed__kind').at(-1);
  const previews = Array.from(group?.querySelectorAll('.removed__preview') ?? [], preview => preview.textContent);
  expect(previews).toEqual([
    'The Valley Reader is printed on Thursdays, in the old school, by whoever has the key.',
    'The ford is closed until the water falls. Other ways',
  ]);
  expect(group?.querySelector('.removed__why')?.textContent).toBe(t('rule_left_out'));
  expect(group?.querySelector('.always')).toBeNull();
  await press('Put back: The ford is closed until the water falls. Other ways');
  expect(get('.story').firstElementChild?.textContent).toBe('The ford is closed until the water falls. Other ways');
  expect(all('.story .putback')).toHaveLength(1);
});

test('a removal is shown in the list with why it is one, and hidden again', async () => {
  const { all, get, press } = await open();
  const teaser = 'Related posts: Seven ladders nobody climbed … Read more';
  await press(`Show: ${teaser}`);
  expect(all('.preview a').map(link => link.textContent)).toEqual(['Seven ladders nobody climbed']);
  expect(get('.removed__reason').textContent).toBe(`Why? ${t('why_words')}`);
  await press(`Hide: ${teaser}`);
  expect(all('.preview, .removed__reason')).toHaveLength(0);
});

test('put back, it stands where it stood; taken out, the story is as before', async () => {
  const { get, all, press } = await open();
  const before = get('.story').innerHTML;
  await press('Put back: Continue reading below');
  const [piece] = all('.story .putback');
  expect(piece?.textContent).toBe('Continue reading below');
  const { elements } = reading(get('.story'), '.putback');
  expect(piece?.nextElementSibling).toBe(elements[5]?.closest('.story > *'));
  await press('Show in article: Continue reading below');
  expect((get('.reader').getRootNode() as ShadowRoot).activeElement).toBe(piece);
  await press('Remove again: Continue reading below');
  expect(get('.story').innerHTML).toBe(before);
});

test('everything is put back with one click, in the order of the page', async () => {
  const { all, press, get } = await open();
  const before = get('.story').innerHTML;
  await press('Put everything back');
  expect(all('.story .putback').map(piece => piece.dataset.removal)).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  await press('Remove all again');
  expect(get('.story').innerHTML).toBe(before);
});

test('what cannot stand where it stood stands beside it', async () => {
  const { elements } = reading(html(samples.everything.article.body), '.none');
  const item = elements.findIndex(element => element.localName === 'td');
  const [first] = samples.everything.removals;
  if (!first) throw new Error('no removal');
  const { get, press } = await open({ story: { ...story, removals: [{ ...first, where: item }] } });
  await press('Put back: Advertisement');
  expect(get('.putback').closest('table')).toBeNull();
  expect(get('.putback').nextElementSibling).toBe(get('.scrollbox'));
});

test('always kept on this site, a rule’s finds come back; undone, they go again; both are passed on', async () => {
  const { all, asked, get, press } = await open();
  const rule = t('rule_ad_label');
  await press(`Always keep these on valley-reader.example: ${rule}`);
  expect(asked.keepRule).toHaveBeenCalledExactlyOnceWith('ad-label');
  expect(all('.story .putback')).toHaveLength(2);
  expect(get('.removed__rule .always__said').textContent).toBe('Always kept on this site.');
  // The focus has stayed on the button, which now undoes.
  expect(((get('.reader').getRootNode() as ShadowRoot).activeElement as HTMLElement).ariaLabel).toBe(`Undo: ${rule}`);
  await press(`Undo: ${rule}`);
  expect(asked.forgetRule).toHaveBeenCalledExactlyOnceWith('ad-label');
  expect(all('.story .putback')).toHaveLength(0);
  expect(get('.removed__rule .always__said').textContent).toBe('');
});

test('“Something missing?” shows the story with light cuts, and the clean one again', async () => {
  const { asked, get, press } = await open();
  asked.read.mockResolvedValueOnce(samples.light);
  await press('Use minimal clean-up');
  await soon(() => expect(get('.missing h2').textContent).toBe('Minimal clean-up is on'));
  expect(asked.read).toHaveBeenCalledWith('light');
  expect(get('.reader > .unseen').textContent).toBe('Minimal clean-up is on');
  await press('Always use this on valley-reader.example');
  expect(asked.keepCuts).toHaveBeenCalledExactlyOnceWith('light');
  await press('Undo: Always use this on valley-reader.example');
  expect(asked.keepCuts).toHaveBeenLastCalledWith(null);
  asked.read.mockResolvedValueOnce(samples.everything);
  await press('Back to full clean-up');
  await soon(() => expect(get('.missing h2').textContent).toBe('Something missing?'));
});

test('what was put back is put back by itself alone: another reading numbers its cuts anew', async () => {
  const { all, asked, press, get } = await open();
  await press('Put back: Advertisement');
  expect(all('.story .putback')).toHaveLength(1);
  const others = story.removals.slice(2).map((removal, index) => ({ ...removal, id: String(index) }));
  asked.read.mockResolvedValueOnce({ ...samples.light, removals: others });
  await press('Use minimal clean-up');
  await soon(() => expect(get('.missing h2').textContent).toBe('Minimal clean-up is on'));
  expect(all('.story .putback')).toHaveLength(0);
});

test('what a site keeps is kept in every reading of the page', async () => {
  const { all, asked, press, get } = await open({ keptRules: ['ad-label'] });
  expect(all('.story .putback')).toHaveLength(2);
  asked.read.mockResolvedValueOnce({ ...samples.light, removals: [] });
  await press('Use minimal clean-up');
  await soon(() => expect(all('.story .putback')).toHaveLength(0));
  asked.read.mockResolvedValueOnce({ ...story, removals: story.removals.map(removal => ({ ...removal })) });
  await press('Back to full clean-up');
  await soon(() => expect(all('.story .putback')).toHaveLength(2));
  expect(get('.removed h2').textContent).toBe('Removed from this page (7)');
});

test('light cuts that were kept for the site are said so, and the clean story can be kept instead', async () => {
  const { asked, get, press } = await open({ story: samples.light });
  expect(get('.missing').textContent).toContain('Saved for this site.');
  asked.read.mockResolvedValueOnce(story);
  await press('Back to full clean-up');
  await soon(() => expect(get('.missing h2').textContent).toBe('Something missing?'));
  await press('Always use this on valley-reader.example');
  expect(asked.keepCuts).toHaveBeenCalledExactlyOnceWith('full');
  expect(get('.missing').textContent).toContain('Saved for this site.');
  await press('Undo: Always use this on valley-reader.example');
  expect(asked.keepCuts).toHaveBeenLastCalledWith('light');
});

test('a reading that breaks down leaves the story, and can be tried again', async () => {
  const { asked, get, press } = await open();
  asked.read.mockRejectedValueOnce(new Error('broken'));
  await press('Use minimal clean-up');
  await soon(() => expect(get('.reader > .unseen').textContent).toBe(t('readAgainFailed')));
  asked.read.mockResolvedValueOnce(samples.light);
  await press('Use minimal clean-up');
  await soon(() => expect(get('.missing h2').textContent).toBe('Minimal clean-up is on'));
});

test('a page that cannot be read again leaves the story as it was, and says so', async () => {
  const { asked, get, press } = await open();
  const before = get('.story').innerHTML;
  asked.read.mockResolvedValueOnce({ ok: false, reason: 'no-story' });
  await press('Use minimal clean-up');
  await soon(() => expect(get('.reader > .unseen').textContent).toBe(t('readAgainFailed')));
  expect(get('.story').innerHTML).toBe(before);
});

test('a page without clutter has no list', async () => {
  const { dialog } = await open({ story: samples.bare });
  expect(dialog.textContent).not.toContain('Removed from this page');
});

/** The story's own elements, without what was put back and what the reader wraps them in. */
function reading(story: HTMLElement, except: string) {
  const own = (element: Element) => !element.closest(`${except}, [data-added]`);
  return { elements: [...story.querySelectorAll(':not([class])')].filter(own) };
}

function html(markup: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return holder;
}
