import { addressWithin, clean, inPath, isOn, wrap } from './addresses.ts';

/** What there is to see or hear. */
export type Showing = 'video' | 'audio' | 'chart' | 'post';

/** One site whose videos, sounds or posts stand in other pages' frames. */
export interface Player {
  /** The site's own name, as it writes it. */
  readonly name: string;
  readonly shows: Showing;
  /** The address a person would open, from the address of the frame; null where the frame is not one of this site's. */
  readonly fromFrame: (frame: URL) => string | null;
  /** The frame that plays it, with as little tracking as the site offers; null where only the site itself can show it. */
  readonly toFrame: (address: URL) => string | null;
  /** How much room the frame needs: width to height, or a height in px. */
  readonly room: { readonly ratio: number } | { readonly height: number };
}

const WIDE = { ratio: 16 / 9 };

const seconds = (url: URL): number => {
  const given = url.searchParams.get('start') ?? url.searchParams.get('t') ?? '';
  return Number.parseInt(given, 10) || 0;
};

function youtubeId(url: URL): string | null {
  if (isOn(url, 'youtu.be')) return inPath(url, /^\/([\w-]{6,20})$/);
  if (!isOn(url, 'youtube.com', 'youtube-nocookie.com')) return null;
  if (url.pathname === '/watch') return clean(url.searchParams.get('v'));
  const id = inPath(url, /^\/(?:embed|shorts|live|v)\/([\w-]{6,20})/);
  return id === 'videoseries' ? null : id;
}

function youtubeList(url: URL): string | null {
  const isList =
    isOn(url, 'youtube.com', 'youtube-nocookie.com') && /^\/(?:embed\/videoseries|playlist)$/.test(url.pathname);
  return isList ? clean(url.searchParams.get('list')) : null;
}

const youtube: Player = {
  name: 'YouTube',
  shows: 'video',
  room: WIDE,
  fromFrame: url =>
    wrap(youtubeList(url), list => `https://www.youtube.com/playlist?list=${list}`) ??
    wrap(youtubeId(url), id => {
      const start = seconds(url);
      return `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`;
    }),
  toFrame: url =>
    wrap(youtubeList(url), list => `https://www.youtube-nocookie.com/embed/videoseries?list=${list}&autoplay=1`) ??
    wrap(youtubeId(url), id => {
      const start = seconds(url);
      return `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0${start ? `&start=${start}` : ''}`;
    }),
};

const vimeo: Player = {
  name: 'Vimeo',
  shows: 'video',
  room: WIDE,
  fromFrame: url => {
    if (!isOn(url, 'player.vimeo.com')) return null;
    const hash = clean(url.searchParams.get('h'));
    return wrap(inPath(url, /^\/video\/(\d+)/), id => `https://vimeo.com/${id}${hash ? `/${hash}` : ''}`);
  },
  toFrame: url => {
    if (!isOn(url, 'vimeo.com')) return null;
    const hash = inPath(url, /^\/\d+\/(\w+)$/);
    const more = hash ? `&h=${hash}` : '';
    return wrap(inPath(url, /^\/(\d+)/), id => `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${more}`);
  },
};

const dailymotion: Player = {
  name: 'Dailymotion',
  shows: 'video',
  room: WIDE,
  fromFrame: url => {
    if (!isOn(url, 'dailymotion.com')) return null;
    const id = inPath(url, /^\/embed\/video\/(\w+)/) ?? clean(url.searchParams.get('video'));
    return wrap(id, known => `https://www.dailymotion.com/video/${known}`);
  },
  toFrame: url =>
    isOn(url, 'dailymotion.com')
      ? wrap(inPath(url, /^\/video\/(\w+)/), id => `https://geo.dailymotion.com/player.html?video=${id}`)
      : null,
};

const spotify: Player = {
  name: 'Spotify',
  shows: 'audio',
  room: { height: 352 },
  fromFrame: url =>
    isOn(url, 'open.spotify.com')
      ? wrap(inPath(url, /^\/embed(?:-podcast)?\/(\w+\/\w+)/), id => `https://open.spotify.com/${id}`)
      : null,
  toFrame: url =>
    isOn(url, 'open.spotify.com')
      ? wrap(
          inPath(url, /^\/((?:track|album|playlist|episode|show|artist)\/\w+)/),
          id => `https://open.spotify.com/embed/${id}`,
        )
      : null,
};

const soundcloud: Player = {
  name: 'SoundCloud',
  shows: 'audio',
  room: { height: 166 },
  fromFrame: url => (isOn(url, 'w.soundcloud.com') ? addressWithin(url, 'url', 'soundcloud.com') : null),
  toFrame: url =>
    isOn(url, 'soundcloud.com') && url.pathname.split('/').length > 2
      ? `https://w.soundcloud.com/player/?url=${encodeURIComponent(url.href)}`
      : null,
};

const applePodcasts: Player = {
  name: 'Apple Podcasts',
  shows: 'audio',
  room: { height: 175 },
  fromFrame: url =>
    isOn(url, 'embed.podcasts.apple.com') ? `https://podcasts.apple.com${url.pathname}${url.search}` : null,
  toFrame: url =>
    url.hostname === 'podcasts.apple.com' ? `https://embed.podcasts.apple.com${url.pathname}${url.search}` : null,
};

const ted: Player = {
  name: 'TED',
  shows: 'video',
  room: WIDE,
  fromFrame: url => (isOn(url, 'embed.ted.com') ? `https://www.ted.com${url.pathname}` : null),
  toFrame: url =>
    isOn(url, 'ted.com') && url.pathname.startsWith('/talks/') ? `https://embed.ted.com${url.pathname}` : null,
};

const twitch: Player = {
  name: 'Twitch',
  shows: 'video',
  room: WIDE,
  fromFrame: url => {
    if (url.hostname === 'clips.twitch.tv')
      return wrap(clean(url.searchParams.get('clip')), clip => `https://clips.twitch.tv/${clip}`);
    if (url.hostname !== 'player.twitch.tv') return null;
    const video = clean(url.searchParams.get('video'));
    if (video) return `https://www.twitch.tv/videos/${video.replace(/^v/, '')}`;
    return wrap(clean(url.searchParams.get('channel')), channel => `https://www.twitch.tv/${channel}`);
  },
  toFrame: () => null,
};

/** The players of videos and sounds. */
export const mediaPlayers: readonly Player[] = [
  youtube,
  vimeo,
  dailymotion,
  spotify,
  soundcloud,
  applePodcasts,
  ted,
  twitch,
];
