import { inPath, isOn, wrap } from './addresses.ts';
import type { Player } from './players.ts';

const datawrapper: Player = {
  name: 'Datawrapper',
  shows: 'chart',
  room: { height: 480 },
  fromFrame: url =>
    isOn(url, 'datawrapper.dwcdn.net', 'datawrapper.de')
      ? wrap(inPath(url, /^\/(?:_\/)?(\w{4,8})(?:\/|$)/), id => `https://datawrapper.dwcdn.net/${id}/`)
      : null,
  toFrame: url => (url.hostname === 'datawrapper.dwcdn.net' ? url.href : null),
};

const FLOURISH_WORK = /^\/((?:visualisation|story)\/\d+)/;
const flourish: Player = {
  name: 'Flourish',
  shows: 'chart',
  room: { height: 560 },
  fromFrame: url =>
    isOn(url, 'flo.uri.sh', 'flourish.studio')
      ? wrap(inPath(url, FLOURISH_WORK), work => `https://public.flourish.studio/${work}/`)
      : null,
  toFrame: url =>
    isOn(url, 'flourish.studio') ? wrap(inPath(url, FLOURISH_WORK), work => `https://flo.uri.sh/${work}/embed`) : null,
};

/** Makers of charts and maps that stories hold in frames. */
export const chartPlayers: readonly Player[] = [datawrapper, flourish];
