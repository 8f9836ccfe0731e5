import { expect, test } from 'vitest';
import { embedOf, fileKind, frameOf } from '../../core/media/find-player.ts';

const BASE = 'https://news.example/a/story';

test.each([
  ['https://www.youtube.com/embed/aB3-_cdEfGh', 'https://www.youtube.com/watch?v=aB3-_cdEfGh'],
  ['//www.youtube.com/embed/aB3-_cdEfGh?start=61&autoplay=1', 'https://www.youtube.com/watch?v=aB3-_cdEfGh&t=61s'],
  ['https://www.youtube.com/embed/videoseries?list=PL_ab-12', 'https://www.youtube.com/playlist?list=PL_ab-12'],
  ['http://player.vimeo.com/video/76979871', 'https://vimeo.com/76979871'],
  ['https://geo.dailymotion.com/player.html?video=x8abcd', 'https://www.dailymotion.com/video/x8abcd'],
  ['https://open.spotify.com/embed-podcast/show/4rOoJ6', 'https://open.spotify.com/show/4rOoJ6'],
  [
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/keeper/foghorn&color=ff5500',
    'https://soundcloud.com/keeper/foghorn',
  ],
  ['https://embed.podcasts.apple.com/us/podcast/x/id12?i=34', 'https://podcasts.apple.com/us/podcast/x/id12?i=34'],
  ['https://www.instagram.com/p/Cabc_-1/embed/captioned/', 'https://www.instagram.com/p/Cabc_-1/'],
  ['https://www.tiktok.com/embed/v2/7123456789', 'https://www.tiktok.com/@_/video/7123456789'],
  [
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fkeeper%2Fposts%2F1&width=500',
    'https://www.facebook.com/keeper/posts/1',
  ],
  [
    'https://embed.bsky.app/embed/did:plc:abc123/app.bsky.feed.post/3kxyz?id=1',
    'https://bsky.app/profile/did:plc:abc123/post/3kxyz',
  ],
  ['https://lamps.social/@keeper/109876543210987654/embed', 'https://lamps.social/@keeper/109876543210987654'],
  ['https://datawrapper.dwcdn.net/AbC12/3/', 'https://datawrapper.dwcdn.net/AbC12/'],
])('%s shows %s', (frame, address) => {
  expect(embedOf(frame, BASE)?.address).toBe(address);
});

test.each([
  'https://ads.example/embed/aB3-_cdEfGh',
  'https://notyoutube.com/embed/aB3-_cdEfGh',
  'https://youtube.com.evil.example/embed/aB3-_cdEfGh',
  'https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fnews.example',
  'https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1)',
  'javascript:alert(1)',
  'https://www.youtube.com/subscribe_embed?channel=keeper',
  'https://www.youtube.com/embed/videoseries',
  'about:blank',
])('%s is nobody’s player', frame => {
  expect(embedOf(frame, BASE)).toBeNull();
});

test.each([
  ['https://www.youtube.com/watch?v=aB3-_cdEfGh&t=61s', 'www.youtube-nocookie.com', '/embed/aB3-_cdEfGh'],
  ['https://youtu.be/aB3-_cdEfGh', 'www.youtube-nocookie.com', '/embed/aB3-_cdEfGh'],
  ['https://www.youtube.com/playlist?list=PL_ab-12', 'www.youtube-nocookie.com', '/embed/videoseries'],
  ['https://vimeo.com/76979871/ab12', 'player.vimeo.com', '/video/76979871'],
  ['https://twitter.com/keeper/status/1234567890123456789', 'platform.twitter.com', '/embed/Tweet.html'],
  ['https://www.ted.com/talks/on_lamps', 'embed.ted.com', '/talks/on_lamps'],
])('%s plays at %s', (address, host, path) => {
  const frame = new URL(frameOf(address)?.frame ?? '');
  expect(frame.protocol).toBe('https:');
  expect(frame.host).toBe(host);
  expect(frame.pathname).toBe(path);
});

test('what is asked of the players is as little as they offer', () => {
  expect(frameOf('https://vimeo.com/76979871')?.frame).toContain('dnt=1');
  expect(frameOf('https://x.com/i/status/1234567890123456789')?.frame).toContain('dnt=true');
});

test.each(['https://www.youtube.com/@keeper', 'https://x.com/keeper', 'https://news.example/watch?v=aB3-_cdEfGh'])(
  '%s is a plain link',
  address => {
    expect(frameOf(address)).toBeNull();
  },
);

test('films and sounds are known by their ending', () => {
  expect(fileKind('https://a.example/x/lamp.MP4?sig=1')).toBe('video');
  expect(fileKind('https://a.example/x/horn.mp3')).toBe('audio');
  expect(fileKind('https://a.example/mp4')).toBeNull();
});
