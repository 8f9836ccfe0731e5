import { expect, test } from 'vitest';
import { lines, read } from './lib/story.ts';

async function storyWith(middle: string, end = ''): Promise<HTMLElement> {
  const { dom, text } = await read(
    `<main><article><h1>The lamp</h1>${lines('the keeper', 6)}${middle}${lines('his daughter', 6)}${end}</article></main>`,
  );
  expect(text).toContain('On day 5 the keeper');
  expect(text).toContain('On day 0 his daughter');
  return dom;
}

test.each([
  [
    'YouTube in its wrappers',
    '<div class="embed social"><div class="ratio"><iframe src="https://www.youtube.com/embed/aB3-_cdEfGh?start=30" title="How the lamp was lit"></iframe></div></div>',
    'https://www.youtube.com/watch?v=aB3-_cdEfGh&t=30s',
    'How the lamp was lit',
  ],
  [
    'a title that says nothing gives way to the name',
    '<iframe src="//www.youtube-nocookie.com/embed/aB3-_cdEfGh" title="YouTube video player"></iframe>',
    'https://www.youtube.com/watch?v=aB3-_cdEfGh',
    'YouTube',
  ],
  [
    'a frame that waits for consent',
    '<p><iframe src="about:blank" data-consent-src="https://player.vimeo.com/video/123456789?h=ab12cd"></iframe></p>',
    'https://vimeo.com/123456789/ab12cd',
    'Vimeo',
  ],
  [
    'a post already drawn by its script',
    '<div class="twitter-tweet"><iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=false&id=1234567890123456789" title="X Post"></iframe></div>',
    'https://x.com/i/status/1234567890123456789',
    'X',
  ],
  [
    'a light stand-in element',
    '<lite-youtube videoid="aB3-_cdEfGh"></lite-youtube>',
    'https://www.youtube.com/watch?v=aB3-_cdEfGh',
    'YouTube',
  ],
  [
    'the page’s own film',
    '<div><video controls poster="/p.jpg"><source src="https://films.example/lamp.mp4" type="video/mp4"></video></div>',
    'https://films.example/lamp.mp4',
    'films.example',
  ],
])('%s becomes a plain link in a figure', async (_, markup, address, text) => {
  const story = await storyWith(markup);
  const link = story.querySelector('figure > a');
  expect(link?.getAttribute('href')).toBe(address);
  expect(link?.textContent).toBe(text);
});

test('the picture that the page shows in the place of a film goes with it', async () => {
  const story = await storyWith(
    '<div><video controls poster="https://a.example/p.jpg" title="How the lamp was lit"><source src="https://films.example/lamp.mp4"></video></div>',
  );
  const link = story.querySelector('figure > a');
  expect(link?.querySelector('img')?.getAttribute('src')).toBe('https://a.example/p.jpg');
  expect(link?.textContent).toBe('How the lamp was lit');
});

test('the line beside a player stays as its caption', async () => {
  const story = await storyWith(
    '<div class="media"><div><iframe src="https://www.dailymotion.com/embed/video/x8abcd"></iframe></div><div>The lamp room, filmed in March.</div></div>',
  );
  const figure = story.querySelector('figure');
  expect(figure?.querySelector('a')?.getAttribute('href')).toBe('https://www.dailymotion.com/video/x8abcd');
  expect(figure?.querySelector('figcaption')?.textContent).toContain('filmed in March');
});

test('a caption that the page wrote as one stays where it is', async () => {
  const story = await storyWith(
    '<figure><div><iframe src="https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk"></iframe></div><figcaption>Hear the keeper.</figcaption></figure>',
  );
  expect(story.querySelector('figure > a')?.textContent).toBe('Spotify');
  expect(story.querySelector('figcaption')?.textContent).toBe('Hear the keeper.');
});

test('a quoted post keeps its words, and its address for the reader', async () => {
  const story = await storyWith(
    '<div class="social-embed"><blockquote class="twitter-tweet"><p>Forty years of light, one last night.</p>— The Keeper <a href="https://twitter.com/keeper/status/1234567890123456789?ref_src=x">1 May</a></blockquote><script src="https://platform.twitter.com/widgets.js"></script></div>',
  );
  const quote = story.querySelector('blockquote');
  expect(quote?.textContent).toContain('one last night');
  expect(quote?.getAttribute('cite')).toBe('https://twitter.com/keeper/status/1234567890123456789');
});

test('frames of nobody known leave nothing behind', async () => {
  const story = await storyWith('<iframe src="https://ads.example/embed/123"></iframe>');
  expect(story.querySelector('figure, iframe')).toBeNull();
});

test('several players, also in a row and at the end, are all there', async () => {
  const player = (id: number) =>
    `<div class="video-wrap"><iframe src="https://www.youtube.com/embed/aB3-_cdEf${id}0" title="Read more: film ${id} of the lamp"></iframe></div>`;
  const story = await storyWith(
    `${player(1)}<p>Between the films there is a line of text.</p>${player(2)}${player(3)}`,
    player(4),
  );
  expect(story.querySelectorAll('figure > a')).toHaveLength(4);
  expect(story.innerHTML).toContain('watch?v=aB3-_cdEf40');
});
