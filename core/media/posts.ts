import { addressWithin, clean, inPath, isOn, wrap } from './addresses.ts';
import type { Player } from './players.ts';

const x: Player = {
  name: 'X',
  shows: 'post',
  room: { height: 560 },
  fromFrame: url =>
    url.hostname === 'platform.twitter.com' || url.hostname === 'platform.x.com'
      ? wrap(clean(url.searchParams.get('id')), id => `https://x.com/i/status/${id}`)
      : null,
  toFrame: url =>
    isOn(url, 'twitter.com', 'x.com')
      ? wrap(
          inPath(url, /^\/\w+\/status\/(\d+)/),
          id => `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
        )
      : null,
};

const INSTAGRAM_POST = /^\/((?:p|reel|tv)\/[\w-]+)/;
const instagram: Player = {
  name: 'Instagram',
  shows: 'post',
  room: { height: 640 },
  fromFrame: url =>
    isOn(url, 'instagram.com') && /\/embed\b/.test(url.pathname)
      ? wrap(inPath(url, INSTAGRAM_POST), post => `https://www.instagram.com/${post}/`)
      : null,
  toFrame: url =>
    isOn(url, 'instagram.com')
      ? wrap(inPath(url, INSTAGRAM_POST), post => `https://www.instagram.com/${post}/embed/`)
      : null,
};

const tiktok: Player = {
  name: 'TikTok',
  shows: 'post',
  room: { height: 640 },
  fromFrame: url =>
    isOn(url, 'tiktok.com')
      ? wrap(inPath(url, /^\/(?:embed(?:\/v2)?|player\/v1)\/(\d+)/), id => `https://www.tiktok.com/@_/video/${id}`)
      : null,
  toFrame: url =>
    isOn(url, 'tiktok.com')
      ? wrap(inPath(url, /^\/@[\w.-]*\/video\/(\d+)/), id => `https://www.tiktok.com/player/v1/${id}`)
      : null,
};

const FACEBOOK_THING = /\/(?:videos|posts|watch|reel|photos|permalink\.php|photo\.php|story\.php)\b/;
const facebook: Player = {
  name: 'Facebook',
  shows: 'post',
  room: { height: 560 },
  fromFrame: url =>
    isOn(url, 'facebook.com') && /^\/(?:v[\d.]+\/)?plugins\/(?:post|video)\.php$/.test(url.pathname)
      ? addressWithin(url, 'href', 'facebook.com')
      : null,
  toFrame: url => {
    if (!isOn(url, 'facebook.com') || !FACEBOOK_THING.test(url.pathname)) return null;
    const kind = /\/(?:videos|watch|reel)\b/.test(url.pathname) ? 'video' : 'post';
    return `https://www.facebook.com/plugins/${kind}.php?show_text=true&href=${encodeURIComponent(url.href)}`;
  },
};

const bluesky: Player = {
  name: 'Bluesky',
  shows: 'post',
  room: { height: 480 },
  fromFrame: url => {
    if (url.hostname !== 'embed.bsky.app') return null;
    const parts = /^\/embed\/(did:[\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)/.exec(url.pathname);
    return parts ? `https://bsky.app/profile/${parts[1]}/post/${parts[2]}` : null;
  },
  toFrame: url => {
    if (url.hostname !== 'bsky.app') return null;
    const parts = /^\/profile\/(did:[\w:.-]+)\/post\/(\w+)/.exec(url.pathname);
    return parts ? `https://embed.bsky.app/embed/${parts[1]}/app.bsky.feed.post/${parts[2]}` : null;
  },
};

// Anyone may run a server, so the shape of the path has to do; its number is a "snowflake" of at least 15 digits.
const MASTODON_POST = /^(\/(?:@[\w.-]+(?:@[\w.-]+)?|users\/[\w.-]+\/statuses)\/\d{15,})/;
const mastodon: Player = {
  name: 'Mastodon',
  shows: 'post',
  room: { height: 480 },
  fromFrame: url =>
    url.pathname.endsWith('/embed') ? wrap(inPath(url, MASTODON_POST), post => `${url.origin}${post}`) : null,
  toFrame: url => wrap(inPath(url, MASTODON_POST), post => `${url.origin}${post}/embed`),
};

/** The places where posts stand that other pages show in frames. Mastodon is last: any host may be one. */
export const postPlayers: readonly Player[] = [x, instagram, tiktok, facebook, bluesky, mastodon];
